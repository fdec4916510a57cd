using System.Globalization;

namespace CrmCloud.Bench.Running;

/// <summary>CPU seconds that the resources have used so far, those of their ended children included.</summary>
internal sealed class CpuTimes
{
    /// <summary>USER_HZ, the unit of these counters on every Linux.</summary>
    private const double TicksPerSecond = 100;

    private readonly (string Name, int Pid, bool WithChildren)[] _roots;

    private CpuTimes((string, int, bool)[] roots) => _roots = roots;

    public static async Task<CpuTimes> OfAsync(RunningSystem system)
    {
        var resources = await system.ResourcesAsync();
        return new CpuTimes([
            .. resources.SelectMany(resource => resource.Replicas.Select(process => (resource.Name, process.Pid, true))),
            // The host is the parent of everything else, so it counts alone.
            .. resources.Where(resource => resource.Type == "AppHost").Select(host => (host.Name, host.Pid!.Value, false)),
        ]);
    }

    public IReadOnlyDictionary<string, double> Read()
    {
        var processes = Processes().ToDictionary(process => process.Pid);
        var children = processes.Values.ToLookup(process => process.Parent, process => process.Pid);
        return _roots
            .GroupBy(root => root.Name)
            .ToDictionary(
                resource => resource.Key,
                resource =>
                    resource.Sum(root => root.WithChildren ? Tree(root.Pid) : processes.GetValueOrDefault(root.Pid).Own) / TicksPerSecond
            );

        long Tree(int pid) => processes.GetValueOrDefault(pid).WithEnded + children[pid].Sum(Tree);
    }

    /// <summary>What was used between two readings, per resource.</summary>
    public static IReadOnlyDictionary<string, double> Between(
        IReadOnlyDictionary<string, double> before,
        IReadOnlyDictionary<string, double> after
    ) => after.ToDictionary(resource => resource.Key, resource => resource.Value - before.GetValueOrDefault(resource.Key));

    private static IEnumerable<(int Pid, int Parent, long Own, long WithEnded)> Processes()
    {
        foreach (var folder in Directory.EnumerateDirectories("/proc"))
        {
            if (!int.TryParse(Path.GetFileName(folder), CultureInfo.InvariantCulture, out var pid) || Stat(folder) is not { } stat)
            {
                continue;
            }
            // After "pid (name) ": state, parent, …; from the 12th on utime, stime, cutime, cstime.
            var fields = stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
            var own = Number(11) + Number(12);
            yield return (pid, (int)Number(1), own, own + Number(13) + Number(14));

            long Number(int index) => long.Parse(fields[index], CultureInfo.InvariantCulture);
        }
    }

    private static string? Stat(string folder)
    {
        try
        {
            return File.ReadAllText(Path.Combine(folder, "stat"));
        }
        catch (IOException)
        {
            // Ended meanwhile.
            return null;
        }
    }
}
