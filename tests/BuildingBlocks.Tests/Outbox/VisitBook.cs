using CrmCloud.BuildingBlocks.Inbox;
using CrmCloud.BuildingBlocks.Tests.Ledgers;
using CrmCloud.Contracts.Events;
using Microsoft.EntityFrameworkCore;

namespace CrmCloud.BuildingBlocks.Tests.Outboxes;

/// <summary>Writes a line per greeting, so that lost, doubled and overtaken events all show.</summary>
public sealed class VisitBook(GuestsDb db) : EventConsumer
{
    public const string Table = """
        create table visit_book (
            seq bigint generated always as identity primary key,
            workspace_id uuid not null,
            record_id uuid not null,
            version bigint not null
        );
        select crm_protect('visit_book');
        """;

    public override string Name => "guests.visit-book";

    public override IReadOnlyCollection<string> EventTypes { get; } = [Contracts.Events.EventTypes.NameOf<GuestGreeted>()];

    public override async Task HandleAsync(IReadOnlyList<EventEnvelope> events, CancellationToken cancellation)
    {
        foreach (var envelope in events)
        {
            await db.Database.ExecuteSqlAsync(
                $"""
                insert into visit_book (workspace_id, record_id, version)
                values ({envelope.WorkspaceId}, {envelope.RecordId}, {envelope.RecordVersion})
                """,
                cancellation
            );
        }
    }
}
