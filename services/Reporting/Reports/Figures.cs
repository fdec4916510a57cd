namespace CrmCloud.Reporting.Reports;

/// <summary>The measures of one group, or of all rows together.</summary>
public sealed class Figures(IReadOnlyList<Measure> measures, IReadOnlyList<object?> values)
{
    /// <summary>Name and value of what is shown, in the report's order.</summary>
    public IEnumerable<KeyValuePair<string, object?>> Shown =>
        measures.Zip(values).Where(pair => pair.First.Shown).Select(pair => KeyValuePair.Create(pair.First.Name, pair.Second));

    /// <summary>A count by its name.</summary>
    public long Count(string name) => (long)values[measures.Select(measure => measure.Name).ToList().IndexOf(name)]!;
}

/// <summary>One group.</summary>
/// <param name="Key">Null for the records without a value.</param>
/// <param name="Label">What people call it; null where it has no name.</param>
public sealed record ReportGroup(string? Key, string? Label, Figures Figures);

/// <summary>What a report found.</summary>
/// <param name="Cut">There are more groups than are shown.</param>
public sealed record ReportResult(IReadOnlyList<ReportGroup> Groups, Figures Total, bool Cut);
