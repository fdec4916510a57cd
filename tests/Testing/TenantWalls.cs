using System.Globalization;
using Npgsql;
using Shouldly;

namespace CrmCloud.Testing;

/// <summary>
/// Tries to cross the tenant walls of a service's database, for every table that it has, as the service's own role. Call it on a
/// migrated database; it puts a row of two workspaces into each table and looks at what the service may do with them.
/// </summary>
public sealed class TenantWalls(TestDatabase database)
{
    private const string DeniedState = "42501";

    public Guid Own { get; } = Guid.CreateVersion7();
    public Guid Foreign { get; } = Guid.CreateVersion7();

    /// <summary>Schema-qualified names of all tables but EF's own.</summary>
    public async Task<IReadOnlyList<string>> TablesAsync()
    {
        await using var connection = await OpenAsync(database.Superuser);
        await using var command = new NpgsqlCommand(
            """
            select quote_ident(n.nspname) || '.' || quote_ident(c.relname)
            from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where c.relkind in ('r', 'p') and n.nspname not in ('pg_catalog', 'information_schema') and c.relname not like '\_\_EF%'
            order by 1
            """,
            connection
        );
        await using var reader = await command.ExecuteReaderAsync();
        var tables = new List<string>();
        while (await reader.ReadAsync())
        {
            tables.Add(reader.GetString(0));
        }
        return tables;
    }

    /// <summary>Fills every table and tries to cross the second wall (row-level security) by plain SQL.</summary>
    /// <exception cref="ShouldAssertException">A wall has a hole; the message names the table.</exception>
    public async Task HoldAsync()
    {
        var tables = await TablesAsync();
        tables.ShouldNotBeEmpty();
        await RoleIsBoundAsync();
        foreach (var table in tables)
        {
            await IsProtectedAsync(table);
            await FillAsync(table);
        }
        foreach (var table in tables)
        {
            await NothingWithoutWorkspaceAsync(table);
            await NothingOfOthersAsync(table);
        }
        await NothingIsCarriedOverAsync(tables);
    }

    /// <summary>Puts one row of each workspace into a table.</summary>
    public async Task FillAsync(string table)
    {
        await using var connection = await OpenAsync(database.Superuser);
        await ExecuteAsync(connection, null, "set session_replication_role = replica");
        foreach (var workspace in new[] { Own, Foreign })
        {
            await ExecuteAsync(connection, null, await InsertAsync(connection, table, workspace));
        }
    }

    private async Task RoleIsBoundAsync()
    {
        await using var connection = await OpenAsync(database.App);
        (
            await ScalarAsync<bool>(connection, null, "select rolsuper or rolbypassrls from pg_roles where rolname = current_user")
        ).ShouldBeFalse();
        (await ScalarAsync<long>(connection, null, "select count(*) from pg_class where relowner = current_user::regrole")).ShouldBe(
            0,
            "the service's role owns nothing"
        );
    }

    private async Task IsProtectedAsync(string table)
    {
        await using var connection = await OpenAsync(database.Superuser);
        var forced = await ScalarAsync<bool>(
            connection,
            null,
            $"select relrowsecurity and relforcerowsecurity from pg_class where oid = '{table}'::regclass"
        );
        forced.ShouldBeTrue($"{table} is not behind forced row-level security");
        var columns = await ScalarAsync<long>(
            connection,
            null,
            $"select count(*) from pg_attribute where attrelid = '{table}'::regclass and attname = 'workspace_id' and attnotnull"
        );
        columns.ShouldBe(1, $"{table} has no workspace_id");
    }

    private async Task NothingWithoutWorkspaceAsync(string table)
    {
        await using var connection = await OpenAsync(database.App);
        foreach (var setting in new[] { null, "" })
        {
            (await TryAsync(connection, setting, $"select count(*) from {table}")).ShouldBe(0, $"{table} shows rows without a workspace");
            (await TryAsync(connection, setting, await InsertTextAsync(table, Own))).ShouldBe(
                -1,
                $"{table} takes rows without a workspace"
            );
            (await TryAsync(connection, setting, $"update {table} set workspace_id = '{Own}'")).ShouldBeLessThanOrEqualTo(0, table);
            (await TryAsync(connection, setting, $"delete from {table}")).ShouldBeLessThanOrEqualTo(0, table);
        }
    }

