using CrmCloud.BuildingBlocks.Results;
using Microsoft.AspNetCore.Http;

namespace CrmCloud.BuildingBlocks.Lists;

/// <summary>How an export is written.</summary>
/// <param name="Xlsx">A workbook instead of CSV.</param>
/// <param name="Delimiter">Between the values of CSV. The default is what spreadsheets of pt-BR expect.</param>
/// <param name="Bom">A byte order mark, by which spreadsheets know UTF-8.</param>
public sealed record ExportFormat(bool Xlsx, char Delimiter = ';', bool Bom = true)
{
    public static IReadOnlyList<string> Parameters { get; } = ["format", "delimiter", "bom"];

    private const string Csv = "text/csv; charset=utf-8";
    private const string Workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static readonly Dictionary<string, char> s_delimiters = new()
    {
        [";"] = ';',
        [","] = ',',
        ["|"] = '|',
        ["\t"] = '\t',
        ["semicolon"] = ';',
        ["comma"] = ',',
        ["pipe"] = '|',
        ["tab"] = '\t',
    };

    public string ContentType => Xlsx ? Workbook : Csv;

    /// <summary>Of the file's name, without the dot.</summary>
    public string Extension => Xlsx ? "xlsx" : "csv";

    /// <summary>What an export's endpoint may answer with.</summary>
    internal static string[] ContentTypes => ["text/csv", Workbook];

    /// <summary>Writes the file.</summary>
    /// <param name="title">Name of the sheet.</param>
    public Task WriteAsync(
        Stream stream,
        string title,
        IReadOnlyList<string> names,
        IAsyncEnumerable<object?[]> rows,
        CancellationToken cancellation
    ) =>
        Xlsx
            ? XlsxExport.WriteAsync(stream, title, names, rows, cancellation)
            : CsvExport.WriteAsync(stream, this, names, rows, cancellation);

    /// <returns>Malformed (400) for values that are not known.</returns>
    public static Result<ExportFormat> Parse(IQueryCollection query)
    {
        if (Parameters.FirstOrDefault(name => query[name].Count > 1) is { } twice)
        {
            return ListErrors.GivenTwice(twice);
        }
        var format = query["format"].FirstOrDefault() ?? "csv";
        if (format is not ("csv" or "xlsx"))
        {
            return ListErrors.BadValue("format", "Expected csv or xlsx.");
        }
        if (!s_delimiters.TryGetValue(query["delimiter"].FirstOrDefault() ?? ";", out var delimiter))
        {
            return ListErrors.BadValue("delimiter", "Expected ; or , or | or tab.");
        }
        return bool.TryParse(query["bom"].FirstOrDefault() ?? "true", out var bom)
            ? new ExportFormat(format == "xlsx", delimiter, bom)
            : ListErrors.BadValue("bom", "Expected true or false.");
    }
}
