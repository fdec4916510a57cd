using CrmCloud.BuildingBlocks.Imports;
using CrmCloud.BuildingBlocks.Jobs;
using CrmCloud.BuildingBlocks.Resources;
using CrmCloud.BuildingBlocks.Workspaces;
using CrmCloud.Deals.Data;
using CrmCloud.Deals.Domain;
using CrmCloud.Deals.Features.Board;
using CrmCloud.ServiceDefaults.Authentication;

namespace CrmCloud.Deals.Features;

/// <summary>
/// The routes of deals and of what they refer to. Everyone who may read deals reads all of it; writing deals follows the row
/// rule, and pipelines, reasons and products are kept by those who may write every deal.
/// </summary>
public static class DealEndpoints
{
    public static void MapDeals(this IEndpointRouteBuilder app)
    {
        var begun = app.MapGroup("").AddEndpointFilter(BeginAsync);
        var deals = begun.MapRecords<Deal, DealInput, DealResponse>(DealCatalog.Deals, "Deals", Reading, Writing);
        deals
            .MapVerb<DealResponse>("move", DealVerbs.MoveAsync)
            .RequireScope(Write)
            .WithName("moveDeal")
            .WithSummary("Moves it to a stage, below another deal or to the top");
        deals.MapVerb<DealResponse>("win", DealVerbs.WinAsync).RequireScope(Write).WithName("winDeal").WithSummary("Closes it as won");
        deals
            .MapVerb<DealResponse>("lose", DealVerbs.LoseAsync)
            .RequireScope(Write)
            .WithName("loseDeal")
            .WithSummary("Closes it as lost, with the reason");
        deals
            .MapVerb<DealResponse>("reopen", DealVerbs.ReopenAsync)
            .RequireScope(Write)
            .WithName("reopenDeal")
            .WithSummary("Takes a closed deal up again");
        deals
            .MapVerb<DealResponse>("assign", DealVerbs.AssignAsync)
            .RequireScope(Write)
            .WithName("assignDeal")
            .WithSummary("Gives it to a user or a team");
        BoardEndpoint.Map(deals).RequireScope("deals:read");
        deals.MapBulk<Deal>(Reading, Writing);
        deals.MapImports<Deal>(Reading, Writing);

        begun.MapRecords<Pipeline, PipelineInput, PipelineResponse>(DealCatalog.Pipelines, "Pipelines", Reading, Keeping);
        begun.MapRecords<LostReason, LostReasonInput, LostReasonResponse>(DealCatalog.LostReasons, "Lost reasons", Reading, Keeping);
        begun.MapRecords<Product, ProductInput, ProductResponse>(DealCatalog.Products, "Products", Reading, Keeping);
    }

    private const string Write = "deals:write";

    private static void Reading(RouteHandlerBuilder route) => route.RequireScope("deals:read");

    private static void Writing(RouteHandlerBuilder route) => route.RequireScope(Write);

    private static void Keeping(RouteHandlerBuilder route) => route.RequireScope("deals:write:all");

    /// <summary>A workspace may be asked about before its event has come.</summary>
    private static async ValueTask<object?> BeginAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        await http.RequestServices.GetRequiredService<Beginnings>().EnsureAsync(http.RequestAborted);
        return await next(context);
    }
}
