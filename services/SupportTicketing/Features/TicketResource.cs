using System.Text.Json;
using CrmCloud.BuildingBlocks.Records;
using CrmCloud.BuildingBlocks.Resources;
using CrmCloud.BuildingBlocks.Results;
using CrmCloud.BuildingBlocks.Workspaces;
using CrmCloud.SupportTicketing.Data;
using CrmCloud.SupportTicketing.Domain;

namespace CrmCloud.SupportTicketing.Features;

/// <summary>What is particular about creating and changing tickets over HTTP.</summary>
public sealed class TicketResource(Members members, TicketNumbers numbers, TimeProvider clock) : RecordResource<Ticket, TicketResponse>
{
    public override RecordType<Ticket> Catalog => TicketCatalog.Tickets;

    public override TicketResponse Response(Ticket record) => TicketResponse.Of(record, clock.GetUtcNow());

    public override Result Validate(Ticket record) => record.Validate();

    public override async ValueTask<Result> CreatingAsync(Ticket record, JsonElement body, CancellationToken cancellation)
    {
        if (record.Validate() is { Failed: true } invalid)
        {
            return invalid;
        }
        if (await members.CheckAsync(record.AssigneeId, null, cancellation, userField: "assigneeId") is { Failed: true } unknown)
        {
            return unknown;
        }
        record.Number = await numbers.NextAsync(cancellation);
        return Result.Done;
    }
}