    private async Task NothingOfOthersAsync(string table)
    {
        await using var connection = await OpenAsync(database.App);
        var own = Own.ToString();
        var foreign = $"where workspace_id = '{Foreign}'";
        (await TryAsync(connection, own, $"select count(*) from {table} {foreign}")).ShouldBe(0, $"{table} shows another workspace's rows");
        (await TryAsync(connection, own, $"select count(*) from {table}")).ShouldBe(1, $"{table} hides the workspace's own row");
        (await TryAsync(connection, own, await InsertTextAsync(table, Foreign))).ShouldBe(-1, $"{table} takes another workspace's row");
        (await TryAsync(connection, own, $"update {table} set workspace_id = '{Foreign}'")).ShouldBe(-1, $"{table} gives rows away");
        (await TryAsync(connection, own, $"update {table} set workspace_id = '{Own}' {foreign}")).ShouldBeLessThanOrEqualTo(0, table);
        (await TryAsync(connection, own, $"delete from {table} {foreign}")).ShouldBeLessThanOrEqualTo(0, table);
        (await TryAsync(connection, own, $"truncate {table} cascade")).ShouldBe(-1, $"{table} can be truncated");
        await using var super = await OpenAsync(database.Superuser);
        (await ScalarAsync<long>(super, null, $"select count(*) from {table} {foreign}")).ShouldBe(
            1,
            $"{table} lost another workspace's row"
        );
    }

    /// <summary>One physical connection, used by one workspace and then, from the pool, by work without any.</summary>
    private async Task NothingIsCarriedOverAsync(IReadOnlyList<string> tables)
    {
        await using var pool = NpgsqlDataSource.Create(
            new NpgsqlConnectionStringBuilder(database.App) { MaxPoolSize = 1 }.ConnectionString
        );
        int first;
        await using (var connection = await pool.OpenConnectionAsync())
        {
            first = connection.ProcessID;
            await ExecuteAsync(connection, null, $"select set_config('crm.workspace', '{Own}', false)");
        }
        await using var next = await pool.OpenConnectionAsync();
        next.ProcessID.ShouldBe(first);
        foreach (var table in tables)
        {
            (await ScalarAsync<long>(next, null, $"select count(*) from {table}")).ShouldBe(
                0,
                $"{table} is seen through a used connection"
            );
        }
    }

    /// <returns>The count that a select returned, the rows that a write touched, or -1 where PostgreSQL refused it.</returns>
    private static async Task<long> TryAsync(NpgsqlConnection connection, string? workspace, string sql)
    {
        await using var transaction = await connection.BeginTransactionAsync();
        try
        {
            if (workspace is not null)
            {
                await ExecuteAsync(connection, transaction, $"select set_config('crm.workspace', '{workspace}', true)");
            }
            return sql.StartsWith("select", StringComparison.Ordinal)
                ? await ScalarAsync<long>(connection, transaction, sql)
                : await ExecuteAsync(connection, transaction, sql);
        }
        catch (PostgresException error) when (error.SqlState == DeniedState)
        {
            return -1;
        }
        finally
        {
            await transaction.RollbackAsync();
        }
    }

    private async Task<string> InsertTextAsync(string table, Guid workspace)
    {
        await using var connection = await OpenAsync(database.Superuser);
        return await InsertAsync(connection, table, workspace);
    }

    /// <summary>An insert with some value of each column's type, new ones each time.</summary>
    private static async Task<string> InsertAsync(NpgsqlConnection connection, string table, Guid workspace)
    {
        await using var command = new NpgsqlCommand(
            $"""
            select quote_ident(attname), format_type(atttypid, null)
            from pg_attribute
            where attrelid = '{table}'::regclass and attnum > 0 and not attisdropped and attnotnull and not atthasdef and attidentity = ''
            """,
            connection
        );
        await using var reader = await command.ExecuteReaderAsync();
        var values = new Dictionary<string, string>();
        while (await reader.ReadAsync())
        {
            values[reader.GetString(0)] = Some(reader.GetString(1), table);
        }
        values["workspace_id"] = $"'{workspace}'";
        return $"insert into {table} ({string.Join(", ", values.Keys)}) values ({string.Join(", ", values.Values)})";
    }

    private static string Some(string type, string table) =>
        type switch
        {
            "uuid" => $"'{Guid.CreateVersion7()}'",
            "text" or "character varying" or "citext" => $"'{Guid.CreateVersion7():n}'",
            "bigint" or "integer" or "numeric" => Random.Shared.Next(1, int.MaxValue).ToString(CultureInfo.InvariantCulture),
            "smallint" => "1",
            "boolean" => "false",
            // What generated columns take apart is lists.
            "jsonb" or "json" => "'[]'",
            "bytea" => "'\\x00'",
            "timestamp with time zone" => "now()",
            "date" => "current_date",
            _ when type.EndsWith("[]", StringComparison.Ordinal) => "'{}'",
            _ => throw new InvalidOperationException($"{table} has a {type}, for which the tests know no value."),
        };

    private static async Task<NpgsqlConnection> OpenAsync(string connectionString)
    {
        var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync();
        return connection;
    }

    private static async Task<int> ExecuteAsync(NpgsqlConnection connection, NpgsqlTransaction? transaction, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection, transaction);
        return await command.ExecuteNonQueryAsync();
    }

    private static async Task<T> ScalarAsync<T>(NpgsqlConnection connection, NpgsqlTransaction? transaction, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection, transaction);
        return (T)(await command.ExecuteScalarAsync())!;
    }
}
