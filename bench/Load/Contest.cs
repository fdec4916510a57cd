using CrmCloud.Bench.Reports;

namespace CrmCloud.Bench.Load;

/// <summary>The system and its floor in turns, slice by slice, so that whatever else the machine does meets both.</summary>
internal sealed class Contest(Func<Task> ours, Func<Task> floor, int workers)
{
    public async Task<Figure> RunAsync(string name, BenchContext context)
    {
        var system = new SystemLoad(ours, workers, context);
        var bare = new List<LoadResult>();
        await system.WarmUpAsync();
        await ClosedLoop.RunAsync(floor, workers, context.Scale.WarmUp);
        for (var round = 0; round < context.Scale.Rounds; round++)
        {
            await system.RunSliceAsync();
            bare.Add(await ClosedLoop.RunAsync(floor, workers, context.Scale.Slice));
        }
        var (figure, all) = (system.Figure(name), LoadResult.Together(bare));
        return figure with { Floor = all.Rate, Ratio = figure.Ours / all.Rate, FloorLatency = Latency.Of(all.Milliseconds) };
    }
}
