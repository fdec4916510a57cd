using CrmCloud.Bench.Reports;
using CrmCloud.Bench.Running;

namespace CrmCloud.Bench.Load;

/// <summary>Slices of load on the system, each with the CPU that it took until all was quiet again.</summary>
internal sealed class SystemLoad(Func<Task> operation, int workers, BenchContext context)
{
    private readonly List<LoadResult> _slices = [];
    private readonly Dictionary<string, double> _used = [];
    private CpuTimes? _cpu;

    public Task WarmUpAsync() => ClosedLoop.RunAsync(operation, workers, context.Scale.WarmUp);

    public async Task RunSliceAsync()
    {
        _cpu ??= await CpuTimes.OfAsync(context.System);
        await Quiet.WaitAsync(context.Databases, _cpu);
        var before = _cpu.Read();
        _slices.Add(await ClosedLoop.RunAsync(operation, workers, context.Scale.Slice));
        await Quiet.WaitAsync(context.Databases, _cpu);
        foreach (var (resource, seconds) in CpuTimes.Between(before, _cpu.Read()))
        {
            _used[resource] = _used.GetValueOrDefault(resource) + seconds;
        }
    }

    /// <summary>The system alone, where no floor is to be compared with.</summary>
    public static async Task<Figure> RunAsync(string name, Func<Task> operation, int workers, BenchContext context)
    {
        var load = new SystemLoad(operation, workers, context);
        await load.WarmUpAsync();
        for (var round = 0; round < context.Scale.Rounds; round++)
        {
            await load.RunSliceAsync();
        }
        return load.Figure(name);
    }

    public Figure Figure(string name)
    {
        var all = LoadResult.Together(_slices);
        var thousands = all.Milliseconds.Length / 1000.0;
        return new Figure(name, "per second")
        {
            Ours = all.Rate,
            OurLatency = Latency.Of(all.Milliseconds),
            CpuPerThousand = _used.Values.Sum() / thousands,
            CpuByResource = _used.ToDictionary(part => part.Key, part => part.Value / thousands),
        };
    }
}
