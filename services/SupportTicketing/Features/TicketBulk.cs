using System.Text.Json;
using CrmCloud.BuildingBlocks.Data;
using CrmCloud.BuildingBlocks.Jobs;
using CrmCloud.BuildingBlocks.Records;
using CrmCloud.BuildingBlocks.Results;
using CrmCloud.BuildingBlocks.Workspaces;
using CrmCloud.SupportTicketing.Data;
using CrmCloud.SupportTicketing.Domain;

namespace CrmCloud.SupportTicketing.Features;

/// <summary>What SupportTicketing says about editing tickets in bulk.</summary>
public sealed class TicketBulk(Members members, TicketQueues queues, TimeProvider clock) : BulkTarget<Ticket>
{
    public override RecordType<Ticket> Catalog => TicketCatalog.Tickets;

    /// <summary>To an agent; tickets have no teams.</summary>
    public override BulkAssignment<Ticket> Assignment { get; } = new(members, (ticket, userId, _) => ticket.Assign(userId));

    public override IReadOnlyDictionary<string, BulkAction<Ticket>> Actions =>
        new Dictionary<string, BulkAction<Ticket>> { ["status"] = (arguments, _) => Move(arguments) };

    public override Ticket Create() => new() { Subject = "any" };

    public override Error? Validate(Ticket record) => record.Validate().Error;

    public override ValueTask<Result> CheckingAsync(Ticket tried, JsonElement patch, CancellationToken cancellation) =>
        patch.TryGetProperty("queueId", out _) ? queues.PlaceAsync(tried, cancellation) : ValueTask.FromResult(Result.Done);

    private Result<Func<Ticket, Result>> Move(JsonElement arguments) =>
        BulkArguments.Read<MoveArguments>(arguments) is { Status: { } status }
            ? Result<Func<Ticket, Result>>.Of(ticket => ticket.MoveTo(status, StoredTime.Now(clock)))
            : Error.Malformed("status takes status: open, pending, onHold, solved or closed.");

    private sealed record MoveArguments(TicketStatus? Status);
}
