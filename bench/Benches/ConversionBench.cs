using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using CrmCloud.Bench.Load;
using CrmCloud.Bench.Reports;
using CrmCloud.Bench.Running;

namespace CrmCloud.Bench.Benches;

/// <summary>Leads converted at a steady rate, each into a person, a company and a deal of its own, until it is done.</summary>
internal sealed class ConversionBench : IBench
{
    private const int PerSecond = 20;
    private static readonly TimeSpan s_look = TimeSpan.FromMilliseconds(50);

    public string Name => "conversion";

    public async Task<IReadOnlyList<Figure>> RunAsync(BenchContext context)
    {
        using var workspace = await Workspace.SignUpAsync(context.System);
        await ConvertAsync(workspace, context.Scale.WarmUp, "warm");
        var cpu = await CpuTimes.OfAsync(context.System);
        var leads = await CreateAsync(workspace, context.Scale.EventTime, "real");
        await Quiet.WaitAsync(context.Databases, cpu);
        var before = cpu.Read();
        var taken = await ConvertAsync(workspace, leads, context.Scale.EventTime);
        await Quiet.WaitAsync(context.Databases, cpu);
        var used = CpuTimes.Between(before, cpu.Read());
        var latency = Latency.Of(taken);
        return
        [
            new Figure(Name, "ms until converted")
            {
                Ours = PerSecond,
                OurLatency = latency,
                Wanted = Wanted.AtMost(300, latency.P99),
                CpuPerThousand = 1000 * used.Values.Sum() / taken.Length,
                CpuByResource = used.ToDictionary(part => part.Key, part => 1000 * part.Value / taken.Length),
                Note = string.Create(CultureInfo.InvariantCulture, $"wanted is p99 in ms; {taken.Length} leads, slowest {taken[^1]:0} ms"),
            },
        ];
    }

    private static async Task ConvertAsync(Workspace workspace, TimeSpan time, string tag) =>
        await ConvertAsync(workspace, await CreateAsync(workspace, time, tag), time);

    private static async Task<Guid[]> CreateAsync(Workspace workspace, TimeSpan time, string tag)
    {
        // Some more than are due, for the loop begins its last one late.
        var ids = new Guid[(int)(time.TotalSeconds * PerSecond) + PerSecond];
        await Parallel.ForAsync(
            0,
            ids.Length,
            new ParallelOptions { MaxDegreeOfParallelism = 8 },
            async (i, cancellation) =>
            {
                var lead = new
                {
                    firstName = "Bruno",
                    lastName = $"Lima {tag} {i}",
                    email = $"{tag}-{i}@{tag}{i}.example.org",
                    companyName = $"Padaria {tag} {i}",
                };
                using var answer = await workspace.Client.PostAsJsonAsync("/api/leads", lead, cancellation);
                ids[i] = (await Workspace.ReadAsync(answer)).GetProperty("id").GetGuid();
            }
        );
        return ids;
    }

    private static async Task<double[]> ConvertAsync(Workspace workspace, Guid[] leads, TimeSpan time)
    {
        var taken = new ConcurrentBag<double>();
        await OpenLoop.RunAsync(
            async number =>
            {
                var begun = Stopwatch.GetTimestamp();
                await ConvertAsync(workspace, leads[number]);
                taken.Add(Stopwatch.GetElapsedTime(begun).TotalMilliseconds);
            },
            PerSecond,
            time
        );
        return [.. taken];
    }

    /// <summary>Until it is done, also where the answer is to look again later.</summary>
    private static async Task ConvertAsync(Workspace workspace, Guid lead)
    {
        using var answer = await workspace.Client.PostAsJsonAsync($"/api/leads/{lead}/convert", new { amount = 1_000 });
        await Workspace.ReadAsync(answer);
        if (answer.StatusCode == HttpStatusCode.Accepted)
        {
            while ((await workspace.ReadAsync($"/api/leads/{lead}/conversion")).GetProperty("state").GetString() == "running")
            {
                await Task.Delay(s_look);
            }
        }
    }
}
