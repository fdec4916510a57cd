using CrmCloud.Bench.Floors;
using CrmCloud.Bench.Input;
using CrmCloud.Bench.Load;
using CrmCloud.Bench.Reports;
using CrmCloud.Bench.Running;
using Npgsql;
using NpgsqlTypes;

namespace CrmCloud.Bench.Benches;

/// <summary>
/// The first page of 50 leads of one source and status, newest first, in a large workspace; the floor is the page's select.
/// </summary>
internal sealed class ListBench : IBench
{
    private const int Workers = 8;

    public string Name => "list";

    public async Task<IReadOnlyList<Figure>> RunAsync(BenchContext context)
    {
        var databases = context.Databases;
        using var workspace = await Workspace.SignUpAsync(context.System);
        var import = new FileImport(workspace, "leads", LeadsFile.Mapping);
        await import.RunAsync(LeadsFile.Make(context.Scale.ListLeads, seed: 1));
        await databases.DrainOutboxesAsync();
        await databases.VacuumAsync("leads", "leads");
        var columns = string.Join(", ", await GetBench.ColumnsAsync(databases));
        // One more than a page, which tells whether another follows, as the service asks.
        var sql = $"""
            select {columns} from leads
            where workspace_id = $1 and deleted_at is null and status = $2 and source = $3
            order by created_at desc, id desc limit 51
            """;
        var bare = new BareSql(databases.LeadsApp, workspace.Id);

        var contest = new Contest(
            () => workspace.GetAsync("/api/leads?filter[status]=new&filter[source]=social&sort=-createdAt,-id&limit=50"),
            () => bare.RunAsync(Select()),
            Workers
        );
        var figure = await contest.RunAsync(Name, context);
        var ratio = figure.OurLatency!.P99 / figure.FloorLatency!.P99;
        return [figure with { Unit = "per second; ratio of p99", Ratio = ratio, Wanted = Wanted.AtMost(4, ratio), CpuAim = 1.5 }];

        NpgsqlBatchCommand Select() =>
            new(sql)
            {
                Parameters =
                {
                    new NpgsqlParameter { NpgsqlDbType = NpgsqlDbType.Uuid, Value = workspace.Id },
                    new NpgsqlParameter { NpgsqlDbType = NpgsqlDbType.Text, Value = "new" },
                    new NpgsqlParameter { NpgsqlDbType = NpgsqlDbType.Text, Value = "social" },
                },
            };
    }
}
