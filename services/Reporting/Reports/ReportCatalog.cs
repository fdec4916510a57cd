using System.Globalization;

namespace CrmCloud.Reporting.Reports;

/// <summary>Every report that there is.</summary>
public static class ReportCatalog
{
    public static IReadOnlyList<Report> All { get; } =
    [new LeadConversionReport(), new SalesReport(), new PipelineReport(), new GrowthReport(), new SupportReport()];

    /// <summary>The name in lower camel, as operations are named: <c>leadConversionReport</c>.</summary>
    public static string IdOf(Report report)
    {
        var words = string.Concat(report.Name.Split('-').Select(word => CultureInfo.InvariantCulture.TextInfo.ToTitleCase(word)));
        return $"{char.ToLowerInvariant(words[0])}{words[1..]}Report";
    }
}
