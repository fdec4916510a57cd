namespace CrmCloud.Reporting.Reports;

/// <summary>
/// The address of the rows behind a figure: the list of the records, filtered, where its filters can say exactly which they
/// are; else the report's own rows.
/// </summary>
public sealed class RecordsLink(Report report, ReportQuery query, IQueryCollection asked)
{
    public string Of(string? key)
    {
        var own = report.ListFilters(query, key)?.ToList();
        // A list takes each filter once.
        if (own is not null && own.Concat(query.Filters).GroupBy(filter => filter.Key).All(filters => filters.Count() == 1))
        {
            return Address(report.List, own.Concat(query.Filters));
        }
        var parameters = new List<KeyValuePair<string, string>>();
        foreach (var name in (string[])["from", "to", "asOf", "groupBy"])
        {
            if (asked[name].ToString() is { Length: > 0 } value)
            {
                parameters.Add(KeyValuePair.Create(name, value));
            }
        }
        parameters.AddRange(query.Filters);
        if (query.Grouping is not null)
        {
            parameters.Add(key is null ? KeyValuePair.Create("withoutKey", "true") : KeyValuePair.Create("key", key));
        }
        return Address($"/api/reports/{report.Name}/rows", parameters);
    }

    private static string Address(string path, IEnumerable<KeyValuePair<string, string>> parameters)
    {
        var text = string.Join('&', parameters.Select(pair => $"{Uri.EscapeDataString(pair.Key)}={Uri.EscapeDataString(pair.Value)}"));
        return text.Length == 0 ? path : $"{path}?{text}";
    }
}
