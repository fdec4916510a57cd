using System.Globalization;
using System.Reflection;
using CrmCloud.BuildingBlocks.Calls;
using CrmCloud.BuildingBlocks.Tenancy;
using CrmCloud.Workspace.Data;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Shouldly;
using Xunit;

namespace CrmCloud.Workspace.Tests.Data;

/// <summary>
/// Tries to cross both tenant walls for every table there is, as the service's own role. Each table gets one row of workspace A
/// made of any values; everything else is tried from workspace B, and from none.
/// </summary>
public sealed class TenantWallTests(WorkspaceApp app) : IClassFixture<WorkspaceApp>, IAsyncLifetime
{
    /// <summary>Tables of the installation, which belong to no workspace. Nothing of a customer's is in them.</summary>
    private static readonly string[] s_ofTheInstallation =
    [
        "public.__EFMigrationsHistory",
        "public.audit_cursors",
        "public.data_protection_keys",
        "public.setup_codes",
        "public.signing_keys",
    ];

    private static readonly Guid s_mine = Guid.CreateVersion7();
    private static readonly Guid s_theirs = Guid.CreateVersion7();

    private readonly List<Table> _tables = [];
    private NpgsqlDataSource _app = null!;

    public async ValueTask InitializeAsync()
    {
        _app = NpgsqlDataSource.Create(app.Database.App);
        await using var superuser = NpgsqlDataSource.Create(app.Database.Superuser);
        await using var connection = await superuser.OpenConnectionAsync();
        _tables.AddRange(await TablesAsync(connection));
        await ExecuteAsync(connection, "set session_replication_role = replica");
        foreach (var table in OfWorkspaces)
        {
            await ExecuteAsync(connection, $"delete from {table.Sql}");
            await ExecuteAsync(connection, table.InsertInto(s_theirs));
        }
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private IEnumerable<Table> OfWorkspaces => _tables.Where(table => !s_ofTheInstallation.Contains(table.Name));

    [Fact]
    public void Every_table_but_the_installations_own_has_a_workspace()
    {
        _tables
            .Where(table => !table.Columns.Exists(column => column.Name == "workspace_id"))
            .Select(table => table.Name)
            .ShouldBe(s_ofTheInstallation, ignoreOrder: true);
        OfWorkspaces.Count().ShouldBeGreaterThan(15);
    }

    [Fact]
    public void Every_table_is_behind_forced_row_level_security() =>
        _tables.Where(table => !table.IsForced).Select(table => table.Name).ShouldBe(["public.__EFMigrationsHistory"]);

    [Fact]
    public async Task No_row_of_another_workspace_is_read_changed_or_removed_by_any_statement()
    {
        foreach (var table in OfWorkspaces)
        {
            foreach (var workspace in new Guid?[] { s_mine, null })
            {
                (await CountAsync(workspace, $"select count(*) from {table.Sql}")).ShouldBe(0, table.Name);
                (await CountAsync(workspace, $"select count(*) from {table.Sql} where workspace_id = '{s_theirs}'")).ShouldBe(
                    0,
                    table.Name
                );
                (await AffectedAsync(workspace, $"update {table.Sql} set workspace_id = '{s_mine}'")).ShouldBe(0, table.Name);
                (await AffectedAsync(workspace, $"delete from {table.Sql}")).ShouldBe(0, table.Name);
                await ShouldBeRefusedAsync(workspace, table.InsertInto(s_theirs), table.Name);
            }
        }
        await using var superuser = NpgsqlDataSource.Create(app.Database.Superuser);
        foreach (var table in OfWorkspaces)
        {
            await using var count = superuser.CreateCommand($"select count(*) from {table.Sql} where workspace_id = '{s_theirs}'");
            (await count.ExecuteScalarAsync(TestContext.Current.CancellationToken)).ShouldBe(1L, table.Name);
        }
    }

    [Fact]
    public async Task A_row_is_seen_from_its_own_workspace()
    {
        foreach (var table in OfWorkspaces)
        {
            (await CountAsync(s_theirs, $"select count(*) from {table.Sql}")).ShouldBe(table.IsReadable ? 1 : 0, table.Name);
        }
    }

    [Fact]
    public async Task A_row_is_never_moved_to_another_workspace()
    {
        foreach (var table in OfWorkspaces.Where(table => table.IsUpdatable))
        {
            await ShouldBeRefusedAsync(s_theirs, $"update {table.Sql} set workspace_id = '{s_mine}'", table.Name);
        }
    }

    [Fact]
    public async Task The_ledger_is_append_only()
    {
        await ShouldBeRefusedAsync(s_theirs, "update ledger set kind = 'x'", "ledger");
        await ShouldBeRefusedAsync(s_theirs, "delete from ledger", "ledger");
        await ShouldBeRefusedAsync(s_theirs, "delete from audit_entries", "audit_entries");
    }

    [Fact]
    public async Task With_its_filters_off_EF_still_sees_nothing_of_another_workspace()
    {
        var all = typeof(TenantWallTests).GetMethod(nameof(CountAllAsync), BindingFlags.NonPublic | BindingFlags.Static)!;
        await using var db = Context(s_mine);
        await using var theirs = Context(s_theirs);
        foreach (var entity in db.Model.GetEntityTypes())
        {
            var count = all.MakeGenericMethod(entity.ClrType);
            (await (Task<int>)count.Invoke(null, [db, true])!).ShouldBe(0, entity.ClrType.Name);
            (await (Task<int>)count.Invoke(null, [theirs, true])!).ShouldBe(1, entity.ClrType.Name);
        }
    }

    [Fact]
    public async Task The_filter_alone_holds_where_the_database_would_let_everything_through()
    {
        var all = typeof(TenantWallTests).GetMethod(nameof(CountAllAsync), BindingFlags.NonPublic | BindingFlags.Static)!;
        await using var db = Context(s_mine, app.Database.Superuser);
        foreach (var entity in db.Model.GetEntityTypes())
        {
            (await (Task<int>)all.MakeGenericMethod(entity.ClrType).Invoke(null, [db, false])!).ShouldBe(0, entity.ClrType.Name);
        }
    }

    [Fact]
    public async Task Without_a_workspace_the_look_ups_answer_with_ids_for_exact_secrets_only()
    {
        await using var connection = await _app.OpenConnectionAsync(TestContext.Current.CancellationToken);
        await using var command = new NpgsqlCommand("select count(*) from find_session('\\x00'), find_account('%')", connection);
        (await command.ExecuteScalarAsync(TestContext.Current.CancellationToken)).ShouldBe(0L);
        await ShouldBeRefusedAsync(null, "select * from audit_cursors", "audit_cursors");
    }

    private static Task<int> CountAllAsync<T>(WorkspaceDbContext db, bool unfiltered)
        where T : class
    {
        var rows = unfiltered ? db.Set<T>().IgnoreQueryFilters() : db.Set<T>();
        return rows.CountAsync(TestContext.Current.CancellationToken);
    }

    private WorkspaceDbContext Context(Guid workspace, string? connectionString = null)
    {
        var options = new DbContextOptionsBuilder<WorkspaceDbContext>()
            .UseNpgsql(connectionString ?? app.Database.App)
            .AddInterceptors(new TenantCommandInterceptor())
            .Options;
        var db = new WorkspaceDbContext(options);
        db.Calls.Current = new CallContext { WorkspaceId = workspace, Actor = Actor.Service("test") };
        return db;
    }

    private async Task<long> CountAsync(Guid? workspace, string sql)
    {
        try
        {
            return (long)(await InWorkspaceAsync(workspace, async command => await command.ExecuteScalarAsync(), sql))!;
        }
        catch (PostgresException denied) when (denied.SqlState == PostgresErrorCodes.InsufficientPrivilege)
        {
            return 0;
        }
    }

    private async Task<int> AffectedAsync(Guid? workspace, string sql)
    {
        try
        {
            return (int)(await InWorkspaceAsync(workspace, async command => await command.ExecuteNonQueryAsync(), sql))!;
        }
        catch (PostgresException denied) when (denied.SqlState == PostgresErrorCodes.InsufficientPrivilege)
        {
            return 0;
        }
    }

    private async Task ShouldBeRefusedAsync(Guid? workspace, string sql, string table)
    {
        var refused = await Should.ThrowAsync<PostgresException>(
            () => InWorkspaceAsync(workspace, async command => await command.ExecuteNonQueryAsync(), sql),
            table
        );
        refused.SqlState.ShouldBe(PostgresErrorCodes.InsufficientPrivilege, $"{table}: {refused.MessageText}");
    }

    private async Task<object?> InWorkspaceAsync(Guid? workspace, Func<NpgsqlCommand, Task<object?>> run, string sql)
    {
        await using var connection = await _app.OpenConnectionAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        if (workspace is { } id)
        {
            await TenantSql.SetWorkspaceAsync(connection, id, CancellationToken.None);
        }
        await using var command = new NpgsqlCommand(sql, connection);
        return await run(command);
    }

    private static async Task ExecuteAsync(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    private static async Task<List<Table>> TablesAsync(NpgsqlConnection connection)
    {
        const string Sql = """
            select c.table_schema, c.table_name, c.column_name, c.data_type, c.is_identity = 'YES', p.relforcerowsecurity and p.relrowsecurity,
                has_table_privilege($1, p.oid, 'select'), has_table_privilege($1, p.oid, 'update')
            from information_schema.columns c
            join pg_class p on p.oid = format('%I.%I', c.table_schema, c.table_name)::regclass
            where c.table_schema not in ('pg_catalog', 'information_schema') and p.relkind = 'r'
            order by 1, 2, c.ordinal_position
            """;
        var role = new NpgsqlConnectionStringBuilder(connection.ConnectionString).Database + "_app";
        await using var command = new NpgsqlCommand(Sql, connection) { Parameters = { new() { Value = role } } };
        await using var reader = await command.ExecuteReaderAsync();
        var tables = new List<Table>();
        while (await reader.ReadAsync())
        {
            var name = $"{reader.GetString(0)}.{reader.GetString(1)}";
            if (tables.Count == 0 || tables[^1].Name != name)
            {
                tables.Add(
                    new Table(
                        name,
                        $"\"{reader.GetString(0)}\".\"{reader.GetString(1)}\"",
                        reader.GetBoolean(5),
                        reader.GetBoolean(6),
                        reader.GetBoolean(7),
                        []
                    )
                );
            }
            tables[^1].Columns.Add(new Column(reader.GetString(2), reader.GetString(3), reader.GetBoolean(4)));
        }
        return tables;
    }

    private sealed record Column(string Name, string Type, bool IsIdentity);

    private sealed record Table(string Name, string Sql, bool IsForced, bool IsReadable, bool IsUpdatable, List<Column> Columns)
    {
        /// <summary>Any row of a workspace.</summary>
        public string InsertInto(Guid workspace)
        {
            var columns = Columns.Where(column => !column.IsIdentity).ToList();
            var values = columns.Select(column => ValueOf(column, workspace));
            return string.Create(
                CultureInfo.InvariantCulture,
                $"insert into {Sql} ({string.Join(", ", columns.Select(column => $"\"{column.Name}\""))}) values ({string.Join(", ", values)})"
            );
        }

        private string ValueOf(Column column, Guid workspace) =>
            column.Name == "workspace_id" || (Name == "public.workspaces" && column.Name == "id")
                ? $"'{workspace}'"
                : column.Type switch
                {
                    "uuid" => "gen_random_uuid()",
                    "text" => "gen_random_uuid()::text",
                    "bytea" => "decode(md5(random()::text), 'hex')",
                    "jsonb" => "'[]'",
                    "boolean" => "false",
                    "smallint" or "integer" or "bigint" => "0",
                    "xid8" => "pg_current_xact_id()",
                    "timestamp with time zone" => column.Name == "deleted_at" ? "null" : "now()",
                    var other => throw new InvalidOperationException($"{Name}.{column.Name}: no value for {other}"),
                };
    }
}
