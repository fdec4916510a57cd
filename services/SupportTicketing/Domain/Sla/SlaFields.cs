using CrmCloud.BuildingBlocks.Records;

namespace CrmCloud.SupportTicketing.Domain.Sla;

/// <summary>
/// The fields of tickets that follow from their clock. Times are not part of the history, which tells what happened; whether what was
/// promised was kept is: it is decided once.
/// </summary>
internal static class SlaFields
{
    // csharpier-ignore-start
    public static IEnumerable<Field<Ticket>> OfTickets { get; } =
    [
        Field.Computed<Ticket>("sla.firstResponseDue", FieldType.Time, ticket => ticket.FirstResponseDue, "first_response_due"),
        Field.Computed<Ticket>("sla.resolutionDue", FieldType.Time, ticket => ticket.ResolutionDue, "resolution_due"),
        Field.Computed<Ticket>("slaDue", FieldType.Time, ticket => ticket.SlaDue, "sla_due"),
        Field.Computed<Ticket>("sla.met", FieldType.Boolean, ticket => ticket.SlaMet, "sla_met") with
        {
            Property = nameof(Ticket.SlaMet), Set = (ticket, value) => ticket.SlaMet = (bool?)value, ReadOnly = true,
        },
    ];
    // csharpier-ignore-end
}
