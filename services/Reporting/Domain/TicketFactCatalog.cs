using CrmCloud.BuildingBlocks.Records;

namespace CrmCloud.Reporting.Domain;

/// <summary>The fields that reports on tickets filter by; setting one is for the feed's fold alone.</summary>
public static class TicketFactCatalog
{
    public static RecordType<TicketFact> Type { get; } =
        new(
            "ticket",
            "tickets",
            "ticket_facts",
            [
                Field.RecordId<TicketFact>(),
                Field.Computed<TicketFact>("number", FieldType.Integer, ticket => ticket.Number, "number") with
                {
                    Set = (ticket, value) => ticket.Number = (long?)value ?? 0,
                },
                Field.Text<TicketFact>(ticket => ticket.ExternalId),
                Field.Text<TicketFact>(ticket => ticket.Status),
                Field.Text<TicketFact>(ticket => ticket.Priority),
                Field.Text<TicketFact>(ticket => ticket.Channel),
                Field.Reference<TicketFact>(ticket => ticket.QueueId),
                Field.Reference<TicketFact>(ticket => ticket.AssigneeId),
                Field.Reference<TicketFact>(ticket => ticket.RequesterId),
                Field.Reference<TicketFact>(ticket => ticket.CompanyId),
                Field.Text<TicketFact>(ticket => ticket.Product),
                Field.Time<TicketFact>(ticket => ticket.FirstResponseAt),
                Field.Time<TicketFact>(ticket => ticket.SolvedAt),
                Field.Time<TicketFact>(ticket => ticket.ClosedAt),
                Field.Integer<TicketFact>(ticket => ticket.SatisfactionScore) with
                {
                    Name = "satisfaction.score",
                },
                Field.Time<TicketFact>(ticket => ticket.SatisfactionAt) with
                {
                    Name = "satisfaction.at",
                },
                Field.Computed<TicketFact>("sla.met", FieldType.Boolean, ticket => ticket.SlaMet, "sla_met") with
                {
                    Set = (ticket, value) => ticket.SlaMet = (bool?)value,
                },
                Field.Tags<TicketFact>(ticket => ticket.Flags),
                Field.Tags<TicketFact>(ticket => ticket.Tags),
                .. Field.Stamps<TicketFact>(),
            ]
        );
}
