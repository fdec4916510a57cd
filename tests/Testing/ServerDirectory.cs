using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace CrmCloud.Testing;

/// <summary>
/// A directory for the data of a server that this process starts, belonging to the server's user. What a killed test run
/// left behind is removed by the next one.
/// </summary>
internal static class ServerDirectory
{
    private const string Prefix = "crmcloud-tests-";
    private const string OwnerFile = "owner.pid";

    // Not the temporary folder of the user: PostgreSQL does not run as root, and its own user must reach its data.
    private static readonly string Root = Directory.Exists("/var/tmp") ? "/var/tmp" : Path.GetTempPath();

    public static async Task<string> CreateAsync(string user)
    {
        RemoveStale();
        var path = Path.Combine(Root, Prefix + Guid.CreateVersion7().ToString("N"));
        Directory.CreateDirectory(path);
        await File.WriteAllTextAsync(Path.Combine(path, OwnerFile), Environment.ProcessId.ToString(CultureInfo.InvariantCulture));
        if (Environment.IsPrivilegedProcess)
        {
            await ServerProcess.RunAsync("root", "chown", $"{user}:{user}", path);
        }
        return path;
    }

    public static void Remove(string path)
    {
        if (!Directory.Exists(path))
        {
            return;
        }
        try
        {
            Directory.Delete(path, recursive: true);
        }
        catch (IOException)
        {
            // The killed server's last write raced with us: the next run removes the rest.
        }
    }

    private static void RemoveStale()
    {
        foreach (var path in Directory.EnumerateDirectories(Root, Prefix + "*"))
        {
            var owner = Path.Combine(path, OwnerFile);
            if (File.Exists(owner) && !Directory.Exists("/proc/" + File.ReadAllText(owner)))
            {
                Remove(path);
            }
        }
    }

    public static int FreePort()
    {
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        socket.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        return ((IPEndPoint)socket.LocalEndPoint!).Port;
    }
}
