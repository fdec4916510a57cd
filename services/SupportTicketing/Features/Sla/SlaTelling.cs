using CrmCloud.BuildingBlocks.Calls;
using CrmCloud.BuildingBlocks.Data;
using CrmCloud.BuildingBlocks.Outbox;
using CrmCloud.SupportTicketing.Data;
using CrmCloud.SupportTicketing.Data.Sla;
using CrmCloud.SupportTicketing.Domain.Sla;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace CrmCloud.SupportTicketing.Features.Sla;

/// <summary>Tells others of breaches whose moment has come. Replicas may do it side by side: a ticket is locked while it is looked at.</summary>
public sealed class SlaTelling(RelayDatabase relay, IServiceScopeFactory scopes, TimeProvider clock, ILogger<SlaTelling> log)
{
    /// <summary>Most tickets of one round.</summary>
    public const int Most = 200;

    private static readonly TimeSpan s_putOff = TimeSpan.FromMinutes(5);

    /// <summary>One round.</summary>
    /// <returns>How many tickets were looked at; <see cref="Most"/> where there may be more.</returns>
    /// <exception cref="NpgsqlException">The database is away.</exception>
    public async Task<int> TellAsync(CancellationToken cancellation)
    {
        var due = await DueAsync(cancellation);
        foreach (var (workspace, ticket) in due)
        {
            await using var scope = scopes.InWorkspace(workspace, actor: "sla");
            var db = scope.ServiceProvider.GetRequiredService<SupportDbContext>();
            try
            {
                await TellAsync(db, ticket, cancellation);
            }
#pragma warning disable CA1031 // whatever is wrong with one ticket must not keep the others waiting: it is looked at again later
            catch (Exception error) when (error is not (OperationCanceledException or NpgsqlException { IsTransient: true }))
            {
                log.LogError(error, "The clock of ticket {TicketId} is put off for {Pause}", ticket, s_putOff);
                await PutOffAsync(db, ticket, cancellation);
            }
#pragma warning restore CA1031
        }
        return due.Count;
    }

    private async Task<List<(Guid Workspace, Guid Ticket)>> DueAsync(CancellationToken cancellation)
    {
        await using var command = relay.DataSource.CreateCommand(
            $"select workspace_id, id from tickets where sla_next_at <= $1 order by sla_next_at limit {Most}"
        );
        command.Parameters.Add(new NpgsqlParameter { Value = clock.GetUtcNow() });
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        var due = new List<(Guid, Guid)>();
        while (await reader.ReadAsync(cancellation))
        {
            due.Add((reader.GetGuid(0), reader.GetGuid(1)));
        }
        return due;
    }

    private async Task TellAsync(SupportDbContext db, Guid id, CancellationToken cancellation)
    {
        var now = StoredTime.Now(clock);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var locked = db
            .Tickets.FromSql(
                $"select * from tickets where workspace_id = {db.WorkspaceId} and id = {id} and sla_next_at <= {now} for update skip locked"
            )
            .IgnoreQueryFilters([CrmDbContext.BinFilter]);
        if (await locked.SingleOrDefaultAsync(cancellation) is not { } ticket)
        {
            // Another replica has it, or has just had it.
            return;
        }
        var facts = await SlaFacts.ReadAsync(db, [ticket], cancellation);
        var book = await SlaBooks.ReadAsync(db, cancellation);
        var reading = TicketClocks.Reading(ticket, facts.GetValueOrDefault(id), book, now);
        var told = await db.Set<SlaAlert>().AsNoTracking().Where(alert => alert.TicketId == id).ToListAsync(cancellation);
        var toldUntil = ticket.SlaToldUntil is { } until ? SlaFacts.InstantOf(until) : (NodaTime.Instant?)null;
        foreach (var moment in reading.ToTell(toldUntil, SlaFacts.InstantOf(now)))
        {
            if (ticket.DeletedAt is null && !told.Exists(alert => alert.Promise == moment.Promise && alert.Kind == moment.Kind))
            {
                db.Add(new SlaAlert(ticket, moment));
            }
        }
        ticket.KeepReading(reading, toldUntil: now);
        await db.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
    }

    private async Task PutOffAsync(SupportDbContext db, Guid id, CancellationToken cancellation)
    {
        db.ChangeTracker.Clear();
        var next = StoredTime.Now(clock) + s_putOff;
        await db
            .Tickets.IgnoreQueryFilters([CrmDbContext.BinFilter])
            .Where(ticket => ticket.Id == id)
            .ExecuteUpdateAsync(set => set.SetProperty(ticket => ticket.SlaNextAt, next), cancellation);
    }
}
