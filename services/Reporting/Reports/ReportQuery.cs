using Npgsql;

namespace CrmCloud.Reporting.Reports;

/// <summary>A report that was asked for, understood and checked.</summary>
public sealed record ReportQuery
{
    public required Guid WorkspaceId { get; init; }
    public required TimeZoneInfo Zone { get; init; }

    /// <summary>ISO 4217 code of money measures.</summary>
    public required string Currency { get; init; }

    /// <summary>Of the workspace's facts, read before them.</summary>
    public required long Revision { get; init; }

    /// <summary>Start of the present day in the workspace.</summary>
    public required DateTimeOffset Today { get; init; }
    public ReportPeriod Period { get; init; } = ReportPeriod.Open;

    /// <summary>The earlier moment that is asked about; none for now.</summary>
    public DateTimeOffset? AsOf { get; init; }
    public ReportGrouping? Grouping { get; init; }

    /// <summary>The filters as they were given, for the addresses of rows.</summary>
    public required IReadOnlyList<KeyValuePair<string, string>> Filters { get; init; }

    /// <summary>True where the question depends on the workspace's definitions of its own fields.</summary>
    public bool NamesCustomFields =>
        Grouping?.CustomKey is not null
        || Filters.Any(filter => filter.Key.Contains($"[{ReportGrouping.CustomPrefix}", StringComparison.Ordinal));

    /// <summary>Completes a statement with the conditions of the filters, which go between its two halves.</summary>
    public required Func<string, string, IReadOnlyList<NpgsqlParameter>, NpgsqlBatchCommand> Where { get; init; }
}
