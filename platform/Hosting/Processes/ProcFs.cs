using System.Globalization;

namespace Aspire.Hosting.Processes;

/// <summary>What the kernel says about processes. A process that is gone is told by null or zero.</summary>
internal static class ProcFs
{
    public static int? FirstChild(int pid)
    {
        var children = Read($"/proc/{pid}/task/{pid}/children");
        return children?.Split(' ', StringSplitOptions.RemoveEmptyEntries) is [var first, ..]
            ? int.Parse(first, CultureInfo.InvariantCulture)
            : null;
    }

    /// <summary>Whether the process has a handler for the signal.</summary>
    public static bool Catches(int pid, int signal)
    {
        var line = Read($"/proc/{pid}/status")?.Split('\n').FirstOrDefault(l => l.StartsWith("SigCgt:", StringComparison.Ordinal));
        return line is not null
            && ulong.TryParse(line.AsSpan(7).Trim(), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var mask)
            && (mask & (1UL << (signal - 1))) != 0;
    }

    public static string? Name(int pid) => Read($"/proc/{pid}/comm")?.Trim();

    /// <summary>Proportional share of memory of each given process with all below it, in bytes.</summary>
    public static IReadOnlyDictionary<int, long> TreePss(IReadOnlyCollection<int> roots)
    {
        var children = Parents().ToLookup(p => p.Parent, p => p.Pid);
        return roots.Distinct().ToDictionary(root => root, root => Tree(root, children).Sum(Pss));
    }

    /// <summary>A process and all below it.</summary>
    public static IReadOnlyList<int> Descendants(int root) => [.. Tree(root, Parents().ToLookup(p => p.Parent, p => p.Pid))];

    public static long Pss(int pid)
    {
        var line = Read($"/proc/{pid}/smaps_rollup")?.Split('\n').FirstOrDefault(l => l.StartsWith("Pss:", StringComparison.Ordinal));
        return line?.Split(' ', StringSplitOptions.RemoveEmptyEntries) is [_, var kilobytes, ..]
            ? long.Parse(kilobytes, CultureInfo.InvariantCulture) * 1024
            : 0;
    }

    public static IEnumerable<int> Pids() =>
        Directory
            .EnumerateDirectories("/proc")
            .Select(Path.GetFileName)
            .Where(n => int.TryParse(n, CultureInfo.InvariantCulture, out _))
            .Select(n => int.Parse(n!, CultureInfo.InvariantCulture));

    public static string? Read(string path)
    {
        try
        {
            return File.ReadAllText(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static IEnumerable<int> Tree(int root, ILookup<int, int> children) =>
        children[root].SelectMany(child => Tree(child, children)).Prepend(root);

    private static IEnumerable<(int Pid, int Parent)> Parents()
    {
        foreach (var pid in Pids())
        {
            // pid (name that may hold spaces and parentheses) state parent …
            var stat = Read($"/proc/{pid}/stat");
            if (stat is not null && stat[(stat.LastIndexOf(')') + 2)..].Split(' ') is [_, var parent, ..])
            {
                yield return (pid, int.Parse(parent, CultureInfo.InvariantCulture));
            }
        }
    }
}
