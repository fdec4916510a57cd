using System.Globalization;

namespace Aspire.Hosting.Processes;

/// <summary>A user of the machine.</summary>
internal sealed record UnixUser(string Name, uint Id, uint Group)
{
    public static bool IsRoot => Native.EffectiveUser() == 0;

    /// <summary>The user a server runs as: its own when the host is root, else the host's (null).</summary>
    public static UnixUser? ForServer(string name)
    {
        if (!IsRoot)
        {
            return null;
        }

        var line = File.ReadLines("/etc/passwd").FirstOrDefault(l => l.StartsWith(name + ":", StringComparison.Ordinal));
        return line?.Split(':') is [_, _, var id, var group, ..]
            ? new(name, uint.Parse(id, CultureInfo.InvariantCulture), uint.Parse(group, CultureInfo.InvariantCulture))
            : throw new DistributedApplicationException(
                $"There is no user '{name}' on this machine; the package that brings it is not installed."
            );
    }
}
