namespace Aspire.Hosting;

/// <summary>Where a project lies.</summary>
public interface IProjectMetadata : IResourceAnnotation
{
    /// <summary>The project file, absolute.</summary>
    string ProjectPath { get; }

    /// <summary>Whether somebody else builds it.</summary>
    bool SuppressBuild => false;
}

/// <summary>Where the build put a project; this stand-in's own, written by its targets, so that nothing is guessed.</summary>
public interface IBuiltProject
{
    /// <summary>The built assembly, absolute.</summary>
    string TargetPath { get; }
}

internal sealed class ProjectAt(string projectPath) : IProjectMetadata
{
    public string ProjectPath { get; } = projectPath;
}
