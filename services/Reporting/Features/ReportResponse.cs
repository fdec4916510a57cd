namespace CrmCloud.Reporting.Features;

/// <summary>A report as the API answers it.</summary>
/// <param name="AsOf">The moment that the figures are of.</param>
/// <param name="Definition">What is counted and how, in the reader's language.</param>
/// <param name="Currency">ISO 4217 code of money measures.</param>
public sealed record ReportResponse<TRow, TMeasures>(
    DateTimeOffset AsOf,
    string Definition,
    string Currency,
    IReadOnlyList<TRow> Rows,
    TMeasures Total
);

/// <summary>One group of leads.</summary>
/// <param name="Key">Null for the leads without a value.</param>
/// <param name="Label">What people call it; null where it has no name.</param>
/// <param name="Records">Where the rows behind the figures are.</param>
public sealed record LeadConversionRow(
    string? Key,
    string? Label,
    long Leads,
    long Converted,
    long Disqualified,
    long Won,
    decimal? WonRate,
    decimal? LostRate,
    double? MedianDaysToWin,
    string Records
);
