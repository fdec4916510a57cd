using CrmCloud.Bench.Floors;
using CrmCloud.Bench.Load;
using CrmCloud.Bench.Reports;
using CrmCloud.Bench.Running;
using Npgsql;
using NpgsqlTypes;

namespace CrmCloud.Bench.Benches;

/// <summary>
/// The board of a pipeline with many open deals in six stages: counts, sums and the first 20 cards of each. The floor is the
/// two statements that the service asks, in one round trip.
/// </summary>
internal sealed class BoardBench : IBench
{
    private const int Workers = 8;

    private const string Figures = """
        select stage_id, sum(deals)::bigint, sum(amount), sum(weighted), count(*) from stage_totals
        where workspace_id = $1 and stage_id = any($2) group by stage_id
        """;

    public string Name => "board";

    public async Task<IReadOnlyList<Figure>> RunAsync(BenchContext context)
    {
        var workspace = await context.Large.WithDealsAsync();
        var pipeline = (await workspace.ReadAsync("/api/pipelines")).GetProperty("items")[0];
        var stages = pipeline.GetProperty("stages").EnumerateArray().Select(stage => stage.GetProperty("id").GetGuid()).ToArray();
        var columns = await SampleRow.InsertedColumnsAsync(context.Databases.Of("deals"), "public.deals");
        var cards = $"""
            select card.* from unnest($2) as stage(id) cross join lateral (
                select {string.Join(", ", columns.Select(column => column.Name))} from deals
                where workspace_id = $1 and stage_id = stage.id and status = 'open' and deleted_at is null
                order by position, id limit 20
            ) as card
            """;
        var bare = new BareSql(context.Databases.AppOf("deals"), workspace.Id);

        var contest = new Contest(
            () => workspace.GetAsync($"/api/deals/board?pipelineId={pipeline.GetProperty("id").GetGuid()}"),
            () => bare.RunAsync(Select(Figures), Select(cards)),
            Workers
        );
        var figure = await contest.RunAsync(Name, context);
        var ratio = figure.OurLatency!.P99 / figure.FloorLatency!.P99;
        return [figure with { Unit = "per second; ratio of p99", Ratio = ratio, Wanted = Wanted.AtMost(4, ratio), CpuAim = 6 }];

        NpgsqlBatchCommand Select(string sql) =>
            new(sql)
            {
                Parameters =
                {
                    new NpgsqlParameter { NpgsqlDbType = NpgsqlDbType.Uuid, Value = workspace.Id },
                    new NpgsqlParameter { NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Uuid, Value = stages },
                },
            };
    }
}
