namespace CrmCloud.Reporting.Domain;

/// <summary>What an id is called: a user, a team, a reason, a stage, a company, a product. Labels of reports.</summary>
public sealed class KnownName
{
    public required Guid Id { get; init; }
    public required Guid WorkspaceId { get; init; }

    /// <summary>The record type that the id is of.</summary>
    public required string Kind { get; init; }
    public required string Name { get; set; }

    /// <summary>Its place among its like, for stages; none where names have no order of their own.</summary>
    public int? Position { get; set; }
    public required long Version { get; set; }
}

/// <summary>Settings of the workspace that figures depend on.</summary>
public sealed class WorkspaceSettings
{
    /// <summary>What a workspace has before it says otherwise.</summary>
    public const string DefaultTimeZone = "America/Sao_Paulo";
    public const string DefaultCurrency = "BRL";

    public required Guid WorkspaceId { get; init; }

    /// <summary>IANA name; days and months of reports are days and months there.</summary>
    public required string TimeZone { get; set; }

    /// <summary>ISO 4217 code that money measures are in.</summary>
    public required string Currency { get; set; }
    public required long Version { get; set; }
}
