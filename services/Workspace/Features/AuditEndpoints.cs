using CrmCloud.BuildingBlocks.Calls;
using CrmCloud.BuildingBlocks.Lists;
using CrmCloud.BuildingBlocks.Results;
using CrmCloud.Workspace.Audit;
using CrmCloud.Workspace.Data;
using CrmCloud.Workspace.Domain;
using Microsoft.AspNetCore.Http.HttpResults;

namespace CrmCloud.Workspace.Features;

/// <summary>One change of one record in whichever service; its values are in that record's own history.</summary>
public sealed record AuditResponse(
    Guid Id,
    string Service,
    long Seq,
    string RecordType,
    Guid RecordId,
    long Version,
    DateTimeOffset At,
    Actor Actor,
    string Kind,
    string Origin,
    Guid? Cause,
    Guid CorrelationId,
    IReadOnlyList<string> Fields
)
{
    public static AuditResponse Of(AuditEntry it) =>
        new(
            it.Id,
            it.Service,
            it.Seq,
            it.RecordType,
            it.RecordId,
            it.Version,
            it.CreatedAt,
            it.Actor(),
            it.Kind,
            it.Origin,
            it.CausationId,
            it.CorrelationId,
            it.Fields
        );
}

/// <summary>One step of a chain of causes.</summary>
public sealed record WhyStep(
    Guid Id,
    string Service,
    string RecordType,
    Guid RecordId,
    DateTimeOffset At,
    Actor Actor,
    string Kind,
    string Origin,
    IReadOnlyList<string> Fields
)
{
    public static WhyStep Of(AuditEntry it) =>
        new(it.Id, it.Service, it.RecordType, it.RecordId, it.CreatedAt, it.Actor(), it.Kind, it.Origin, it.Fields);
}

/// <param name="Entry">What was asked about.</param>
/// <param name="Chain">The entry, then each cause of the one before, up to what a person, a key or a timer began.</param>
public sealed record Why(WhyStep Entry, IReadOnlyList<WhyStep> Chain);

public static class AuditEndpoints
{
    public static void MapAudit(this IEndpointRouteBuilder routes)
    {
        routes
            .MapGet("/api/audit", ListAsync)
            .RequireScope("audit:read")
            .WithTags("Audit")
            .WithName("listAudit")
            .WithSummary("Every change in the workspace, whichever service made it, newest first");
        routes
            .MapGet("/api/history/{entryId:guid}/why", WhyAsync)
            .WithTags("Audit")
            .WithName("why")
            .WithSummary("The chain of causes of a change. For who may read the record, or the audit");
    }

    private static async Task<Results<Ok<ListAnswer<AuditResponse>>, ProblemHttpResult>> ListAsync(
        HttpContext http,
        ListHandlers<AuditEntry> lists,
        CancellationToken cancellation
    ) =>
        http.Request.Query.ContainsKey("asOf") || http.Request.Query.ContainsKey("bin")
            ? Error.Malformed("The audit has neither earlier states nor a bin; filter by at.").ToProblem()
            : (await lists.ListAsync(http.Request.Query, AuditResponse.Of, cancellation, sort: "-at,-id")).Result switch
            {
                Ok<ListAnswer<AuditResponse>> page => page,
                var refusal => (ProblemHttpResult)refusal,
            };

    private static async Task<Results<Ok<Why>, ProblemHttpResult>> WhyAsync(
        Guid entryId,
        AuditTrail trail,
        CallContextAccessor calls,
        CancellationToken cancellation
    )
    {
        var chain = await trail.ChainAsync(entryId, cancellation);
        return chain.Count == 0 || !MayRead(calls.Current, chain[0])
            ? Error.NotFound("entry").ToProblem()
            : TypedResults.Ok(new Why(WhyStep.Of(chain[0]), [.. chain.Select(WhyStep.Of)]));
    }

    private static bool MayRead(CallContext? call, AuditEntry entry) =>
        call is not null && (call.Has("audit:read") || (RecordTypes.ScopeOf(entry.RecordType) is { } scope && call.Has(scope)));
}
