namespace Aspire.Hosting;

/// <summary>How the host is built.</summary>
public sealed class DistributedApplicationOptions
{
    /// <summary>The command line.</summary>
    public string[]? Args { get; set; }

    /// <summary>The host's assembly, when it is not the entry assembly.</summary>
    public string? AssemblyName { get; set; }

    /// <summary>The folder of the host's project, when the assembly does not name it.</summary>
    public string? ProjectDirectory { get; set; }

    /// <summary>Whether the dashboard stays away.</summary>
    public bool DisableDashboard { get; set; }

    /// <summary>Whether the dashboard may be reached without TLS.</summary>
    public bool AllowUnsecuredTransport { get; set; }

    /// <summary>Whether console output of resources also goes to the host's log.</summary>
    public bool EnableResourceLogging { get; set; }
}
