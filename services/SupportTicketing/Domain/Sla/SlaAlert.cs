using System.ComponentModel.DataAnnotations.Schema;
using CrmCloud.BuildingBlocks.Records;

namespace CrmCloud.SupportTicketing.Domain.Sla;

/// <summary>What others are told of a promise.</summary>
public enum SlaAlertKind
{
    NearBreach,
    Breach,
}

/// <summary>That others were told of a promise's breach, or that it is near. Once each: the table takes no second one.</summary>
public sealed class SlaAlert : Record
{
    public SlaAlert() { }

    public SlaAlert(Ticket ticket, SlaMoment moment) =>
        (TicketId, Ticket, Promise, Kind, DueAt) = (
            ticket.Id,
            ticket,
            moment.Promise,
            moment.Kind,
            (moment.DueAt ?? moment.At).ToDateTimeOffset()
        );

    public Guid? TicketId { get; internal set; }

    /// <summary>The ticket, for those who are told; only while the alert is made.</summary>
    [NotMapped]
    public Ticket? Ticket { get; }
    public SlaPromise Promise { get; internal set; }
    public SlaAlertKind Kind { get; internal set; }

    /// <summary>Until when the promise was to be kept.</summary>
    public DateTimeOffset? DueAt { get; internal set; }
}
