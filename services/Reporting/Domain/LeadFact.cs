using CrmCloud.BuildingBlocks.Records;

namespace CrmCloud.Reporting.Domain;

/// <summary>
/// What reports know of a lead: its values as of its last known version. Whether it was won or lost is told by the facts of
/// its deals. Built from Leads' events, and again from its change feed; never edited, so it has no history of its own.
/// </summary>
public sealed class LeadFact : CustomRecord
{
    public LeadFact() { }

    public LeadFact(Guid id, Guid workspaceId) => (Id, WorkspaceId) = (id, workspaceId);

    public string? ExternalId { get; set; }
    public string? Source { get; set; }
    public string? Channel { get; set; }
    public string? Campaign { get; set; }
    public string? Region { get; set; }
    public string? Country { get; set; }
    public string Status { get; set; } = "new";
    public string Qualification { get; set; } = "none";
    public Guid? DisqualifyReasonId { get; set; }
    public int Score { get; set; }
    public Guid? OwnerId { get; set; }
    public Guid? TeamId { get; set; }
    public DateTimeOffset? ConvertedAt { get; set; }
}
