using CrmCloud.BuildingBlocks.Resources;
using CrmCloud.SupportTicketing.Domain.Sla;

namespace CrmCloud.SupportTicketing.Features.Sla;

internal static class SlaRegistration
{
    /// <summary>Calendars, policies, and the workers that read clocks. Needs the background work of imports or jobs.</summary>
    public static IServiceCollection AddSla(this IServiceCollection services)
    {
        services.AddRecords<BusinessCalendar, BusinessCalendarResponse, BusinessCalendarResource>(SlaCatalog.Calendars);
        services.AddRecords<SlaPolicy, SlaPolicyResponse, SlaPolicyResource>(SlaCatalog.Policies);
        services.AddScoped<SlaRecountRun>();
        services.AddHostedService<SlaRecountWorker>();
        services.AddSingleton<SlaTelling>();
        services.AddHostedService<SlaTimer>();
        return services;
    }
}
