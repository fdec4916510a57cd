using CrmCloud.Bench.Floors;
using CrmCloud.Bench.Load;
using CrmCloud.Bench.Reports;
using CrmCloud.Bench.Running;
using Npgsql;
using NpgsqlTypes;

namespace CrmCloud.Bench.Benches;

/// <summary>Reads a lead by id through the gateway; the floor is the select.</summary>
internal sealed class GetBench : IBench
{
    private const int Workers = 32;
    private const int Leads = 500;

    public string Name => "get";

    public async Task<IReadOnlyList<Figure>> RunAsync(BenchContext context)
    {
        using var workspace = await Workspace.SignUpAsync(context.System);
        var ids = new Guid[Leads];
        for (var i = 0; i < Leads; i++)
        {
            ids[i] = (await workspace.CreateLeadAsync(i)).GetProperty("id").GetGuid();
        }
        await context.Databases.DrainOutboxesAsync();
        var columns = string.Join(", ", (await ColumnsAsync(context.Databases)));
        var sql = $"select {columns} from leads where workspace_id = $1 and deleted_at is null and id = $2 limit 1";
        var bare = new BareSql(context.Databases.LeadsApp, workspace.Id);

        var contest = new Contest(() => workspace.GetAsync($"/api/leads/{Any()}"), () => bare.RunAsync(Select(Any())), Workers);
        var figure = await contest.RunAsync(Name, context);
        return [figure with { Wanted = Wanted.AtLeast(0.25, figure.Ratio!.Value), CpuAim = 0.35 }];

        Guid Any() => ids[Random.Shared.Next(Leads)];

        NpgsqlBatchCommand Select(Guid id) =>
            new(sql)
            {
                Parameters =
                {
                    new NpgsqlParameter { NpgsqlDbType = NpgsqlDbType.Uuid, Value = workspace.Id },
                    new NpgsqlParameter { NpgsqlDbType = NpgsqlDbType.Uuid, Value = id },
                },
            };
    }

    /// <summary>All columns of a lead but the computed name, as the service reads them.</summary>
    internal static async Task<IEnumerable<string>> ColumnsAsync(Databases databases) =>
        (await SampleRow.InsertedColumnsAsync(databases.Leads, "public.leads")).Select(column => column.Name);
}
