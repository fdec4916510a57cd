using CrmCloud.BuildingBlocks.Outbox;
using CrmCloud.Reporting.Data;
using Npgsql;

namespace CrmCloud.Reporting.Rebuild;

/// <summary>
/// Puts what was rebuilt in the place of what is served, a workspace at a time and each in one transaction. What events wrote
/// since the rebuild began stays where it is newer, or where the feed did not yet tell of it.
/// </summary>
public sealed class Promotion(RelayDatabase relay)
{
    private const string NamesTable = "names";

    /// <summary>Every table that is rebuilt has a twin of its name in this schema.</summary>
    public const string Schema = "rebuild";

    private static IEnumerable<string> Tables => ReadModels.All.SelectMany(models => models.Tables).Append(NamesTable);

    public async Task ClearAsync(CancellationToken cancellation)
    {
        foreach (var table in Tables.Append("fact_revisions"))
        {
            await using var command = relay.DataSource.CreateCommand($"delete from {Schema}.{table}");
            command.CommandTimeout = 0;
            await command.ExecuteNonQueryAsync(cancellation);
        }
    }

    /// <param name="read">The services whose feed was read to its end; what others told stays as it is.</param>
    /// <param name="began">The database's time when the rebuild began.</param>
    public async Task PromoteAsync(IReadOnlyList<ReadModels> read, DateTime began, CancellationToken cancellation)
    {
        foreach (var workspace in await WorkspacesAsync(cancellation))
        {
            await using var connection = await relay.DataSource.OpenConnectionAsync(cancellation);
            await using var transaction = await connection.BeginTransactionAsync(cancellation);
            foreach (var table in read.SelectMany(models => models.Tables))
            {
                await PromoteAsync(connection, table, "", workspace, began, [], cancellation);
            }
            string[] kinds = [.. read.SelectMany(models => models.NameKinds)];
            await PromoteAsync(connection, NamesTable, " and kind = any($3)", workspace, began, kinds, cancellation);
            await using var revision = new NpgsqlCommand(FactRevision.Next, connection);
            revision.Parameters.AddWithValue(FactRevision.Workspace, workspace);
            await revision.ExecuteNonQueryAsync(cancellation);
            await transaction.CommitAsync(cancellation);
        }
    }

    private async Task<List<Guid>> WorkspacesAsync(CancellationToken cancellation)
    {
        var sql = string.Join(
            " union ",
            Tables.SelectMany(table => (string[])[table, $"{Schema}.{table}"]).Select(table => $"select workspace_id from {table}")
        );
        await using var command = relay.DataSource.CreateCommand(sql);
        command.CommandTimeout = 0;
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        var workspaces = new List<Guid>();
        while (await reader.ReadAsync(cancellation))
        {
            workspaces.Add(reader.GetGuid(0));
        }
        return workspaces;
    }

    private static async Task PromoteAsync(
        NpgsqlConnection connection,
        string table,
        string condition,
        Guid workspace,
        DateTime began,
        string[] kinds,
        CancellationToken cancellation
    )
    {
        var (columns, key) = await ShapeAsync(connection, table, cancellation);
        var (held, made) = (Prefixed("held", columns), Prefixed("excluded", columns));
        string[] statements =
        [
            $"""
                insert into {table} as held ({columns}) select {columns} from {Schema}.{table} where workspace_id = $1{condition}
                on conflict ({key}) do update set ({columns}, written_at) = ({made}, now())
                where excluded.version > held.version
                    or excluded.version = held.version and row({held}) is distinct from row({made})
                """,
            $"""
                delete from {table} where workspace_id = $1 and written_at < $2{condition}
                    and ({key}) not in (select {key} from {Schema}.{table} where workspace_id = $1)
                """,
        ];
        foreach (var sql in statements)
        {
            await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 0 };
            command.Parameters.Add(new NpgsqlParameter { Value = workspace });
            command.Parameters.Add(new NpgsqlParameter { Value = began });
            command.Parameters.Add(new NpgsqlParameter { Value = kinds });
            await command.ExecuteNonQueryAsync(cancellation);
        }
    }

    /// <summary>Names of the columns that are written, and of those that make the primary key.</summary>
    private static async Task<(string Columns, string Key)> ShapeAsync(
        NpgsqlConnection connection,
        string table,
        CancellationToken cancellation
    )
    {
        await using var command = new NpgsqlCommand(
            """
            select string_agg(quote_ident(attname), ', ' order by attnum),
                string_agg(quote_ident(attname), ', ' order by attnum) filter (where attnum = any(indkey))
            from pg_attribute join pg_index on indrelid = attrelid and indisprimary
            where attrelid = $1::text::regclass and attnum > 0 and not attisdropped and attgenerated = '' and attname <> 'written_at'
            """,
            connection
        );
        command.Parameters.Add(new NpgsqlParameter { Value = table });
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        await reader.ReadAsync(cancellation);
        return (reader.GetString(0), reader.GetString(1));
    }

    private static string Prefixed(string row, string columns) =>
        string.Join(", ", columns.Split(", ").Select(column => $"{row}.{column}"));
}
