namespace CrmCloud.Architecture.Tests;

/// <summary>Who may reference whom. Each rule returns its violations as sentences.</summary>
public static class ProjectRules
{
    private static readonly string[] WhatServicesMayReference =
    [
        "ServiceDefaults/ServiceDefaults.csproj",
        "services/BuildingBlocks/BuildingBlocks.csproj",
        "services/Contracts/Contracts.csproj",
    ];

    public static IEnumerable<string> Services(IEnumerable<Project> projects) =>
        from project in projects
        where project.IsService
        from reference in project.Projects.Except(WhatServicesMayReference)
        select $"{project.Path} references {reference}";

    public static IEnumerable<string> BuildingBlocks(IEnumerable<Project> projects) =>
        from project in projects
        where project.Path is "services/BuildingBlocks/BuildingBlocks.csproj" or "ServiceDefaults/ServiceDefaults.csproj"
        from reference in project.Projects
        where !WhatServicesMayReference.Contains(reference)
        select $"{project.Path} references {reference}";

    public static IEnumerable<string> Contracts(IEnumerable<Project> projects) =>
        from project in projects
        where project.Path == "services/Contracts/Contracts.csproj"
        from reference in project
            .Projects.Concat(project.Packages)
            .Concat(project.Upstream)
            .Except(["Google.Protobuf", "Grpc.Tools", "Grpc.Core.Api"])
        select $"{project.Path} references {reference}";

    /// <summary>Stand-ins come in by their upstream name, in platform/Upstream.targets, and nowhere else.</summary>
    public static IEnumerable<string> StandIns(IEnumerable<Project> projects) =>
        from project in projects
        where
            !project.Path.StartsWith("platform/", StringComparison.Ordinal)
            && !project.Name.StartsWith("Platform.", StringComparison.Ordinal)
        from reference in project.Projects
        where reference.StartsWith("platform/", StringComparison.Ordinal)
        select $"{project.Path} references {reference} directly";

    public static IEnumerable<string> Platform(IEnumerable<Project> projects) =>
        from project in projects
        where project.Path.StartsWith("platform/", StringComparison.Ordinal)
        from reference in project.Projects
        where !reference.StartsWith("platform/", StringComparison.Ordinal)
        select $"{project.Path} references {reference}";
}
