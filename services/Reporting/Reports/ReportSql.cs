using Npgsql;
using NpgsqlTypes;

namespace CrmCloud.Reporting.Reports;

/// <summary>The parameters that every statement of a report begins with, whether it uses them or not.</summary>
public static class ReportSql
{
    public const string Workspace = "$1";

    /// <summary>The period's first moment; minus infinity where it is open.</summary>
    public const string From = "$2";

    /// <summary>The moment after the period; infinity where it is open.</summary>
    public const string To = "$3";

    /// <summary>The moment that figures are of: what was asked for, else the start of the present day.</summary>
    public const string AsOf = "$4";

    /// <summary>IANA name of the workspace's time zone.</summary>
    public const string Zone = "$5";
    public const string Currency = "$6";
    public const string CustomKey = "$7";

    /// <summary>First moment of the period of the same length before this one; null where the period is open.</summary>
    public const string PreviousFrom = "$8";

    /// <summary>The key whose rows are wanted; only where rows are listed.</summary>
    public const string Key = "$9";

    /// <summary>Id of the last row of the page before; only where rows are listed.</summary>
    public const string After = "$10";

    /// <summary>Calendar days between two moments in the workspace.</summary>
    public static string Days(string from, string to) => $"(({to}) at time zone {Zone})::date - (({from}) at time zone {Zone})::date";

    public static IReadOnlyList<NpgsqlParameter> ParametersOf(ReportQuery query) =>
        [
            Of(query.WorkspaceId, NpgsqlDbType.Uuid),
            Of(query.Period.Start(query.Zone) ?? DateTime.SpecifyKind(DateTime.MinValue, DateTimeKind.Utc), NpgsqlDbType.TimestampTz),
            Of(query.Period.End(query.Zone) ?? DateTime.SpecifyKind(DateTime.MaxValue, DateTimeKind.Utc), NpgsqlDbType.TimestampTz),
            Of((query.AsOf ?? query.Today).UtcDateTime, NpgsqlDbType.TimestampTz),
            Of(query.Zone.Id, NpgsqlDbType.Text),
            Of(query.Currency, NpgsqlDbType.Text),
            Of(query.Grouping?.CustomKey ?? "", NpgsqlDbType.Text),
            Of(query.Period.Previous?.Start(query.Zone) ?? (object)DBNull.Value, NpgsqlDbType.TimestampTz),
        ];

    public static NpgsqlParameter Of(object value, NpgsqlDbType type) => new() { Value = value, NpgsqlDbType = type };
}
