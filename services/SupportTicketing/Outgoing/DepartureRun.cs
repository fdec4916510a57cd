using CrmCloud.BuildingBlocks.Calls;
using CrmCloud.BuildingBlocks.Data;
using CrmCloud.BuildingBlocks.Imports;
using CrmCloud.BuildingBlocks.Records;
using CrmCloud.Contracts.Mail.V1;
using CrmCloud.SupportTicketing.Data;
using CrmCloud.SupportTicketing.Domain;
using CrmCloud.SupportTicketing.Integration;
using Grpc.Core;
using Microsoft.EntityFrameworkCore;

namespace CrmCloud.SupportTicketing.Outgoing;

/// <summary>
/// Hands one message to Mail. Mail takes a key once, so that a run that died anywhere is simply run again. While Mail is away the
/// message is kept, says so, and is tried again after growing pauses.
/// </summary>
public sealed class DepartureRun(
    SupportDbContext db,
    CallContextAccessor calls,
    Departures departures,
    OutgoingMail outgoing,
    MailClient mail,
    TimeProvider clock
)
{
    private const string MailAway = "mail.unavailable";
    private static readonly TimeSpan s_firstPause = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan s_longestPause = TimeSpan.FromMinutes(5);

    /// <summary>A reply that could not be handed over for so long is no answer any more.</summary>
    private static readonly TimeSpan s_patience = TimeSpan.FromDays(3);

    /// <exception cref="DbUpdateConcurrencyException">Someone took it back at the same moment; to be run again.</exception>
    public async Task RunAsync(Guid id, CancellationToken cancellation)
    {
        if (await FindAsync(id, cancellation) is not { State: DepartureState.Queued or DepartureState.Running } departure)
        {
            return;
        }
        calls.Current = new CallContext
        {
            WorkspaceId = departure.WorkspaceId,
            Actor = Actor.Service("support"),
            Origin = Origins.Automation,
        };
        var message = await db.Messages.SingleOrDefaultAsync(row => row.Id == id, cancellation);
        var ticket = message is null ? null : await db.Tickets.SingleOrDefaultAsync(row => row.Id == message.TicketId, cancellation);
        if (message is null || ticket is null)
        {
            message?.NotSent(DeliveryState.Cancelled, null);
            await FinishAsync(departure, DepartureState.Cancelled, cancellation);
            return;
        }
        departure.State = DepartureState.Running;
        await db.SaveChangesAsync(cancellation);
        try
        {
            await HandOverAsync(departure, ticket, message, cancellation);
        }
        catch (PeerUnavailableException)
        {
            await PutOffAsync(departure, message, cancellation);
        }
        catch (RpcException refusal) when (refusal.StatusCode is StatusCode.InvalidArgument or StatusCode.FailedPrecondition)
        {
            message.NotSent(DeliveryState.Failed, refusal.Status.Detail);
            await FinishAsync(departure, DepartureState.Failed, cancellation);
        }
    }

    /// <summary>Gives it up for good.</summary>
    public async Task GiveUpAsync(Guid id, string problem, CancellationToken cancellation)
    {
        if (await FindAsync(id, cancellation) is not { State: DepartureState.Queued or DepartureState.Running } departure)
        {
            return;
        }
        (await db.Messages.SingleOrDefaultAsync(row => row.Id == id, cancellation))?.NotSent(DeliveryState.Failed, problem);
        await FinishAsync(departure, DepartureState.Failed, cancellation);
    }

    private async Task HandOverAsync(Departure departure, Ticket ticket, TicketMessage message, CancellationToken cancellation)
    {
        if (message.To.Count == 0)
        {
            if (await departures.AddressAsync(ticket, cancellation) is not { } party)
            {
                message.NotSent(DeliveryState.None, null);
                await FinishAsync(departure, DepartureState.Done, cancellation);
                return;
            }
            message.Schedule([party], message.Cc, message.SendAt ?? departure.DueAt);
        }
        var request = await outgoing.WriteAsync(ticket, message, cancellation);
        // The conversation is ours before Mail knows it: an answer finds its ticket whatever happens next.
        await db.SaveChangesAsync(cancellation);
        var answer = await mail.SendAsync(request, cancellation);
        var now = StoredTime.Now(clock);
        message.TakenByMail(Guid.TryParse(answer.MessageId, out var mailId) ? mailId : null, StateOf(answer.State));
        if (message.SendAt > message.SentAt + Departures.Grace)
        {
            message.Left(now);
        }
        ticket.Take(message, now);
        await FinishAsync(departure, DepartureState.Done, cancellation);
    }

    /// <summary>Says so in the message, the first time, and tries again later.</summary>
    private async Task PutOffAsync(Departure departure, TicketMessage message, CancellationToken cancellation)
    {
        var now = StoredTime.Now(clock);
        if (now - (message.SendAt ?? departure.CreatedAt) > s_patience)
        {
            message.NotSent(DeliveryState.Failed, MailAway);
            await FinishAsync(departure, DepartureState.Failed, cancellation);
            return;
        }
        var pause = TimeSpan.FromTicks(Math.Min(s_firstPause.Ticks << Math.Min(departure.Attempts, 16), s_longestPause.Ticks));
        (departure.State, departure.DueAt, departure.Attempts) = (DepartureState.Queued, now + pause, departure.Attempts + 1);
        message.NotSent(DeliveryState.Deferred, MailAway);
        await db.SaveChangesAsync(cancellation);
    }

    private static DeliveryState StateOf(string state) =>
        state switch
        {
            "sent" => DeliveryState.Sent,
            "bounced" => DeliveryState.Bounced,
            "failed" => DeliveryState.Failed,
            "unknown" => DeliveryState.Unknown,
            "cancelled" => DeliveryState.Cancelled,
            _ => DeliveryState.Queued,
        };

    private Task<Departure?> FindAsync(Guid id, CancellationToken cancellation) =>
        db.Departures.SingleOrDefaultAsync(departure => departure.Id == id, cancellation);

    private async Task FinishAsync(Departure departure, DepartureState state, CancellationToken cancellation)
    {
        (departure.State, departure.FinishedAt) = (state, StoredTime.Now(clock));
        await db.SaveChangesAsync(cancellation);
    }
}
