using CrmCloud.BuildingBlocks.Records;
using CrmCloud.BuildingBlocks.Results;

namespace CrmCloud.Reporting.Reports;

/// <summary>
/// A report: what it counts, over which rows, in which groups. Answers, exports, lists of rows and the OpenAPI document all
/// follow from this one description.
/// </summary>
public abstract class Report
{
    /// <summary>More groups than a person reads; the largest are shown.</summary>
    public const int MostGroups = 1_000;

    /// <summary>As the address names it, such as <c>lead-conversion</c>.</summary>
    public abstract string Name { get; }

    /// <summary>One line for the OpenAPI document.</summary>
    public abstract string Summary { get; }
    public abstract IReadOnlyList<Measure> Measures { get; }
    public abstract IReadOnlyList<ReportGrouping> Groupings { get; }

    /// <summary>Whether <c>custom.*</c> groups too.</summary>
    public virtual bool GroupsByCustomFields => false;

    /// <summary>Whether the report is of a period, <c>from</c> and <c>to</c>, or of one moment, <c>asOf</c>.</summary>
    public virtual bool HasPeriod => true;

    /// <summary>Address of the list of the records that it counts.</summary>
    public abstract string List { get; }

    /// <summary>The fields that rows are filtered by and listed with.</summary>
    public abstract IReadOnlyList<RowField> Fields { get; }

    /// <summary>Every grouping's name, as a refusal tells them.</summary>
    public IEnumerable<string> KnownGroupings =>
        Groupings.Select(grouping => grouping.Name).Concat(GroupsByCustomFields ? [$"{ReportGrouping.CustomPrefix}*"] : []);

    /// <summary>Reads a query of this report.</summary>
    public abstract Task<Result<ReportQuery>> ReadAsync(
        ReportQueries queries,
        IQueryCollection query,
        IReadOnlyList<string> alsoKnown,
        CancellationToken cancellation
    );

    /// <summary>What is counted and how, in the reader's language.</summary>
    /// <param name="total">Its figures may tell how many records are exceptions.</param>
    public abstract string Definition(bool english, Figures total);

    /// <summary>The rows in SQL: a table or a query in brackets, with the columns that filters name.</summary>
    protected internal abstract string Source(ReportQuery query);

    /// <summary>Which of them count, beginning with <c>and</c>.</summary>
    protected internal abstract string Condition(ReportQuery query);

    /// <summary>The rows of one group in the filter language of lists; null where that language cannot say which they are.</summary>
    protected internal abstract IEnumerable<KeyValuePair<string, string>>? ListFilters(ReportQuery query, string? key);

    /// <summary>The columns of the source that measures look at: few, since rows of them are many.</summary>
    protected virtual string Columns => "*";

    /// <summary>
    /// Whether the statement of groups begins with a row of their total, so that the facts are read once. Not where a record stands
    /// in several groups, which the total counts once.
    /// </summary>
    protected internal virtual bool GroupsTotal(ReportGrouping grouping) => grouping.Join.Length == 0;

    /// <summary>The two halves of the statement that computes one row per group; the filters' conditions go between.</summary>
    protected internal virtual (string Head, string Tail) Statement(ReportQuery query, ReportGrouping? grouping)
    {
        var measures = string.Join(", ", Measures.Select(measure => measure.Rounded));
        // "offset 0" keeps the two levels apart, so that what the inner one computes is computed once per row and not per measure.
        return (
            $"select {(grouping is null ? "null" : "key")}, {measures} from (select {grouping?.Sql ?? "null::text"} as key, {Columns} from {Source(query)}{grouping?.Join}",
            $"{Condition(query)} offset 0) as facts{(grouping is null ? "" : Grouped(grouping))}"
        );
    }

    private string Grouped(ReportGrouping grouping) =>
        GroupsTotal(grouping)
            ? $" group by grouping sets ((), (key)) order by grouping(key) desc, {Order(grouping, 1)}"
            : $" group by key order by {Order(grouping)}";

    /// <summary>Months in their order, everything else by its first measure; one group more than are shown, which tells that there are.</summary>
    protected static string Order(ReportGrouping grouping, int before = 0) =>
        (grouping.Kind == KeyKind.Month ? "1" : "2 desc nulls last, 1") + $" limit {MostGroups + 1 + before}";

    /// <summary>The group's own filter, where the list has the field.</summary>
    protected static IEnumerable<KeyValuePair<string, string>> GroupFilter(ReportGrouping? grouping, string? key) =>
        grouping?.Field is not { } field ? []
        : key is null ? [KeyValuePair.Create($"filter[{field}][isNull]", "true")]
        : [KeyValuePair.Create($"filter[{field}]", key)];
}

/// <summary>A report on one type of record.</summary>
public abstract class Report<TFact> : Report
    where TFact : Record
{
    public abstract RecordType<TFact> Type { get; }

    public override IReadOnlyList<RowField> Fields =>
        field ??= [.. Type.Fields.Where(known => known.Sql is not null).Select(known => new RowField(known.Name, known.Type, known.Sql!))];

    public override Task<Result<ReportQuery>> ReadAsync(
        ReportQueries queries,
        IQueryCollection query,
        IReadOnlyList<string> alsoKnown,
        CancellationToken cancellation
    ) => queries.ReadAsync(this, query, alsoKnown, cancellation);
}

/// <summary>A field of the rows behind figures.</summary>
/// <param name="Sql">The column that holds it.</param>
public sealed record RowField(string Name, FieldType Type, string Sql);
