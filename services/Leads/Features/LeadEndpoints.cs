using CrmCloud.BuildingBlocks.Imports;
using CrmCloud.BuildingBlocks.Jobs;
using CrmCloud.BuildingBlocks.Resources;
using CrmCloud.Leads.Domain;
using CrmCloud.ServiceDefaults.Authentication;

namespace CrmCloud.Leads.Features;

/// <summary>The routes of leads. Everyone who may read leads reads all of them; writing follows the row rule.</summary>
public static class LeadEndpoints
{
    public static void MapLeads(this IEndpointRouteBuilder app)
    {
        var leads = app.MapRecords<Lead, LeadInput, LeadResponse>(LeadCatalog.Leads, "Leads", Reading, Writing);
        leads
            .MapVerb<LeadResponse>("assign", LeadVerbs.AssignAsync)
            .RequireScope(Write)
            .WithName("assignLead")
            .WithSummary("Gives it to a user or a team");
        leads
            .MapVerb<LeadResponse>("qualify", LeadVerbs.QualifyAsync)
            .RequireScope(Write)
            .WithName("qualifyLead")
            .WithSummary("Says how ready the person is");
        leads
            .MapVerb<LeadResponse>("disqualify", LeadVerbs.DisqualifyAsync)
            .RequireScope(Write)
            .WithName("disqualifyLead")
            .WithSummary("Lets it go, with the reason");
        leads
            .MapVerb<LeadResponse>("reopen", LeadVerbs.ReopenAsync)
            .RequireScope(Write)
            .WithName("reopenLead")
            .WithSummary("Takes a disqualified lead up again");
        leads
            .MapPost("/{id:guid}/convert", ConvertLead.HandleAsync)
            .RequireScope(Write)
            .WithName("convertLead")
            .WithSummary("Makes a contact, a company and a deal of it; 202 where another service is slow or down")
            .Produces<ConvertedTo>()
            .Produces<ConversionResponse>(StatusCodes.Status202Accepted);
        leads
            .MapGet("/{id:guid}/conversion", ConvertLead.GetAsync)
            .RequireScope("leads:read")
            .WithName("getLeadConversion")
            .WithSummary("How its latest conversion stands")
            .Produces<ConversionResponse>();
        leads.MapBulk<Lead>(Reading, Writing);
        leads.MapImports<Lead>(Reading, Writing);

        DisqualifyReasonEndpoints.Map(leads);
    }

    private const string Write = "leads:write";

    private static void Reading(RouteHandlerBuilder route) => route.RequireScope("leads:read");

    private static void Writing(RouteHandlerBuilder route) => route.RequireScope(Write);
}
