using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using CrmCloud.Bench.Input;
using CrmCloud.Bench.Reports;
using CrmCloud.Bench.Running;
using Npgsql;

namespace CrmCloud.Bench.Benches;

/// <summary>
/// Reporting made anew from the ledgers of all services, while its reports are read: every answer must be whole and the same
/// as before. What the benches before it left behind is topped up to the wanted number of changes.
/// </summary>
internal sealed class RebuildBench : IBench
{
    private const int FileRows = 100_000;
    private static readonly TimeSpan s_look = TimeSpan.FromMilliseconds(500);
    private static readonly string[] s_services = ["leads", "contacts", "deals"];

    public string Name => "rebuild";

    public async Task<IReadOnlyList<Figure>> RunAsync(BenchContext context)
    {
        using var workspace = await Workspace.SignUpAsync(context.System);
        await new FileImport(workspace, "leads", LeadsFile.Mapping).RunAsync(LeadsFile.Make(context.Scale.ImportLeads, seed: 6));
        var changes = await TopUpAsync(context);
        await context.Databases.DrainOutboxesAsync();
        await Quiet.WaitAsync(context.Databases, await CpuTimes.OfAsync(context.System));

        var before = await ReportAsync(workspace);
        using var done = new CancellationTokenSource();
        var reading = ReadAsync(workspace, before, done.Token);
        var rebuild = await Rebuild.RunAsync(context.System);
        await done.CancelAsync();
        var slowest = await reading;
        return
        [
            new Figure(Name, "changes per second")
            {
                Ours = changes / rebuild.Elapsed.TotalSeconds,
                Note = string.Create(
                    CultureInfo.InvariantCulture,
                    $"{changes:#,0} changes in {rebuild.Elapsed.TotalSeconds:0} s; memory at most {rebuild.QuarterMiB:0} MiB in the first quarter, {rebuild.PeakMiB:0} MiB in all; reports the same all the while, the slowest after {slowest:0} ms"
                ),
            },
        ];
    }

    private static async Task<long> TopUpAsync(BenchContext context)
    {
        var changes = await ChangesAsync(context.Databases);
        for (var seed = 1_000; changes < context.Scale.RebuildChanges; seed++)
        {
            using var more = await Workspace.SignUpAsync(context.System);
            var rows = (int)Math.Min(FileRows, context.Scale.RebuildChanges - changes);
            await new FileImport(more, "leads", LeadsFile.Mapping).RunAsync(LeadsFile.Make(rows, seed));
            changes = await ChangesAsync(context.Databases);
        }
        return changes;
    }

    /// <summary>Of the records that Reporting reads.</summary>
    private static async Task<long> ChangesAsync(Databases databases)
    {
        var changes = 0L;
        foreach (var service in s_services)
        {
            await using var count = databases
                .Of(service)
                .CreateCommand(
                    "select count(*) from ledger where record_type in ('lead', 'disqualifyReason', 'company', 'deal', 'pipeline', 'stage', 'lostReason', 'product')"
                );
            changes += (long)(await count.ExecuteScalarAsync())!;
        }
        return changes;
    }

    /// <returns>Milliseconds of the slowest answer.</returns>
    private static async Task<double> ReadAsync(Workspace workspace, string wanted, CancellationToken done)
    {
        var slowest = 0.0;
        while (!done.IsCancellationRequested)
        {
            var begun = Stopwatch.GetTimestamp();
            var read = await ReportAsync(workspace);
            slowest = Math.Max(slowest, Stopwatch.GetElapsedTime(begun).TotalMilliseconds);
            if (read != wanted)
            {
                throw new InvalidOperationException($"During the rebuild a report said {read} in place of {wanted}");
            }
            await Task.Delay(s_look, CancellationToken.None);
        }
        return slowest;
    }

    /// <summary>The report without the moment it was made.</summary>
    private static async Task<string> ReportAsync(Workspace workspace)
    {
        var report = JsonSerializer.SerializeToNode(await workspace.ReadAsync("/api/reports/lead-conversion?groupBy=source"))!.AsObject();
        report.Remove("asOf");
        return report.ToJsonString();
    }
}
