namespace CrmCloud.Reporting.Domain;

/// <summary>What an id is called: a user, a team or a disqualify reason. Labels of reports.</summary>
public sealed class KnownName
{
    public required Guid Id { get; init; }
    public required Guid WorkspaceId { get; init; }

    /// <summary>user, team or disqualifyReason.</summary>
    public required string Kind { get; init; }
    public required string Name { get; set; }
    public required long Version { get; set; }
}

/// <summary>Settings of the workspace that figures depend on.</summary>
public sealed class WorkspaceSettings
{
    public required Guid WorkspaceId { get; init; }

    /// <summary>IANA name; days and months of reports are days and months there.</summary>
    public required string TimeZone { get; set; }

    /// <summary>ISO 4217 code that money measures are in.</summary>
    public required string Currency { get; set; }
    public required long Version { get; set; }
}
