namespace Aspire.Hosting.Testing;

/// <summary>A store for one test, where servers that run as users of their own can pass.</summary>
internal static class TemporaryStore
{
    public static DirectoryInfo Create()
    {
        var store = Directory.CreateTempSubdirectory("apphost-");
        if (!OperatingSystem.IsWindows())
        {
            const UnixFileMode owner = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
            File.SetUnixFileMode(store.FullName, owner | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute);
        }

        return store;
    }

    public static void Delete(DirectoryInfo store)
    {
        if (Directory.Exists(store.FullName))
        {
            Directory.Delete(store.FullName, recursive: true);
        }
    }
}
