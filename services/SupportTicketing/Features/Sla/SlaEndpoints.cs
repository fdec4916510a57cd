using CrmCloud.BuildingBlocks.Jobs;
using CrmCloud.BuildingBlocks.Resources;
using CrmCloud.ServiceDefaults.Authentication;
using CrmCloud.SupportTicketing.Domain.Sla;

namespace CrmCloud.SupportTicketing.Features.Sla;

/// <summary>The routes of calendars and policies, and the clock of a ticket. Who may write every ticket keeps calendars and policies.</summary>
public static class SlaEndpoints
{
    public static void MapSla(this IEndpointRouteBuilder app)
    {
        var kept = app.MapGroup("").AddEndpointFilter(WakeAsync);
        kept.MapRecords<BusinessCalendar, BusinessCalendarInput, BusinessCalendarResponse>(
            SlaCatalog.Calendars,
            "Business calendars",
            Reading,
            Keeping
        );
        kept.MapRecords<SlaPolicy, SlaPolicyInput, SlaPolicyResponse>(SlaCatalog.Policies, "SLA policies", Reading, Keeping);
        Reading(
            app.MapGet("/api/tickets/{id:guid}/sla", TicketSla.GetAsync)
                .WithTags("Tickets")
                .WithName("getTicketSla")
                .WithSummary("The clock of what was promised, with each interval and why it counts or not")
                .Produces<TicketSlaResponse>()
        );
    }

    private static void Reading(RouteHandlerBuilder route) => route.RequireScope("tickets:read");

    private static void Keeping(RouteHandlerBuilder route) => route.RequireScope("tickets:write:all");

    /// <summary>Clocks are read anew as soon as a policy changed.</summary>
    private static async ValueTask<object?> WakeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var answer = await next(context);
        if (!HttpMethods.IsGet(context.HttpContext.Request.Method))
        {
            context.HttpContext.RequestServices.GetRequiredService<WorkSignal>().Wake();
        }
        return answer;
    }
}
