using System.Globalization;
using CrmCloud.Bench.Input;
using CrmCloud.Bench.Load;
using CrmCloud.Bench.Reports;
using CrmCloud.Bench.Running;

namespace CrmCloud.Bench.Benches;

/// <summary>
/// Sales by month over many closed deals: the same question again, as a page of reports is read, and a question that was not
/// asked before each time, so that nothing that is remembered answers it.
/// </summary>
internal sealed class SalesBench : IBench
{
    private const int Workers = 4;
    private static readonly DateOnly s_first = new(2024, 1, 1);
    private int _asked;

    public string Name => "sales";

    public async Task<IReadOnlyList<Figure>> RunAsync(BenchContext context)
    {
        using var workspace = await Workspace.SignUpAsync(context.System);
        await new FileImport(workspace, "deals", DealsFile.Mapping).RunAsync(DealsFile.Closed(context.Scale.LargeRecords, seed: 4));
        await context.Databases.DrainOutboxesAsync();
        await Quiet.WaitAsync(context.Databases, await CpuTimes.OfAsync(context.System));
        await context.Databases.VacuumAsync("reporting", "deal_facts");

        var same = await SystemLoad.RunAsync(Name, () => workspace.GetAsync(Report(s_first, s_first.AddYears(2))), Workers, context);
        var first = await SystemLoad.RunAsync($"{Name}-anew", () => workspace.GetAsync(NeverAsked()), Workers, context);
        return
        [
            same with
            {
                Wanted = Wanted.AtMost(1, same.CpuPerThousand!.Value),
                CpuAim = 1,
                Note = "the same question again; wanted is CPU s per 1,000",
            },
            first with
            {
                CpuAim = 73,
                Note = "another period each time, two years of 100,000 deals; the aim is Odoo's figure for the same report",
            },
        ];
    }

    /// <summary>A period whose first and last day were not asked for together before.</summary>
    private string NeverAsked()
    {
        var number = Interlocked.Increment(ref _asked);
        return Report(s_first.AddDays(-(number % 1_000)), s_first.AddYears(2).AddDays(number / 1_000));
    }

    private static string Report(DateOnly from, DateOnly to) =>
        string.Create(CultureInfo.InvariantCulture, $"/api/reports/sales?from={from:yyyy-MM-dd}&to={to:yyyy-MM-dd}&groupBy=month");
}
