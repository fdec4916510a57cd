using System.Text.Json;

namespace CrmCloud.Contracts.Events;

/// <summary>
/// What every integration event is on the wire: one shape for all types, sent in an <see cref="EventMessage"/> to an exchange named
/// after <see cref="Type"/>. Changes are additive only; anything else is a new type with a higher version.
/// </summary>
public sealed record EventEnvelope
{
    /// <summary>Unique per event; consumers remember it in their inbox.</summary>
    public required Guid Id { get; init; }

    /// <summary>Stable name with version, such as <c>leads.lead-created.v1</c>.</summary>
    public required string Type { get; init; }
    public required Guid WorkspaceId { get; init; }
    public required DateTimeOffset OccurredAt { get; init; }
    public required EventActor Actor { get; init; }

    /// <summary>user, api, import, automation, undo or restore. What came from an import, an undo or a restore starts nothing.</summary>
    public required string Origin { get; init; }
    public required Guid CorrelationId { get; init; }

    /// <summary>The ledger entry that this event came from; effects of consumers carry it as their own cause.</summary>
    public Guid? CausationId { get; init; }

    /// <summary>The person it is about, if any.</summary>
    public Guid? SubjectId { get; init; }
    public required string RecordType { get; init; }
    public required Guid RecordId { get; init; }

    /// <summary>Version of the record after the change; consumers ignore what is older than what they hold.</summary>
    public required long RecordVersion { get; init; }
    public required JsonElement Data { get; init; }

    /// <summary>The W3C trace context of the request that it came from, where that was traced.</summary>
    public string? TraceParent { get; init; }
}

/// <summary>
/// What is sent: events of one type, those of a record in its order. Under load many share a message, since a message costs the
/// broker and everyone who hears it far more than another event in it does.
/// </summary>
public sealed record EventMessage(IReadOnlyList<EventEnvelope> Events);

/// <summary>Who did it: kind is user, apiKey, service or automation.</summary>
public sealed record EventActor(string Kind, Guid? Id, string? Name);
