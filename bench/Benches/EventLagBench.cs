using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using CrmCloud.Bench.Load;
using CrmCloud.Bench.Reports;
using CrmCloud.Bench.Running;
using Npgsql;

namespace CrmCloud.Bench.Benches;

/// <summary>
/// From a lead's creation to its row in Reporting's table, at a steady rate. Counts from the lead's createdAt, which lies
/// before the commit, and to the end of the look that saw the row: both make it look slower than it is, never faster.
/// </summary>
internal sealed class EventLagBench : IBench
{
    private const int PerSecond = 200;
    private static readonly TimeSpan s_look = TimeSpan.FromMilliseconds(5);
    private static readonly TimeSpan s_limit = TimeSpan.FromSeconds(30);

    public string Name => "event-lag";

    public async Task<IReadOnlyList<Figure>> RunAsync(BenchContext context)
    {
        using var workspace = await Workspace.SignUpAsync(context.System);
        await MeasureAsync(context, workspace, context.Scale.WarmUp);
        var cpu = await CpuTimes.OfAsync(context.System);
        await Quiet.WaitAsync(context.Databases, cpu);
        var before = cpu.Read();
        var (lags, seconds) = await MeasureAsync(context, workspace, context.Scale.EventTime);
        await Quiet.WaitAsync(context.Databases, cpu);
        var used = CpuTimes.Between(before, cpu.Read());
        var latency = Latency.Of(lags);
        return
        [
            new Figure(Name, "per second")
            {
                Ours = lags.Length / seconds,
                OurLatency = latency,
                Wanted = Wanted.AtMost(500, latency.P99),
                CpuPerThousand = 1000 * used.Values.Sum() / lags.Length,
                CpuByResource = used.ToDictionary(part => part.Key, part => 1000 * part.Value / lags.Length),
                Note = string.Create(CultureInfo.InvariantCulture, $"wanted is p99 in ms; {lags.Length} events, slowest {lags[^1]:0} ms"),
            },
        ];
    }

    private static async Task<(double[] Lags, double Seconds)> MeasureAsync(BenchContext context, Workspace workspace, TimeSpan time)
    {
        var awaited = new ConcurrentDictionary<Guid, DateTimeOffset>();
        var lags = new List<double>();
        using var sent = new CancellationTokenSource();
        var looking = LookAsync(context, awaited, lags, sent.Token);
        var begun = Stopwatch.GetTimestamp();
        await OpenLoop.RunAsync(
            async number =>
            {
                var lead = await workspace.CreateLeadAsync(number);
                awaited[lead.GetProperty("id").GetGuid()] = lead.GetProperty("createdAt").GetDateTimeOffset();
            },
            PerSecond,
            time
        );
        var seconds = Stopwatch.GetElapsedTime(begun).TotalSeconds;
        await sent.CancelAsync();
        await looking;
        return ([.. lags], seconds);
    }

    private static async Task LookAsync(
        BenchContext context,
        ConcurrentDictionary<Guid, DateTimeOffset> awaited,
        List<double> lags,
        CancellationToken sent
    )
    {
        await using var connection = await context.Databases.Reporting.OpenConnectionAsync(CancellationToken.None);
        await using var look = new NpgsqlCommand("select id from lead_facts where id = any($1)", connection);
        look.Parameters.Add(new NpgsqlParameter { NpgsqlDbType = NpgsqlTypes.NpgsqlDbType.Array | NpgsqlTypes.NpgsqlDbType.Uuid });
        var lastSeen = Stopwatch.GetTimestamp();
        while (!sent.IsCancellationRequested || !awaited.IsEmpty)
        {
            look.Parameters[0].Value = awaited.Keys.ToArray();
            var seen = new List<Guid>();
            await using (var reader = await look.ExecuteReaderAsync(CancellationToken.None))
            {
                while (await reader.ReadAsync(CancellationToken.None))
                {
                    seen.Add(reader.GetGuid(0));
                }
            }
            var now = TimeProvider.System.GetUtcNow();
            foreach (var id in seen)
            {
                awaited.TryRemove(id, out var created);
                lags.Add((now - created).TotalMilliseconds);
                lastSeen = Stopwatch.GetTimestamp();
            }
            if (sent.IsCancellationRequested && Stopwatch.GetElapsedTime(lastSeen) > s_limit)
            {
                throw new TimeoutException($"{awaited.Count} events had no effect within {s_limit}.");
            }
            await Task.Delay(s_look, CancellationToken.None);
        }
    }
}
