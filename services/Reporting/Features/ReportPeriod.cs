using System.Globalization;
using CrmCloud.BuildingBlocks.Results;
using Microsoft.Extensions.Primitives;

namespace CrmCloud.Reporting.Features;

/// <summary>Calendar days in the workspace's time zone: from inclusive, to exclusive; either may be open.</summary>
public sealed record ReportPeriod(DateOnly? From, DateOnly? To)
{
    private const string Format = "yyyy-MM-dd";

    public static Result<ReportPeriod> Parse(IQueryCollection query)
    {
        var (from, fromOk) = Day(query["from"]);
        var (to, toOk) = Day(query["to"]);
        return fromOk && toOk ? new ReportPeriod(from, to) : Error.Malformed("from and to are days of the form yyyy-MM-dd.");
    }

    /// <summary>The query as the list's filter language would say it.</summary>
    public IQueryCollection AsFilters(IQueryCollection query)
    {
        var filters = query.ToDictionary(pair => pair.Key, pair => pair.Value);
        Add(filters, "filter[createdAt][gte]", From);
        Add(filters, "filter[createdAt][lt]", To);
        return new QueryCollection(filters);
    }

    private static void Add(Dictionary<string, StringValues> filters, string filter, DateOnly? day)
    {
        if (day is { } value)
        {
            filters[filter] = StringValues.Concat(filters.GetValueOrDefault(filter), value.ToString(Format, CultureInfo.InvariantCulture));
        }
    }

    private static (DateOnly? Day, bool Understood) Day(StringValues text) =>
        text.Count == 0 || text.ToString().Length == 0 ? (null, true)
        : DateOnly.TryParseExact(text.ToString(), Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? (day, true)
        : (null, false);
}
