using CrmCloud.BuildingBlocks.Calls;
using CrmCloud.BuildingBlocks.Data;
using CrmCloud.BuildingBlocks.Outbox;
using CrmCloud.SupportTicketing.Data;
using CrmCloud.SupportTicketing.Domain;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace CrmCloud.SupportTicketing.Closing;

/// <summary>
/// Closes solved tickets that nobody touched for as long as their workspace says. One replica at a time does it; a ticket that
/// someone changes at the same moment is left to the next round.
/// </summary>
public sealed class SolvedTicketCloser(
    RelayDatabase database,
    IServiceScopeFactory scopes,
    TimeProvider clock,
    ILogger<SolvedTicketCloser> log
) : BackgroundService
{
    private const int MostPerRound = 1_000;
    private static readonly TimeSpan s_interval = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(s_interval, clock);
        while (true)
        {
            try
            {
                await timer.WaitForNextTickAsync(stoppingToken);
                await CloseAsync(stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception error) when (error is NpgsqlException || error.InnerException is NpgsqlException)
            {
                log.LogWarning("Closing solved tickets is put off: {Reason}", error.Message);
            }
        }
    }

    /// <summary>One round. Does nothing where another replica is at it.</summary>
    public async Task CloseAsync(CancellationToken cancellation)
    {
        await using var session = await database.DataSource.OpenConnectionAsync(cancellation);
        // The lock ends with the transaction, whatever happens.
        await using var transaction = await session.BeginTransactionAsync(cancellation);
        await using (
            var alone = new NpgsqlCommand("select pg_try_advisory_xact_lock(hashtextextended('support.closing', 0))", session, transaction)
        )
        {
            if (await alone.ExecuteScalarAsync(cancellation) is not true)
            {
                return;
            }
        }
        foreach (var (workspace, ticket) in await DueAsync(session, transaction, cancellation))
        {
            await CloseAsync(workspace, ticket, cancellation);
        }
    }

    private async Task<List<(Guid Workspace, Guid Ticket)>> DueAsync(
        NpgsqlConnection session,
        NpgsqlTransaction transaction,
        CancellationToken cancellation
    )
    {
        await using var command = new NpgsqlCommand(
            """
            select t.workspace_id, t.id from tickets t join support_settings s on s.workspace_id = t.workspace_id
            where t.status = 'solved' and t.deleted_at is null
              and t.updated_at <= $1 - make_interval(days => s.closes_after_days)
              and t.solved_at <= $1 - make_interval(days => s.closes_after_days)
            order by t.solved_at limit $2
            """,
            session,
            transaction
        );
        command.Parameters.Add(new NpgsqlParameter { Value = clock.GetUtcNow().UtcDateTime });
        command.Parameters.Add(new NpgsqlParameter { Value = MostPerRound });
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        var due = new List<(Guid, Guid)>();
        while (await reader.ReadAsync(cancellation))
        {
            due.Add((reader.GetGuid(0), reader.GetGuid(1)));
        }
        return due;
    }

    private async Task CloseAsync(Guid workspace, Guid id, CancellationToken cancellation)
    {
        await using var scope = scopes.InWorkspace(workspace, actor: "support");
        var db = scope.ServiceProvider.GetRequiredService<SupportDbContext>();
        if (await db.Tickets.SingleOrDefaultAsync(row => row.Id == id, cancellation) is not { Status: TicketStatus.Solved } ticket)
        {
            return;
        }
        ticket.MoveTo(TicketStatus.Closed, StoredTime.Now(clock));
        try
        {
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateConcurrencyException)
        {
            log.LogDebug("Ticket {TicketId} changed while it was to be closed", id);
        }
    }
}
