using System.Globalization;
using Aspire.Hosting.Processes;

namespace Aspire.Hosting.Networking;

/// <summary>Finds who listens on a port.</summary>
internal static class PortHolder
{
    private const string Listening = "0A";

    /// <summary>The pid, or null when it is not ours to see.</summary>
    public static int? Find(int port)
    {
        var sockets = Inodes(port).Select(inode => $"socket:[{inode}]").ToHashSet();
        return sockets.Count == 0 ? null : ProcFs.Pids().Where(pid => Holds(pid, sockets)).Select(pid => (int?)pid).FirstOrDefault();
    }

    private static IEnumerable<string> Inodes(int port)
    {
        var suffix = ":" + port.ToString("X4", CultureInfo.InvariantCulture);
        foreach (var table in new[] { "/proc/net/tcp", "/proc/net/tcp6" })
        {
            foreach (var line in (ProcFs.Read(table) ?? "").Split('\n').Skip(1))
            {
                if (
                    line.Split(' ', StringSplitOptions.RemoveEmptyEntries) is [_, var local, _, Listening, _, _, _, _, _, var inode, ..]
                    && local.EndsWith(suffix, StringComparison.Ordinal)
                )
                {
                    yield return inode;
                }
            }
        }
    }

    private static bool Holds(int pid, HashSet<string> sockets)
    {
        try
        {
            return Directory.EnumerateFiles($"/proc/{pid}/fd").Any(fd => sockets.Contains(File.ResolveLinkTarget(fd, false)?.Name ?? ""));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
