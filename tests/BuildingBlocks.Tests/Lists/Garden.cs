using CrmCloud.BuildingBlocks.Calls;
using CrmCloud.BuildingBlocks.Data;
using CrmCloud.BuildingBlocks.Ledger;
using CrmCloud.BuildingBlocks.Lists;
using CrmCloud.BuildingBlocks.Results;
using CrmCloud.BuildingBlocks.Tenancy;
using CrmCloud.Testing;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Primitives;
using Npgsql;
using Shouldly;
using Xunit;

[assembly: AssemblyFixture(typeof(CrmCloud.BuildingBlocks.Tests.Lists.GardenServer))]

namespace CrmCloud.BuildingBlocks.Tests.Lists;

/// <summary>A database with the plants' table, behind both walls as in a service.</summary>
public sealed class GardenServer : IAsyncLifetime
{
    public TestDatabase Database { get; private set; } = null!;
    public NpgsqlDataSource App { get; private set; } = null!;

    /// <summary>The role that <see cref="App"/> signs in as.</summary>
    public string AppRole => Role(Database.App);

    public async ValueTask InitializeAsync()
    {
        Database = await TestDatabase.CreateAsync("gardens");
        await using var connection = new NpgsqlConnection(Database.Migrator);
        await connection.OpenAsync();
        var roles = $"set crm.app_role = '{Role(Database.App)}'; set crm.relay_role = '{Role(Database.Relay)}';";
        var tables = StandardTables.Protect + StandardTables.Create + SearchTables.Create + PlantsDb.Table;
        await using var command = new NpgsqlCommand(roles + tables, connection);
        await command.ExecuteNonQueryAsync();
        App = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(Database.App) { MaxAutoPrepare = 60 }.ConnectionString);
    }

    public async ValueTask DisposeAsync()
    {
        await App.DisposeAsync();
        await Database.DisposeAsync();
    }

    /// <summary>A workspace of its own, so that no test sees another's plants.</summary>
    public Garden NewGarden() => new(App);

    private static string Role(string connectionString) => new NpgsqlConnectionStringBuilder(connectionString).Username!;
}

/// <summary>One workspace with its plants.</summary>
public sealed class Garden(NpgsqlDataSource dataSource)
{
    private static readonly TimeZoneInfo s_saoPaulo = TimeZoneInfo.FindSystemTimeZoneById("America/Sao_Paulo");
    private readonly LedgerCollector _collector = new(TimeProvider.System);

    public Guid Workspace { get; } = Guid.CreateVersion7();

    /// <summary>What was planted, in memory.</summary>
    public List<Plant> Plants { get; } = [];

    public async Task PlantAsync(params IReadOnlyList<Plant> plants)
    {
        await using var db = Db();
        await using var transaction = await db.Database.BeginTransactionAsync();
        db.AddRange(plants);
        await new BulkSaver(_collector).SaveAsync(db, CancellationToken.None);
        await transaction.CommitAsync();
        Plants.AddRange(plants);
    }

    public PlantsDb Db()
    {
        var options = new DbContextOptionsBuilder<PlantsDb>()
            .UseNpgsql(dataSource)
            .AddInterceptors(new TenantCommandInterceptor(), new LedgerInterceptor(_collector))
            .Options;
        var calls = new CallContextAccessor
        {
            Current = new CallContext { WorkspaceId = Workspace, Actor = Actor.Service("tests") },
        };
        return new PlantsDb(options) { Calls = calls };
    }

    public static RecordLists<Plant> Lists(PlantsDb db, ListTotals? totals = null) =>
        new(db, Plant.Type, new LedgerReader(db), totals ?? new ListTotals(TimeProvider.System));

    public static Result<ListRequest<Plant>> Parse(params IEnumerable<(string Name, string Value)> query) =>
        ListRequest.Parse(
            new QueryCollection(
                query
                    .GroupBy(pair => pair.Name)
                    .ToDictionary(group => group.Key, group => new StringValues([.. group.Select(pair => pair.Value)]))
            ),
            Plant.Type,
            Plant.CustomFields,
            new ListDefaults(s_saoPaulo)
        );

    public async Task<ListPage<Plant>> PageAsync(params IEnumerable<(string Name, string Value)> query)
    {
        await using var db = Db();
        var request = Parse(query);
        request.Failed.ShouldBeFalse(request.Error?.Detail);
        var page = await Lists(db).PageAsync(request.Value!, TestContext.Current.CancellationToken);
        page.Failed.ShouldBeFalse(page.Error?.Detail);
        return page.Value!;
    }

    public async Task<IReadOnlyList<string?>> NamesAsync(params IEnumerable<(string Name, string Value)> query) =>
        [.. (await PageAsync(query)).Items.Select(plant => plant.Name)];
}
