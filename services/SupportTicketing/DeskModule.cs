using CrmCloud.BuildingBlocks.Hosting;
using CrmCloud.BuildingBlocks.Resources;
using CrmCloud.BuildingBlocks.Search;
using CrmCloud.BuildingBlocks.Workspaces;
using CrmCloud.SupportTicketing.Closing;
using CrmCloud.SupportTicketing.Data;
using CrmCloud.SupportTicketing.Domain;
using CrmCloud.SupportTicketing.Features;
using CrmCloud.SupportTicketing.Intake;
using CrmCloud.SupportTicketing.Integration;
using CrmCloud.SupportTicketing.Outgoing;
using CrmCloud.SupportTicketing.Ratings;
using CrmCloud.SupportTicketing.Routing;

namespace CrmCloud.SupportTicketing;

/// <summary>What the desk is made of, beside the tickets themselves.</summary>
internal static class DeskModule
{
    public static void AddDesk(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddBeginnings<DeskBeginnings>();
        services.AddScoped<TicketQueues>();
        services.AddRecords<Queue, QueueResponse, QueueResource>(DeskCatalog.Queues);
        services.AddRecords<Macro, MacroResponse, MacroResource>(DeskCatalog.Macros);
        services.AddScoped<UseMacro>();
        services.AddRecords<RoutingRule, RoutingRuleResponse, RoutingRuleResource>(DeskCatalog.RoutingRules);
        services.AddScoped<TicketRouting>();
        services.AddEventConsumer<Distribution>();
        services.AddRecords<Article, ArticleResponse, ArticleResource>(DeskCatalog.Articles);
        services.AddRecordSearch(DeskCatalog.Articles, title: "title", subtitle: "category");
        services.AddRecords<SupportSettings, SupportSettingsResponse, SettingsResource>(DeskCatalog.Settings);
        builder.AddMailIn();
        builder.AddMailOut();
        builder.AddSolved();
    }

    private static void AddMailIn(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddInternalGrpcClient<Contracts.Mail.V1.Mail.MailClient>("mail");
        services.AddOptions<MailAddresses>().BindConfiguration("Mail");
        services.AddScoped<MailClient>();
        services.AddScoped<Threads>();
        services.AddScoped<MailIntake>();
        services.AddScoped<ArrivalRun>();
        services.AddHostedService<ArrivalWorker>();
        services.AddEventConsumer<MailReceivedConsumer>();
    }

    private static void AddMailOut(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddScoped<Departures>();
        services.AddScoped<OutgoingMail>();
        services.AddScoped<DepartureRun>();
        services.AddHostedService<DepartureWorker>();
        services.AddEventConsumer<DeliveryConsumer>();
    }

    /// <summary>What happens to a solved ticket.</summary>
    private static void AddSolved(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddOptions<PublicAddress>().BindConfiguration("Public");
        services.AddSingleton<RatingLink>();
        services.AddEventConsumer<SolvedConsumer>();
        services.AddHostedService<SolvedTicketCloser>();
    }
}
