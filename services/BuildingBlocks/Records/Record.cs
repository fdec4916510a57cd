using System.ComponentModel.DataAnnotations.Schema;

namespace CrmCloud.BuildingBlocks.Records;

/// <summary>
/// An aggregate that the ledger watches: a lead, a team, an import. Its verbs change it and record domain events; saving
/// writes the change, its ledger entry and its outbox rows in one transaction.
/// </summary>
public abstract class Record
{
    private readonly List<object> _events = [];

    public Guid Id { get; protected set; } = Guid.CreateVersion7();
    public Guid WorkspaceId { get; set; }

    /// <summary>Counts the changes, beginning at 1: row version, ETag and order of events in one.</summary>
    public long Version { get; set; }
    public DateTimeOffset CreatedAt { get; set; }
    public DateTimeOffset UpdatedAt { get; set; }

    /// <summary>When it went to the bin; it can be restored for 30 days.</summary>
    public DateTimeOffset? DeletedAt { get; private set; }

    /// <summary>The person whose personal data it holds; their key encrypts it in the ledger. None: nothing personal.</summary>
    [NotMapped]
    public virtual Guid? SubjectId => null;

    /// <summary>What happened since it was loaded, in order.</summary>
    [NotMapped]
    public IReadOnlyList<object> Events => _events;

    /// <summary>Moves it to the bin.</summary>
    public void Delete(DateTimeOffset at) => DeletedAt ??= at;

    /// <summary>Takes it out of the bin.</summary>
    public void Restore() => DeletedAt = null;

    public void ClearEvents() => _events.Clear();

    protected void Raise(object domainEvent) => _events.Add(domainEvent);
}

/// <summary>A record that workspaces may extend: tags and custom fields.</summary>
public abstract class CustomRecord : Record
{
    public IReadOnlyList<string> Tags { get; set; } = [];
    public CustomValues Custom { get; set; } = CustomValues.Empty;
}
