using System.ComponentModel;
using System.Text.Json;
using CrmCloud.BuildingBlocks.Records;
using CrmCloud.BuildingBlocks.Resources;
using CrmCloud.BuildingBlocks.Results;
using CrmCloud.SupportTicketing.Data;
using CrmCloud.SupportTicketing.Domain;
using Microsoft.EntityFrameworkCore;

namespace CrmCloud.SupportTicketing.Features;

/// <summary>A queue as the API shows it.</summary>
public sealed record QueueResponse(
    Guid Id,
    string Name,
    string Address,
    bool Default,
    string? Signature,
    bool Distributes,
    DateTimeOffset CreatedAt,
    DateTimeOffset UpdatedAt,
    DateTimeOffset? DeletedAt,
    long Version
);

[Description("Fields of a queue. The address is the part before the @ of the workspace's mail address; Mail has it to know it too.")]
public sealed record QueueInput(string? Name, string? Address, bool? Default, string? Signature, bool? Distributes);

/// <summary>What is particular about queues: one is the default, each has its own address, and none goes with tickets in it.</summary>
public sealed class QueueResource(SupportDbContext db) : RecordResource<Queue, QueueResponse>
{
    public override RecordType<Queue> Catalog => DeskCatalog.Queues;

    public override string DefaultSort => "createdAt";

    public override QueueResponse Response(Queue record) =>
        new(
            record.Id,
            record.Name,
            record.Address,
            record.Default,
            record.Signature,
            record.Distributes,
            record.CreatedAt,
            record.UpdatedAt,
            record.DeletedAt,
            record.Version
        );

    public override Result Validate(Queue record) => record.Validate();

    public override async ValueTask<Result> CreatingAsync(Queue record, JsonElement body, CancellationToken cancellation)
    {
        if (await db.Queues.CountAsync(cancellation) >= TicketQueues.Most)
        {
            return QueueErrors.TooMany(TicketQueues.Most);
        }
        return await SettleAsync(record, cancellation);
    }

    public override async ValueTask<Result> ChangingAsync(Queue record, JsonElement body, CancellationToken cancellation) =>
        WasDefault(record) && !record.Default ? QueueErrors.NeedsDefault : await SettleAsync(record, cancellation);

    public override async ValueTask<Result> TakingBackAsync(Queue record, CancellationToken cancellation)
    {
        if (record.DeletedAt is not null && await DeletingAsync(record, cancellation) is { Failed: true } refused)
        {
            return refused;
        }
        return await ChangingAsync(record, default, cancellation);
    }

    public override async ValueTask<Result> DeletingAsync(Queue record, CancellationToken cancellation) =>
        record.Default ? QueueErrors.NeedsDefault
        : await db.Tickets.CountAsync(ticket => ticket.QueueId == record.Id && ticket.Status != TicketStatus.Closed, cancellation)
            is > 0
                and var tickets
            ? QueueErrors.InUse(tickets)
        : Result.Done;

    private bool WasDefault(Queue record) => db.Entry(record).OriginalValues.GetValue<bool>(nameof(Queue.Default));

    /// <summary>Takes the address in its written form, and the default from the queue that was it: two at once meet at its version.</summary>
    private async ValueTask<Result> SettleAsync(Queue record, CancellationToken cancellation)
    {
        record.Address = record.Address.Trim().ToLowerInvariant();
        if (record.DeletedAt is not null)
        {
            return Result.Done;
        }
        if (await db.Queues.AnyAsync(other => other.Address == record.Address && other.Id != record.Id, cancellation))
        {
            return QueueErrors.AddressTaken;
        }
        if (record.Default)
        {
            foreach (var former in await db.Queues.Where(other => other.Default && other.Id != record.Id).ToListAsync(cancellation))
            {
                former.Default = false;
            }
        }
        return Result.Done;
    }
}
