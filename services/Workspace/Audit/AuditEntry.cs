using CrmCloud.BuildingBlocks.Calls;
using CrmCloud.BuildingBlocks.Records;

namespace CrmCloud.Workspace.Audit;

/// <summary>
/// One ledger entry of any service as the index knows it: who, what, when and why, without values. It has the entry's id, the
/// record's version after the change, and as its creation the moment of the change. A record only so that it can be listed
/// like the others: the follower alone writes it, and the index can be thrown away and read again from the change feeds.
/// </summary>
public sealed class AuditEntry : Record
{
    public string Service { get; private set; } = "";

    /// <summary>Place in the service's ledger.</summary>
    public long Seq { get; private set; }
    public string ActorKind { get; private set; } = "";
    public Guid? ActorId { get; private set; }
    public string? ActorName { get; private set; }
    public string Origin { get; private set; } = "";
    public Guid CorrelationId { get; private set; }

    /// <summary>The entry that caused it, in whichever service.</summary>
    public Guid? CausationId { get; private set; }
    public string Kind { get; private set; } = "";
    public string RecordType { get; private set; } = "";
    public Guid RecordId { get; private set; }

    /// <summary>Names of the fields that changed.</summary>
    public IReadOnlyList<string> Fields { get; private set; } = [];

    public Actor Actor() => new(ActorKind, ActorId, ActorName);
}
