using CrmCloud.BuildingBlocks.Records;

namespace CrmCloud.Reporting.Domain;

/// <summary>What reports know of a ticket: its values as of its last known version, without what was written in it.</summary>
public sealed class TicketFact : CustomRecord
{
    public TicketFact() { }

    public TicketFact(Guid id, Guid workspaceId) => (Id, WorkspaceId) = (id, workspaceId);

    public long Number { get; set; }
    public string? ExternalId { get; set; }

    /// <summary>open, pending, onHold, solved or closed.</summary>
    public string Status { get; set; } = "open";
    public string Priority { get; set; } = "normal";
    public string Channel { get; set; } = "api";
    public Guid? QueueId { get; set; }
    public Guid? AssigneeId { get; set; }
    public Guid? RequesterId { get; set; }
    public Guid? CompanyId { get; set; }
    public string? Product { get; set; }
    public DateTimeOffset? FirstResponseAt { get; set; }
    public DateTimeOffset? SolvedAt { get; set; }
    public DateTimeOffset? ClosedAt { get; set; }

    /// <summary>1 to 5; none where the customer gave no rating.</summary>
    public int? SatisfactionScore { get; set; }
    public DateTimeOffset? SatisfactionAt { get; set; }

    /// <summary>Whether what was promised was kept; none before it is solved and where nothing was promised.</summary>
    public bool? SlaMet { get; set; }

    /// <summary>What is odd about it, such as <c>solvedBeforeFirstResponse</c>.</summary>
    public IReadOnlyList<string> Flags { get; set; } = [];
}
