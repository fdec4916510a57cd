using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using CrmCloud.BuildingBlocks.CustomFields;
using CrmCloud.BuildingBlocks.Records;
using CrmCloud.BuildingBlocks.Results;
using Microsoft.AspNetCore.Http;

namespace CrmCloud.BuildingBlocks.Lists;

/// <summary>Which records of a type are wanted, in which order, and from where on.</summary>
public sealed record ListRequest<T>
    where T : Record
{
    public IReadOnlyList<ListFilter<T>> Filters { get; init; } = [];

    /// <summary>Words that must each be found in one of the searchable fields.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];

    /// <summary>The order; ends with the id, so that no two records are equal in it.</summary>
    public required IReadOnlyList<ListSort<T>> Sort { get; init; }

    /// <summary>Most records of one page.</summary>
    public int Limit { get; init; } = 50;

    /// <summary>Sort values of the record that the page comes after; none for the first page.</summary>
    internal IReadOnlyList<object?>? After { get; init; }

    /// <summary>The moment as of which the records are shown; none for now.</summary>
    public DateTimeOffset? AsOf { get; init; }

    /// <summary>Lists what is in the bin instead of what is not.</summary>
    public bool Bin { get; init; }

    /// <summary>Names which records are meant, whatever their order: the key of remembered totals.</summary>
    internal string FilterKey => Hash(Describe().ToString());

    /// <summary>Names the list that a cursor belongs to.</summary>
    internal string Fingerprint =>
        Hash(Describe().Append(";sort=").AppendJoin(',', Sort.Select(sort => (sort.Descending ? "-" : "") + sort.Field.Name)).ToString());

    private StringBuilder Describe()
    {
        var text = new StringBuilder(typeof(T).Name).Append(Bin ? ";bin" : "").Append(";asOf=").Append(AsOf?.UtcTicks);
        foreach (var word in Words)
        {
            Append(text.Append(";q="), word);
        }
        foreach (var filter in Filters)
        {
            text.Append(';').Append(filter.Field.Name).Append(' ').Append(filter.Operator);
            foreach (var value in filter.Value is IReadOnlyList<object> values ? values : [filter.Value])
            {
                Append(text.Append(' '), ListValues.Format(value));
            }
        }
        return text;
    }

    /// <summary>With its length, so that no two lists describe themselves alike.</summary>
    private static void Append(StringBuilder text, string value) => text.Append(value.Length).Append(':').Append(value);

    private static string Hash(string text) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 8));
}

/// <summary>Reads list queries.</summary>
public static class ListRequest
{
    public const int MaxLimit = 200;

    /// <summary>The query language of all lists: filters, <c>q</c>, <c>sort</c>, <c>limit</c>, <c>cursor</c>, <c>asOf</c>, <c>bin</c>.</summary>
    /// <returns>Malformed (400), naming what is known, for whatever is not understood.</returns>
    public static Result<ListRequest<T>> Parse<T>(IQueryCollection query, RecordType<T> type, CustomFieldSet custom, ListDefaults defaults)
        where T : Record => new ListQueryParser<T>(type, custom, defaults).Parse(query);

    /// <summary>
    /// The same filters as a JSON object, for bulk edits: <c>{"status": "working", "score": {"gte": 50}}</c>; null asks for
    /// no value, an array under <c>in</c> for one of several.
    /// </summary>
    public static Result<ListRequest<T>> ParseFilter<T>(
        JsonElement filter,
        RecordType<T> type,
        CustomFieldSet custom,
        ListDefaults defaults
    )
        where T : Record => new ListQueryParser<T>(type, custom, defaults).ParseFilter(filter);
}
