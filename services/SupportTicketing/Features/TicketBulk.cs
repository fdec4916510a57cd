using CrmCloud.BuildingBlocks.Jobs;
using CrmCloud.BuildingBlocks.Records;
using CrmCloud.BuildingBlocks.Results;
using CrmCloud.SupportTicketing.Domain;

namespace CrmCloud.SupportTicketing.Features;

/// <summary>What SupportTicketing says about editing tickets in bulk.</summary>
public sealed class TicketBulk : BulkTarget<Ticket>
{
    public override RecordType<Ticket> Catalog => TicketCatalog.Tickets;

    public override Ticket Create() => new();

    public override Error? Validate(Ticket record) => record.Validate().Error;
}
