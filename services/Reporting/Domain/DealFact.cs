using System.ComponentModel.DataAnnotations.Schema;
using CrmCloud.BuildingBlocks.Records;

namespace CrmCloud.Reporting.Domain;

/// <summary>
/// What reports know of a deal: its values as of its last known version. Every version is kept beside it
/// (<c>deal_versions</c>), so that the pipeline can be shown as of an earlier moment.
/// </summary>
public sealed class DealFact : CustomRecord
{
    public DealFact() { }

    public DealFact(Guid id, Guid workspaceId) => (Id, WorkspaceId) = (id, workspaceId);

    public string? ExternalId { get; set; }
    public Guid PipelineId { get; set; }
    public Guid StageId { get; set; }

    /// <summary>open, won or lost.</summary>
    public string Status { get; set; } = "open";

    /// <summary>In <see cref="Currency"/>; none where nobody has said yet.</summary>
    public decimal? Amount { get; set; }
    public string Currency { get; set; } = "BRL";

    /// <summary>Percent, 0 to 100.</summary>
    public int Probability { get; set; }
    public DateOnly? ExpectedCloseDate { get; set; }
    public Guid? CompanyId { get; set; }
    public IReadOnlyList<Guid> ContactIds { get; set; } = [];
    public Guid? LeadId { get; set; }
    public Guid? OwnerId { get; set; }
    public Guid? TeamId { get; set; }

    /// <summary>Each product once, however often the deal names it.</summary>
    public IReadOnlyList<Guid> ProductIds { get; set; } = [];
    public Guid? LostReasonId { get; set; }
    public string? Source { get; set; }
    public string? Region { get; set; }
    public DateTimeOffset? WonAt { get; set; }
    public DateTimeOffset? LostAt { get; set; }
    public DateTimeOffset? StageSince { get; set; }

    /// <summary>True for a version by which an undo took the deal back: it is as if the deal had never been.</summary>
    [NotMapped]
    public bool Undone { get; set; }

    /// <summary>
    /// Since when this version holds. The first one since the deal's creation, which an import may set to long ago; a version
    /// that an undo ended with since ever.
    /// </summary>
    [NotMapped]
    public DateTimeOffset ValidFrom =>
        Undone ? DateTimeOffset.MinValue
        : Version == 1 && CreatedAt < UpdatedAt ? CreatedAt
        : UpdatedAt;

    /// <summary>A copy, for the versions that a feed tells one after another.</summary>
    public DealFact Copy() => (DealFact)MemberwiseClone();
}
