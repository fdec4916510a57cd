using CrmCloud.Bench.Floors;
using CrmCloud.Bench.Load;
using CrmCloud.Bench.Reports;
using CrmCloud.Bench.Running;

namespace CrmCloud.Bench.Benches;

/// <summary>Creates a lead through the gateway; the floor inserts the same lead, ledger and outbox rows.</summary>
internal sealed class CreateBench : IBench
{
    private const int Workers = 8;
    private long _number;

    public string Name => "create";

    public async Task<IReadOnlyList<Figure>> RunAsync(BenchContext context)
    {
        var databases = context.Databases;
        using var workspace = await Workspace.SignUpAsync(context.System);
        await TwinTables.MakeAsync(databases);
        var id = Guid.Empty;
        await TwinTables.KeepingEventsAsync(databases, async () => id = (await CreateAsync(workspace)).GetProperty("id").GetGuid());
        var lead = await SampleRow.ReadAsync(databases, "public.leads", "bench.leads", "id", id);
        var ledger = await SampleRow.ReadAsync(databases, "public.ledger", "bench.ledger", "record_id", id);
        var outbox = await SampleRow.ReadAsync(databases, "bench.outbox_kept", "bench.outbox", "record_id", id);
        var bare = new BareSql(databases.LeadsApp, workspace.Id);

        var contest = new Contest(() => CreateAsync(workspace), () => InsertAsync(bare, lead, ledger, outbox), Workers);
        var figure = await contest.RunAsync(Name, context);
        await TwinTables.DropAsync(databases);
        return [figure with { Wanted = Wanted.AtLeast(0.30, figure.Ratio!.Value), CpuAim = 1.4 }];
    }

    private Task<System.Text.Json.JsonElement> CreateAsync(Workspace workspace) =>
        workspace.CreateLeadAsync(Interlocked.Increment(ref _number));

    private static Task<int> InsertAsync(BareSql bare, SampleRow lead, SampleRow ledger, SampleRow outbox)
    {
        var id = Guid.CreateVersion7();
        return bare.RunAsync(
            lead.Insert(("id", id)),
            ledger.Insert(("id", Guid.CreateVersion7()), ("record_id", id), ("subject_id", id)),
            outbox.Insert(("id", Guid.CreateVersion7()), ("record_id", id))
        );
    }
}
