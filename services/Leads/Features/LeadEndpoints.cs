using CrmCloud.BuildingBlocks.Http;
using CrmCloud.BuildingBlocks.Imports;
using CrmCloud.BuildingBlocks.Jobs;
using CrmCloud.BuildingBlocks.Lists;
using CrmCloud.Leads.Domain;
using CrmCloud.ServiceDefaults.Authentication;
using Microsoft.AspNetCore.Http.HttpResults;

namespace CrmCloud.Leads.Features;

/// <summary>The routes of leads. Everyone who may read leads reads all of them; writing follows the row rule.</summary>
public static class LeadEndpoints
{
    private const string Read = "leads:read";
    private const string Write = "leads:write";

    public static void MapLeads(this IEndpointRouteBuilder app)
    {
        var leads = app.MapGroup("/api/leads").WithTags("Leads");

        leads
            .MapPost("/", CreateLead.HandleAsync)
            .RequireScope(Write)
            .WithName("createLead")
            .WithSummary("Creates a lead")
            .Accepts<LeadInput>("application/json")
            .Produces<LeadResponse>(StatusCodes.Status201Created);
        leads
            .MapGet("/{id:guid}", GetLead.HandleAsync)
            .RequireScope(Read)
            .WithName("getLead")
            .WithSummary("A lead, as it is or as it was (asOf)")
            .Produces<LeadResponse>();
        leads
            .MapPatch("/{id:guid}", UpdateLead.HandleAsync)
            .RequireScope(Write)
            .WithName("updateLead")
            .WithSummary("Changes fields (JSON merge patch); honours If-Match")
            .Accepts<LeadInput>("application/merge-patch+json", "application/json")
            .Produces<LeadResponse>();
        leads
            .MapDelete("/{id:guid}", DeleteLead.HandleAsync)
            .RequireScope(Write)
            .WithName("deleteLead")
            .WithSummary("Moves it to the bin, for 30 days")
            .Produces(StatusCodes.Status204NoContent);
        leads
            .MapPost("/{id:guid}/restore", DeleteLead.RestoreAsync)
            .RequireScope(Write)
            .WithName("restoreLead")
            .WithSummary("Takes it out of the bin")
            .Produces<LeadResponse>();
        leads
            .MapPost("/{id:guid}/assign", LeadVerbs.AssignAsync)
            .RequireScope(Write)
            .WithName("assignLead")
            .WithSummary("Gives it to a user or a team")
            .Produces<LeadResponse>();
        leads
            .MapPost("/{id:guid}/qualify", LeadVerbs.QualifyAsync)
            .RequireScope(Write)
            .WithName("qualifyLead")
            .WithSummary("Says how ready the person is")
            .Produces<LeadResponse>();
        leads
            .MapPost("/{id:guid}/disqualify", LeadVerbs.DisqualifyAsync)
            .RequireScope(Write)
            .WithName("disqualifyLead")
            .WithSummary("Lets it go, with the reason")
            .Produces<LeadResponse>();
        leads
            .MapPost("/{id:guid}/reopen", LeadVerbs.ReopenAsync)
            .RequireScope(Write)
            .WithName("reopenLead")
            .WithSummary("Takes a disqualified lead up again")
            .Produces<LeadResponse>();
        leads
            .MapGet("/", ListAsync)
            .RequireScope(Read)
            .WithName("listLeads")
            .WithSummary("Leads by filter, search and sort; a view of the past with asOf");
        leads.MapGet("/export", ExportAsync).RequireScope(Read).WithName("exportLeads").WithSummary("The list as CSV or XLSX");
        leads.MapBulk<Lead>(route => route.RequireScope(Read), route => route.RequireScope(Write));
        leads.MapImports<Lead>(route => route.RequireScope(Read), route => route.RequireScope(Write));
        leads.MapHistory(LeadCatalog.Leads).RequireScope(Read);
        leads
            .MapPost("/{id:guid}/history/{seq:long}/undo", UndoChange.HandleAsync)
            .RequireScope(Write)
            .WithName("undoLeadChange")
            .WithSummary("Takes one change back")
            .Produces<LeadResponse>();

        DisqualifyReasonEndpoints.Map(leads);
    }

    private static Task<Results<Ok<ListAnswer<LeadResponse>>, ProblemHttpResult>> ListAsync(
        HttpRequest request,
        ListHandlers<Lead> lists,
        CancellationToken cancellation
    ) => lists.ListAsync(request.Query, LeadResponse.Of, cancellation);

    private static Task<Results<ListExport<Lead>, ProblemHttpResult>> ExportAsync(
        HttpRequest request,
        ListHandlers<Lead> lists,
        CancellationToken cancellation
    ) => lists.ExportAsync(request.Query, cancellation);
}
