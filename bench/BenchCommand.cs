using CrmCloud.Bench.Benches;
using CrmCloud.Bench.Input;
using CrmCloud.Bench.Reports;
using CrmCloud.Bench.Running;

namespace CrmCloud.Bench;

/// <summary>Runs the benches that are asked for, one after another, and reports.</summary>
internal static class BenchCommand
{
    private static readonly IReadOnlyList<IBench> All =
    [
        new IdleBench("idle"),
        new CreateBench(),
        new GetBench(),
        new ListBench(),
        new ImportBench(),
        new EventLagBench(),
        new GrpcBench(),
        new BoardBench(),
        new SearchBench(),
        new SalesBench(),
        new MoveBench(),
        new ConversionBench(),
        new IdleBench("idle-after-load"),
        new RebuildBench(),
    ];

    /// <returns>0 when all ran, whatever their figures; 1 when one could not; 2 for a wrong argument.</returns>
    public static async Task<int> RunAsync(string[] args)
    {
        if (BenchOptions.Parse(args) is not { } options || options.Names.Except(All.Select(bench => bench.Name)).Any())
        {
            await Console.Error.WriteLineAsync(
                $"usage: --data DIR [--quick] [--json FILE] [NAME...]; there are: {string.Join(", ", All.Select(bench => bench.Name))}"
            );
            return 2;
        }
        using var system = RunningSystem.Open(options.Data);
        await using var databases = await Databases.OpenAsync(system);
        var scale = options.Quick ? Scale.Quick : Scale.Full;
        using var large = new LargeWorkspace(system, databases, scale);
        var context = new BenchContext(system, databases, scale, large);
        var report = new Report(await Conditions.OfAsync(system, options));
        var failed = false;
        foreach (var bench in All.Where(bench => options.Names.Count == 0 || options.Names.Contains(bench.Name)))
        {
            try
            {
                await Console.Error.WriteLineAsync($"{bench.Name} …");
                report.Add(await bench.RunAsync(context));
            }
            catch (Exception e) when (e is HttpRequestException or InvalidOperationException or Npgsql.NpgsqlException or TimeoutException)
            {
                // One bench that cannot run does not take the others' figures with it.
                failed = true;
                await Console.Error.WriteLineAsync($"{bench.Name} could not run: {e.Message}");
            }
        }
        Console.Write(report.ToTable());
        if (options.Json is { } file)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(file))!);
            await File.WriteAllTextAsync(file, report.ToJson());
        }
        return failed ? 1 : 0;
    }
}
