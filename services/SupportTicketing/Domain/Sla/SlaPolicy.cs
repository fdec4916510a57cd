using CrmCloud.BuildingBlocks.Records;
using CrmCloud.BuildingBlocks.Results;

namespace CrmCloud.SupportTicketing.Domain.Sla;

/// <summary>How soon tickets are answered and solved. A ticket has one policy at most: see <see cref="SlaBook"/>.</summary>
public sealed class SlaPolicy : Record
{
    public string Name { get; set; } = "";

    /// <summary>The calendar whose hours its minutes are of.</summary>
    public Guid? CalendarId { get; set; }

    /// <summary>One for each priority that it promises something for.</summary>
    public ItemList<SlaTarget> Targets { get; set; } = [];

    /// <summary>The queues that it is for; every queue where it names none.</summary>
    public IReadOnlyList<Guid> QueueIds { get; set; } = [];

    /// <summary>The clock also stands still while someone else than the customer is waited for.</summary>
    public bool PausesOnHold { get; set; }

    /// <summary>Percent of a target after which its breach is near.</summary>
    public int NearBreachPercent { get; set; } = 80;

    /// <summary>Of several that fit, the least decides.</summary>
    public int Order { get; set; }

    public SlaTarget? TargetOf(TicketPriority priority) => Targets.FirstOrDefault(target => target.Priority == priority);

    public Result Validate() =>
        string.IsNullOrWhiteSpace(Name) ? SlaErrors.NamelessPolicy
        : CalendarId is null ? SlaErrors.NoCalendar
        : Targets.Count == 0 ? SlaErrors.NoTargets
        : Targets.DistinctBy(target => target.Priority).Count() < Targets.Count ? SlaErrors.SamePriorityTwice
        : NearBreachPercent is < 1 or > 99 ? SlaErrors.NearOutOfBounds
        : Result.Done;
}
