using System.Text.Json;
using Microsoft.Extensions.Configuration;

namespace Aspire.Hosting.Control;

/// <summary>The folder with all that outlives the host: data, generated secrets, logs. One host at a time.</summary>
internal sealed class AppHostStore(IConfiguration configuration) : IDisposable
{
    private const int LongestSocketPath = 100;
    private FileStream? _lock;

    public string Directory { get; } =
        Path.GetFullPath(
            configuration["Aspire:Store:Path"] is { Length: > 0 } path ? path : Path.Combine(configuration["AppHost:Directory"]!, ".store")
        );

    /// <summary>The control socket; elsewhere when the store's own path is longer than a socket's may be.</summary>
    public string SocketPath
    {
        get
        {
            var inside = Path.Combine(Directory, "apphost.sock");
            return inside.Length <= LongestSocketPath ? inside : Path.Combine(Path.GetTempPath(), $"apphost-{Hash(inside)}.sock");
        }
    }

    private string InfoFile => Path.Combine(Directory, "apphost.json");

    /// <summary>Makes the folder; others may pass through it to their own folders, not look into it.</summary>
    public void Ensure()
    {
        if (System.IO.Directory.Exists(Directory))
        {
            return;
        }

        System.IO.Directory.CreateDirectory(Directory);
        if (!OperatingSystem.IsWindows())
        {
            const UnixFileMode owner = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
            File.SetUnixFileMode(Directory, owner | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute);
        }
    }

    /// <summary>Takes the store, or refuses when another host has it. The kernel gives it back however the host ends.</summary>
    public void Lock(TimeProvider clock)
    {
        Ensure();
        try
        {
            _lock = new FileStream(Path.Combine(Directory, "apphost.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException)
        {
            var holder = File.Exists(InfoFile)
                ? JsonSerializer.Deserialize<HostInfo>(File.ReadAllText(InfoFile), JsonSerializerOptions.Web)
                : null;
            throw new HostRefusedException(
                $"The store '{Directory}' is in use: a host is already running{(holder is null ? "" : $" as process {holder.Pid} since {holder.StartedAt:u}")}.",
                HostRefusedException.StoreInUse
            );
        }

        var info = new HostInfo(Environment.ProcessId, clock.GetUtcNow(), SocketPath);
        File.WriteAllText(InfoFile, JsonSerializer.Serialize(info, JsonSerializerOptions.Web));
    }

    public void Unlock()
    {
        if (_lock is not null)
        {
            File.Delete(InfoFile);
            _lock.Dispose();
            _lock = null;
        }
    }

    public void Dispose() => Unlock();

    private static string Hash(string text) =>
        Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(text)))[..16];

    private sealed record HostInfo(int Pid, DateTimeOffset StartedAt, string Socket);
}
