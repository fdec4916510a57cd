using System.Globalization;
using System.Text;

namespace CrmCloud.Reporting.Features;

/// <summary>The address of the leads behind a figure: the report's own filters and the group's.</summary>
public sealed class RecordsLink(IQueryCollection query, ReportPeriod period, LeadConversionGrouping? grouping)
{
    public string Of(string? key)
    {
        var link = new StringBuilder("/api/leads?");
        foreach (
            var (name, values) in period
                .AsFilters(query)
                .Where(pair => pair.Key.StartsWith("filter[", StringComparison.Ordinal) || pair.Key == "q")
        )
        {
            foreach (var value in values)
            {
                Append(link, name, value ?? "");
            }
        }
        if (grouping?.Name == "month" && key is not null)
        {
            var month = DateOnly.ParseExact($"{key}-01", "yyyy-MM-dd", CultureInfo.InvariantCulture);
            Append(link, "filter[createdAt][gte]", month.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            Append(link, "filter[createdAt][lt]", month.AddMonths(1).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        }
        else if (grouping?.Field is { } field)
        {
            Append(link, key is null ? $"filter[{field}][isNull]" : $"filter[{field}]", key ?? "true");
        }
        return link.ToString(0, link.Length - 1);
    }

    private static void Append(StringBuilder link, string name, string value) =>
        link.Append(Uri.EscapeDataString(name)).Append('=').Append(Uri.EscapeDataString(value)).Append('&');
}
