using System.ComponentModel;
using System.Runtime.InteropServices;

namespace Aspire.Hosting.Processes;

internal static class Signals
{
    public const int Int = 2;
    public const int Kill = 9;
    public const int Term = 15;

    /// <summary>Sends a signal; a process that is gone is no error.</summary>
    public static void Send(int pid, int signal)
    {
        const int noSuchProcess = 3;
        if (pid > 0 && Native.Kill(pid, signal) != 0 && Marshal.GetLastPInvokeError() is var error and not noSuchProcess)
        {
            throw new Win32Exception(error, $"Signal {signal} to process {pid} failed.");
        }
    }
}

internal static class Ownership
{
    /// <summary>Gives a folder and all in it to a user.</summary>
    public static void Give(string path, UnixUser user)
    {
        Change(path, user);
        foreach (var entry in Directory.EnumerateFileSystemEntries(path, "*", SearchOption.AllDirectories))
        {
            Change(entry, user);
        }
    }

    private static void Change(string path, UnixUser user)
    {
        if (Native.ChangeOwner(path, user.Id, user.Group) != 0)
        {
            throw new Win32Exception(Marshal.GetLastPInvokeError(), $"'{path}' cannot be given to {user.Name}.");
        }
    }
}

internal static partial class Native
{
    [LibraryImport("libc", EntryPoint = "kill", SetLastError = true)]
    internal static partial int Kill(int pid, int signal);

    [LibraryImport("libc", EntryPoint = "lchown", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    internal static partial int ChangeOwner(string path, uint owner, uint group);

    [LibraryImport("libc", EntryPoint = "geteuid")]
    internal static partial uint EffectiveUser();
}
