using CrmCloud.Bench.Reports;
using CrmCloud.Bench.Running;

namespace CrmCloud.Bench.Load;

/// <summary>The system and its floor in turns, slice by slice, so that whatever else the machine does meets both.</summary>
internal sealed class Contest(Func<Task> ours, Func<Task> floor, int workers)
{
    public async Task<Figure> RunAsync(string name, BenchContext context)
    {
        var cpu = await CpuTimes.OfAsync(context.System);
        var (system, bare) = (new List<LoadResult>(), new List<LoadResult>());
        var used = new Dictionary<string, double>();
        await ClosedLoop.RunAsync(ours, workers, context.Scale.WarmUp);
        await ClosedLoop.RunAsync(floor, workers, context.Scale.WarmUp);
        for (var round = 0; round < context.Scale.Rounds; round++)
        {
            await Quiet.WaitAsync(context.Databases, cpu);
            var before = cpu.Read();
            system.Add(await ClosedLoop.RunAsync(ours, workers, context.Scale.Slice));
            await Quiet.WaitAsync(context.Databases, cpu);
            foreach (var (resource, seconds) in CpuTimes.Between(before, cpu.Read()))
            {
                used[resource] = used.GetValueOrDefault(resource) + seconds;
            }
            bare.Add(await ClosedLoop.RunAsync(floor, workers, context.Scale.Slice));
        }
        return Compare(name, LoadResult.Together(system), LoadResult.Together(bare), used);
    }

    private static Figure Compare(string name, LoadResult system, LoadResult bare, Dictionary<string, double> used)
    {
        var thousands = system.Milliseconds.Length / 1000.0;
        return new Figure(name, "per second")
        {
            Floor = bare.Rate,
            Ours = system.Rate,
            Ratio = system.Rate / bare.Rate,
            OurLatency = Latency.Of(system.Milliseconds),
            FloorLatency = Latency.Of(bare.Milliseconds),
            CpuPerThousand = used.Values.Sum() / thousands,
            CpuByResource = used.ToDictionary(part => part.Key, part => part.Value / thousands),
        };
    }
}
