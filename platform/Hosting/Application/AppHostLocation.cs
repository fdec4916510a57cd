using System.Reflection;

namespace Aspire.Hosting;

/// <summary>Where the host's sources lie; the build writes it into the host's assembly.</summary>
internal static class AppHostLocation
{
    public static Assembly? FindAssembly(DistributedApplicationOptions options) =>
        options.AssemblyName is { } name ? Assembly.Load(new AssemblyName(name)) : Assembly.GetEntryAssembly();

    public static string FindDirectory(DistributedApplicationOptions options, Assembly? assembly)
    {
        var built = assembly
            ?.GetCustomAttributes<AssemblyMetadataAttribute>()
            .FirstOrDefault(a => string.Equals(a.Key, "apphostprojectpath", StringComparison.OrdinalIgnoreCase))
            ?.Value;
        var directory = options.ProjectDirectory ?? built;
        return directory is not null && Directory.Exists(directory) ? Path.GetFullPath(directory) : Directory.GetCurrentDirectory();
    }
}
