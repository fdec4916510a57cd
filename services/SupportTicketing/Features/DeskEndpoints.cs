using CrmCloud.BuildingBlocks.Resources;
using CrmCloud.BuildingBlocks.Workspaces;
using CrmCloud.ServiceDefaults.Authentication;
using CrmCloud.SupportTicketing.Data;
using CrmCloud.SupportTicketing.Domain;

namespace CrmCloud.SupportTicketing.Features;

/// <summary>The routes of what the desk works with beside tickets: everyone who reads tickets reads it, agents keep it.</summary>
public static class DeskEndpoints
{
    public static void MapDesk(this IEndpointRouteBuilder app)
    {
        var begun = app.MapGroup("").AddEndpointFilter(BeginAsync);
        begun.MapRecords<Queue, QueueInput, QueueResponse>(DeskCatalog.Queues, "Queues", Reading, Keeping);
        app.MapRecords<RoutingRule, RoutingRuleInput, RoutingRuleResponse>(DeskCatalog.RoutingRules, "Routing rules", Reading, Keeping);
        app.MapRecords<Article, ArticleInput, ArticleResponse>(DeskCatalog.Articles, "Articles", Reading, Keeping);
        app.MapRecords<Macro, MacroInput, MacroResponse>(DeskCatalog.Macros, "Macros", Reading, Keeping);
        var settings = begun.MapGroup("/api/support-settings").WithTags("Support settings");
        Reading(
            settings
                .MapGet("/", SettingsResource.GetAsync)
                .WithName("getSupportSettings")
                .WithSummary("How the desk behaves")
                .Produces<SupportSettingsResponse>()
        );
        Keeping(
            settings
                .MapPatch("/", SettingsResource.UpdateAsync)
                .WithName("updateSupportSettings")
                .WithSummary("Changes how the desk behaves (JSON merge patch); honours If-Match")
                .Accepts<SupportSettingsInput>("application/merge-patch+json", "application/json")
                .Produces<SupportSettingsResponse>()
        );
        MapBlockedSenders(app.MapGroup("/api/blocked-senders").WithTags("Blocked senders"));
        var self = app.MapGroup("/api/agents/me").WithTags("Agents");
        Reading(self.MapGet("/", AgentSelf.GetAsync).WithName("getAgentSelf").WithSummary("Present or not").Produces<AgentResponse>());
        Writing(
            self.MapPut("/", AgentSelf.PutAsync)
                .WithName("putAgentSelf")
                .WithSummary("Says whether one is there for new tickets, and how one's replies end")
                .Produces<AgentResponse>()
        );
    }

    private static void MapBlockedSenders(RouteGroupBuilder senders)
    {
        Reading(
            senders
                .MapGet("/", BlockedSenders.ListAsync)
                .WithName("listBlockedSenders")
                .WithSummary("Whose mail is dropped, and how much of it was")
        );
        Keeping(
            senders
                .MapPost("/", BlockedSenders.AddAsync)
                .WithName("blockSender")
                .WithSummary("Drops the mail of an address or a domain from now on")
                .Produces<BlockedSenderResponse>(StatusCodes.Status201Created)
        );
        Keeping(
            senders
                .MapDelete("/{id:guid}", BlockedSenders.RemoveAsync)
                .WithName("unblockSender")
                .WithSummary("Lets them in again")
                .Produces(StatusCodes.Status204NoContent)
        );
    }

    private static void Reading(RouteHandlerBuilder route) => route.RequireScope("tickets:read");

    private static void Writing(RouteHandlerBuilder route) => route.RequireScope("tickets:write");

    private static void Keeping(RouteHandlerBuilder route) => route.RequireScope("tickets:write:all");

    /// <summary>A workspace may be asked about before its event has come.</summary>
    private static async ValueTask<object?> BeginAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        await http.RequestServices.GetRequiredService<Beginnings>().EnsureAsync(http.RequestAborted);
        return await next(context);
    }
}
