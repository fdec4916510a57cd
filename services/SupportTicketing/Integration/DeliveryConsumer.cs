using CrmCloud.BuildingBlocks.Calls;
using CrmCloud.BuildingBlocks.Inbox;
using CrmCloud.Contracts.Events;
using CrmCloud.Contracts.Events.Mail;
using CrmCloud.SupportTicketing.Data;
using CrmCloud.SupportTicketing.Domain;
using CrmCloud.SupportTicketing.Outgoing;
using Microsoft.EntityFrameworkCore;

namespace CrmCloud.SupportTicketing.Integration;

/// <summary>What became of a ticket's message on its way to the customer.</summary>
public sealed class DeliveryConsumer(SupportDbContext db, CallContextAccessor calls) : RecordConsumer(calls)
{
    public override string Name => "support.deliveries";

    public override IReadOnlyCollection<string> EventTypes { get; } = [Contracts.Events.EventTypes.NameOf<DeliveryChanged>()];

    protected override async Task ApplyAsync(EventEnvelope envelope, CancellationToken cancellation)
    {
        var delivery = Read<DeliveryChanged>(envelope);
        if (
            !delivery.Key.StartsWith(Departures.KeyPrefix, StringComparison.Ordinal)
            || !Guid.TryParse(delivery.Key[Departures.KeyPrefix.Length..], out var id)
            || !Enum.TryParse<DeliveryState>(delivery.State, ignoreCase: true, out var state)
            || await db.Messages.SingleOrDefaultAsync(message => message.Id == id, cancellation) is not { } message
        )
        {
            return;
        }
        message.Delivered(state, envelope.RecordVersion);
        await db.SaveChangesAsync(cancellation);
    }
}
