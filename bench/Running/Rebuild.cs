using System.Diagnostics;
using System.Globalization;

namespace CrmCloud.Bench.Running;

/// <summary><c>./crm rebuild reporting</c> on the running system, watched.</summary>
/// <param name="QuarterMiB">Most memory of its process in the first quarter of its time.</param>
/// <param name="PeakMiB">Most memory of its process at any time.</param>
internal sealed record Rebuild(TimeSpan Elapsed, double QuarterMiB, double PeakMiB)
{
    private const double KiBPerMiB = 1024;
    private static readonly TimeSpan s_look = TimeSpan.FromMilliseconds(200);

    /// <exception cref="InvalidOperationException">It failed.</exception>
    public static async Task<Rebuild> RunAsync(RunningSystem system)
    {
        var start = new ProcessStartInfo("./crm")
        {
            ArgumentList = { "rebuild", "reporting", "--data", system.Data },
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        var begun = Stopwatch.GetTimestamp();
        using var process = Process.Start(start)!;
        var said = Task.WhenAll(process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        var memory = new List<double>();
        while (!process.HasExited)
        {
            memory.Add(ResidentMiB());
            await Task.Delay(s_look);
        }
        var elapsed = Stopwatch.GetElapsedTime(begun);
        return process.ExitCode == 0
            ? new Rebuild(elapsed, memory.Take(Math.Max(1, memory.Count / 4)).Max(), memory.Max())
            : throw new InvalidOperationException($"The rebuild failed: {string.Join('\n', await said)}");
    }

    /// <summary>Of the process that rebuilds: the one that was started as <c>… rebuild</c> by dotnet.</summary>
    private static double ResidentMiB()
    {
        foreach (var folder in Directory.EnumerateDirectories("/proc"))
        {
            try
            {
                if (File.ReadAllText(Path.Combine(folder, "cmdline")).Split('\0') is ["dotnet", .., "rebuild", ""])
                {
                    var line = File.ReadLines(Path.Combine(folder, "status"))
                        .FirstOrDefault(text => text.StartsWith("VmRSS:", StringComparison.Ordinal));
                    return line is null
                        ? 0
                        : double.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture) / KiBPerMiB;
                }
            }
            catch (IOException)
            {
                // Not a process, or ended meanwhile.
            }
        }
        return 0;
    }
}
