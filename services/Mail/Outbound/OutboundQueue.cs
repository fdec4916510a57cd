using CrmCloud.BuildingBlocks.Jobs;
using Npgsql;
using NpgsqlTypes;

namespace CrmCloud.Mail.Outbound;

/// <summary>A message that this process hands over.</summary>
/// <param name="Bridge">The bridge's process that it is handed to.</param>
/// <param name="IsTakenOver">Claimed by a process that has died: it may have been handed over.</param>
public sealed record Claim(Guid MessageId, Guid WorkspaceId, Guid AttemptId, string Bridge, bool IsTakenOver);

/// <summary>Wakes the sender of this process.</summary>
public sealed class OutboundSignal
{
    private readonly WorkSignal _signal = new();

    /// <summary>Take this before looking for work; then wait on it.</summary>
    public Task Next => _signal.Next;

    public void Wake() => _signal.Wake();
}

/// <summary>
/// The claims of one process, over a session whose advisory lock tells the others that it lives. A message is claimed before it is
/// handed over; its claim ends with its outcome, or with the session, and then another process takes it over.
/// </summary>
internal sealed class OutboundQueue(NpgsqlConnection session, long replica)
{
    private const string Returning = "returning o.message_id, o.workspace_id, o.attempt_id, o.instance";

    /// <summary>Tells the others that this process lives, as long as the session does.</summary>
    public Task<bool> EnterAsync(CancellationToken cancellation) => LockAsync(replica, cancellation);

    /// <summary>Leaves claims to be taken over by whoever comes first.</summary>
    public static async Task LeaveAsync(NpgsqlDataSource database, IReadOnlyList<Claim> claims, CancellationToken cancellation)
    {
        await using var command = database.CreateCommand("update outbound set claimed_by = 0 where attempt_id = any($1)");
        command.Parameters.Add(new NpgsqlParameter { Value = claims.Select(claim => claim.AttemptId).ToArray() });
        await command.ExecuteNonQueryAsync(cancellation);
    }

    /// <summary>Claims what is due, the oldest first.</summary>
    /// <param name="resting">Workspaces whose server is let rest.</param>
    public Task<List<Claim>> ClaimAsync(int most, Guid[] resting, string bridge, DateTimeOffset now, CancellationToken cancellation) =>
        ReadAsync(
            $"""
            with due as (
                select message_id from outbound
                where claimed_by is null and due_at <= $1 and not workspace_id = any($2)
                order by due_at, message_id limit $3
                for update skip locked)
            update outbound o set claimed_by = $4, attempt_id = gen_random_uuid(), instance = $5
            from due where o.message_id = due.message_id
            {Returning}
            """,
            isTakenOver: false,
            cancellation,
            new NpgsqlParameter { Value = now.UtcDateTime, NpgsqlDbType = NpgsqlDbType.TimestampTz },
            new NpgsqlParameter { Value = resting },
            new NpgsqlParameter { Value = most },
            new NpgsqlParameter { Value = replica },
            new NpgsqlParameter { Value = bridge }
        );

    /// <summary>Takes over what dead processes had claimed.</summary>
    public async Task<List<Claim>> TakeOverAsync(int most, CancellationToken cancellation)
    {
        var claims = new List<Claim>();
        foreach (var owner in await OwnersAsync(cancellation))
        {
            if (claims.Count < most && await LockAsync(owner, cancellation))
            {
                claims.AddRange(await TakeOverAsync(owner, most - claims.Count, cancellation));
                await UnlockAsync(owner, cancellation);
            }
        }
        return claims;
    }

    private Task<List<Claim>> TakeOverAsync(long owner, int most, CancellationToken cancellation) =>
        ReadAsync(
            $"""
            with left_behind as (select message_id from outbound where claimed_by = $1 limit $2 for update skip locked)
            update outbound o set claimed_by = $3 from left_behind where o.message_id = left_behind.message_id
            {Returning}
            """,
            isTakenOver: true,
            cancellation,
            new NpgsqlParameter { Value = owner },
            new NpgsqlParameter { Value = most },
            new NpgsqlParameter { Value = replica }
        );

    private async Task<List<long>> OwnersAsync(CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand(
            "select distinct claimed_by from outbound where claimed_by is not null and claimed_by <> $1",
            session
        );
        command.Parameters.Add(new NpgsqlParameter { Value = replica });
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        var owners = new List<long>();
        while (await reader.ReadAsync(cancellation))
        {
            owners.Add(reader.GetInt64(0));
        }
        return owners;
    }

    private async Task<List<Claim>> ReadAsync(string sql, bool isTakenOver, CancellationToken cancellation, params NpgsqlParameter[] values)
    {
        await using var command = new NpgsqlCommand(sql, session);
        command.Parameters.AddRange(values);
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        var claims = new List<Claim>();
        while (await reader.ReadAsync(cancellation))
        {
            claims.Add(new Claim(reader.GetGuid(0), reader.GetGuid(1), reader.GetGuid(2), reader.GetString(3), isTakenOver));
        }
        return claims;
    }

    private async Task<bool> LockAsync(long owner, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand("select pg_try_advisory_lock($1)", session);
        command.Parameters.Add(new NpgsqlParameter { Value = owner });
        return await command.ExecuteScalarAsync(cancellation) is true;
    }

    private async Task UnlockAsync(long owner, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand("select pg_advisory_unlock($1)", session);
        command.Parameters.Add(new NpgsqlParameter { Value = owner });
        await command.ExecuteScalarAsync(cancellation);
    }
}
