namespace CrmCloud.BuildingBlocks.Calls;

/// <summary>
/// Everything that a piece of work knows about why it runs: in whose workspace, for whom, with which rights, and what
/// caused it. One per request, message or job; the ledger, the tenant walls and the outbox read it.
/// </summary>
public sealed record CallContext
{
    public required Guid WorkspaceId { get; init; }
    public required Actor Actor { get; init; }
    public string Origin { get; init; } = Origins.Api;
    public Guid CorrelationId { get; init; } = Guid.CreateVersion7();

    /// <summary>The ledger entry that caused this work, in whichever service; none where the actor began it.</summary>
    public Guid? CausationId { get; init; }
    public IReadOnlySet<string> Scopes { get; init; } = NoScopes;
    public IReadOnlyList<Guid> TeamIds { get; init; } = [];

    /// <summary>The user whose rights apply; none for services.</summary>
    public Guid? UserId { get; init; }

    private static IReadOnlySet<string> NoScopes { get; } = new HashSet<string>();

    public bool Has(string scope) => Scopes.Contains(scope);

    /// <summary>
    /// The row rule for writing: with <c>{records}:write:all</c> every record, else one's own, one's team's and unassigned ones.
    /// </summary>
    public bool MayChange(string records, Guid? ownerId, Guid? teamId) =>
        Has($"{records}:write:all")
        || (
            Has($"{records}:write")
            && (
                (ownerId is null && teamId is null)
                || (ownerId is not null && ownerId == UserId)
                || (teamId is { } team && TeamIds.Contains(team))
            )
        );
}
