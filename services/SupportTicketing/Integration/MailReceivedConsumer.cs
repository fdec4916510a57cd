using System.Text.Json;
using CrmCloud.BuildingBlocks.Data;
using CrmCloud.BuildingBlocks.Inbox;
using CrmCloud.BuildingBlocks.Jobs;
using CrmCloud.BuildingBlocks.Outbox;
using CrmCloud.Contracts.Events;
using CrmCloud.Contracts.Events.Mail;
using CrmCloud.SupportTicketing.Data;
using Microsoft.EntityFrameworkCore;

namespace CrmCloud.SupportTicketing.Integration;

/// <summary>
/// Writes down that a mail waits to be taken into a ticket: Mail and Contacts are asked afterwards, for as long as it takes, and
/// the events behind it do not wait.
/// </summary>
public sealed class MailReceivedConsumer(SupportDbContext db, WorkSignal signal, TimeProvider clock) : EventConsumer
{
    private const string Support = "support";
    private const string Ticket = "ticket";

    public override string Name => "support.mail-received";

    public override IReadOnlyCollection<string> EventTypes { get; } = [Contracts.Events.EventTypes.NameOf<MessageReceived>()];

    public override async Task HandleAsync(IReadOnlyList<EventEnvelope> events, CancellationToken cancellation)
    {
        foreach (var envelope in events)
        {
            var mail = envelope.Data.Deserialize<MessageReceived>(EventJson.Options)!;
            if (mail.AboutType == Ticket || (mail.AboutType is null && mail.Purpose == Support))
            {
                await WriteDownAsync(envelope, mail, cancellation);
            }
        }
        db.Calls.AfterCommit.Add(signal.Wake);
    }

    private Task<int> WriteDownAsync(EventEnvelope envelope, MessageReceived mail, CancellationToken cancellation) =>
        db.Database.ExecuteSqlAsync(
            $"""
            insert into arrivals (id, workspace_id, record_type, state, thread_id, address, nature, about_id, causation_id, created_at)
            values ({envelope.RecordId}, {db.WorkspaceId}, {mail.ThreadId.ToString()}, 'queued', {mail.ThreadId}, {mail.Address},
                    {mail.Nature}, {(mail.AboutType == Ticket ? mail.AboutId : null)}, {envelope.CausationId}, {StoredTime.Now(clock)})
            on conflict do nothing
            """,
            cancellation
        );
}
