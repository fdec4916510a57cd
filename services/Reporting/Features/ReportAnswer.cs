namespace CrmCloud.Reporting.Features;

/// <summary>A report as the API answers it. Rows and total have a member for each measure of the report.</summary>
/// <param name="AsOf">The moment that the figures are of.</param>
/// <param name="Definition">What is counted and how, in the reader's language.</param>
/// <param name="Currency">ISO 4217 code of money measures.</param>
public sealed record ReportAnswer(
    DateTimeOffset AsOf,
    string Definition,
    string Currency,
    IReadOnlyList<OrderedDictionary<string, object?>> Rows,
    OrderedDictionary<string, object?> Total
);
