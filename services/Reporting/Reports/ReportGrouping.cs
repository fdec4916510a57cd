namespace CrmCloud.Reporting.Reports;

/// <summary>What the keys of groups are.</summary>
public enum KeyKind
{
    Text,

    /// <summary>An id, labelled with its name.</summary>
    Id,

    /// <summary>A month in the workspace's time zone, <c>yyyy-MM</c>.</summary>
    Month,
}

/// <summary>One way to group the rows of a report.</summary>
/// <param name="Name">As the query names it.</param>
/// <param name="Sql">The key over the report's source: text, uuid, or a timestamp at the start of the month.</param>
/// <param name="Field">The field of the record's list that holds the key, where one does.</param>
public sealed record ReportGrouping(string Name, KeyKind Kind, string Sql, string? Field = null)
{
    /// <summary>Beginning of the names of groupings by a workspace's own fields.</summary>
    public const string CustomPrefix = "custom.";

    /// <summary>Added to the source, where a record can belong to several groups.</summary>
    public string Join { get; init; } = "";

    /// <summary>The key of the custom field that it groups by; none for others.</summary>
    public string? CustomKey { get; init; }

    public static ReportGrouping Text(string name, string sql, string? field = null) => new(name, KeyKind.Text, sql, field ?? name);

    public static ReportGrouping Id(string name, string sql) => new(name, KeyKind.Id, sql, $"{name}Id");

    /// <summary>By the month of a point in time.</summary>
    public static ReportGrouping Month(string name, string time) =>
        new(name, KeyKind.Month, $"date_trunc('month', {time} at time zone {ReportSql.Zone})");

    /// <summary>By a workspace's own field.</summary>
    public static ReportGrouping Custom(string key) =>
        new($"{CustomPrefix}{key}", KeyKind.Text, $"custom ->> {ReportSql.CustomKey}", $"{CustomPrefix}{key}") { CustomKey = key };
}
