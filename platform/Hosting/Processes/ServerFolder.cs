namespace Aspire.Hosting.Processes;

/// <summary>
/// A server's folder in the store. Where the server's user cannot pass through the folders above it (a checkout below
/// /root, say), the server sees the folder mounted at a path that it can reach.
/// </summary>
internal sealed record ServerFolder(string HostPath, string Path, BindMount? Mount)
{
    private const string Reachable = "/mnt";

    /// <param name="store">The store's folder.</param>
    /// <param name="resource">Whose data it is.</param>
    /// <param name="user">Who must reach it.</param>
    public static ServerFolder Open(string store, ContainerResource resource, UnixUser? user)
    {
        var volume = resource.Last<DataVolumeAnnotation>();
        var path = volume?.Path ?? System.IO.Path.Combine(store, volume is null ? "ephemeral" : "data", volume?.Name ?? resource.Name);
        Directory.CreateDirectory(path);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        if (user is null)
        {
            return new(path, path, null);
        }

        Ownership.Give(path, user);
        return Ancestors(path).All(IsPassable) ? new(path, path, null) : new(path, Reachable, new BindMount(path, Reachable));
    }

    /// <summary>Without a volume, data does not outlive the host.</summary>
    public static void Forget(string store, ContainerResource resource)
    {
        var ephemeral = System.IO.Path.Combine(store, "ephemeral", resource.Name);
        if (resource.Last<DataVolumeAnnotation>() is null && Directory.Exists(ephemeral))
        {
            Directory.Delete(ephemeral, recursive: true);
        }
    }

    private static IEnumerable<string> Ancestors(string path)
    {
        for (var folder = Directory.GetParent(path); folder is not null; folder = folder.Parent)
        {
            yield return folder.FullName;
        }
    }

    private static bool IsPassable(string folder) =>
        OperatingSystem.IsWindows() || File.GetUnixFileMode(folder).HasFlag(UnixFileMode.OtherExecute);
}

/// <summary>The data outlives the host, under a name in the store or at a path of its own.</summary>
internal sealed record DataVolumeAnnotation(string? Name, string? Path) : IResourceAnnotation;
