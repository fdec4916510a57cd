namespace Aspire.Hosting;

/// <summary>What is taken from a project's own files.</summary>
public class ProjectResourceOptions
{
    /// <summary>The launch profile; null takes the first that starts the project.</summary>
    public string? LaunchProfileName { get; set; }

    /// <summary>Whether launch profiles are left alone.</summary>
    public bool ExcludeLaunchProfile { get; set; }

    /// <summary>Whether the endpoints of the project's Kestrel configuration are left alone; this stand-in always leaves them.</summary>
    public bool ExcludeKestrelEndpoints { get; set; }
}
