using System.Xml;

namespace CrmCloud.Reporting.Reports;

/// <summary>What a measure's number means; decides how it is rounded and what clients are told of it.</summary>
public enum MeasureKind
{
    /// <summary>A whole number, never null.</summary>
    Count,

    /// <summary>An amount in the workspace's currency.</summary>
    Money,

    /// <summary>A part of a whole, 1 being all of it.</summary>
    Share,

    /// <summary>Calendar days in the workspace's time zone.</summary>
    Days,

    /// <summary>A length of time; computed in seconds, answered as an ISO 8601 duration.</summary>
    Duration,

    /// <summary>The mean of numbers.</summary>
    Average,
}

/// <summary>One figure of a report: an aggregate over the rows of a group. Without a value it is null, never 0.</summary>
/// <param name="Name">As the answer names it.</param>
/// <param name="Sql">The aggregate, over the report's source.</param>
public sealed record Measure(string Name, MeasureKind Kind, string Sql)
{
    /// <summary>False for what only the definition's words need to know.</summary>
    public bool Shown { get; init; } = true;

    /// <summary>The aggregate as it is answered.</summary>
    public string Rounded => Round(Kind, Sql);

    /// <summary>A value of <see cref="Rounded"/> as it is answered.</summary>
    public object? Answer(object? value) =>
        Kind == MeasureKind.Duration && value is decimal seconds ? XmlConvert.ToString(TimeSpan.FromSeconds((long)seconds)) : value;

    /// <summary>An expression rounded as befits its kind, without zeros at the end.</summary>
    public static string Round(MeasureKind kind, string sql) =>
        kind switch
        {
            MeasureKind.Count => sql,
            MeasureKind.Duration => $"round(({sql})::numeric)",
            MeasureKind.Average => $"trim_scale(round(({sql})::numeric, 4))",
            MeasureKind.Share => $"trim_scale(round(({sql})::numeric, 6))",
            MeasureKind.Money or MeasureKind.Days => $"trim_scale(round(({sql})::numeric, 2))",
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
        };
}
