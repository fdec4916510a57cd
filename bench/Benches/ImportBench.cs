using System.Globalization;
using CrmCloud.Bench.Floors;
using CrmCloud.Bench.Input;
using CrmCloud.Bench.Reports;
using CrmCloud.Bench.Running;

namespace CrmCloud.Bench.Benches;

/// <summary>
/// An import from upload to the last row readable, into an empty workspace each time; the floor is COPY of the rows that it
/// wrote. Medians of the rounds.
/// </summary>
internal sealed class ImportBench : IBench
{
    public string Name => "import";

    public async Task<IReadOnlyList<Figure>> RunAsync(BenchContext context)
    {
        var (databases, scale) = (context.Databases, context.Scale);
        await TwinTables.MakeAsync(databases);
        var copy = await WarmUpAsync(context);
        var cpu = await CpuTimes.OfAsync(context.System);
        var (ours, floor) = (new List<double>(), new List<double>());
        var used = new Dictionary<string, double>();
        for (var round = 0; round < scale.ImportRounds; round++)
        {
            using var workspace = await Workspace.SignUpAsync(context.System);
            await Quiet.WaitAsync(databases, cpu);
            var file = LeadsFile.Make(scale.ImportLeads, seed: 100 + round);
            var before = cpu.Read();
            ours.Add((await new FileImport(workspace, "leads", LeadsFile.Mapping).RunAsync(file)).TotalSeconds);
            await Quiet.WaitAsync(databases, cpu);
            foreach (var (resource, seconds) in CpuTimes.Between(before, cpu.Read()))
            {
                used[resource] = used.GetValueOrDefault(resource) + seconds;
            }
            await TwinTables.EmptyAsync(databases);
            floor.Add((await copy.RunAsync(databases)).TotalSeconds);
        }
        await TwinTables.DropAsync(databases);
        return [Compare(Median(ours), Median(floor), used, scale, copy.Size)];
    }

    /// <summary>Two imports, the last of which is what the floor copies, and the floor once.</summary>
    private static async Task<BareCopy> WarmUpAsync(BenchContext context)
    {
        BareCopy? copy = null;
        for (var i = 0; i < 2; i++)
        {
            using var workspace = await Workspace.SignUpAsync(context.System);
            var file = LeadsFile.Make(context.Scale.ImportLeads, seed: 50 + i);
            await TwinTables.KeepingEventsAsync(
                context.Databases,
                () => new FileImport(workspace, "leads", LeadsFile.Mapping).RunAsync(file)
            );
            copy = await BareCopy.TakeAsync(context.Databases, workspace.Id);
        }
        await copy!.RunAsync(context.Databases);
        return copy;
    }

    private Figure Compare(double ours, double floor, Dictionary<string, double> used, Scale scale, long bytes)
    {
        var thousands = scale.ImportLeads * scale.ImportRounds / 1000.0;
        return new Figure(Name, "seconds")
        {
            Ours = ours,
            Floor = floor,
            Ratio = ours / floor,
            Wanted = Wanted.AtMost(8, ours / floor),
            CpuPerThousand = used.Values.Sum() / thousands,
            CpuAim = 0.4,
            CpuByResource = used.ToDictionary(part => part.Key, part => part.Value / thousands),
            Note = string.Create(
                CultureInfo.InvariantCulture,
                $"{scale.ImportLeads:#,0} leads, {scale.ImportLeads / ours:#,0} a second; the floor copies {bytes / 1e6:0.0} MB"
            ),
        };
    }

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);
}
