using System.Text.Json;
using CrmCloud.BuildingBlocks.Records;
using CrmCloud.BuildingBlocks.Resources;
using CrmCloud.BuildingBlocks.Results;
using CrmCloud.BuildingBlocks.Workspaces;
using CrmCloud.SupportTicketing.Data;
using CrmCloud.SupportTicketing.Domain;
using CrmCloud.SupportTicketing.Routing;

namespace CrmCloud.SupportTicketing.Features;

/// <summary>What is particular about creating and changing tickets over HTTP.</summary>
public sealed class TicketResource(
    Members members,
    TicketNumbers numbers,
    TicketQueues queues,
    TicketRouting routing,
    SupportDbContext db,
    TimeProvider clock
) : RecordResource<Ticket, TicketResponse>
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
        await routing.ApplyAsync(record, null, body.TryGetProperty("priority", out _), cancellation);
        if (await queues.PlaceAsync(record, cancellation) is { Failed: true } nowhere)
        {
            return nowhere;
        }
        record.Number = await numbers.NextAsync(cancellation);
        return Result.Done;
    }

    public override ValueTask<Result> ChangingAsync(Ticket record, JsonElement body, CancellationToken cancellation) =>
        body.TryGetProperty("queueId", out _) ? queues.PlaceAsync(record, cancellation) : ValueTask.FromResult(Result.Done);

    /// <summary>A merge is more than this ticket's fields.</summary>
    public override ValueTask<Result> TakingBackAsync(Ticket record, CancellationToken cancellation) =>
        ValueTask.FromResult(
            db.Entry(record).OriginalValues.GetValue<Guid?>(nameof(Ticket.MergedInto)) == record.MergedInto
                ? Result.Done
                : TicketErrors.UseUnmerge
        );
}
