using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CrmCloud.Bench.Reports;

/// <summary>All figures of a run, as a Markdown table and as JSON.</summary>
internal sealed class Report(Conditions conditions)
{
    private static readonly string[] s_header =
    [
        "bench",
        "unit",
        "floor",
        "ours",
        "ratio",
        "wanted",
        "met",
        "p50 ms",
        "p99 ms",
        "floor p99",
        "CPU s/1,000",
        "aim",
    ];

    private static readonly JsonSerializerOptions s_json = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private readonly List<Figure> _figures = [];

    public void Add(IEnumerable<Figure> figures) => _figures.AddRange(figures);

    public string ToTable()
    {
        var rows = _figures.Select(Cells).Prepend(s_header).ToList();
        var widths = s_header.Select((_, column) => rows.Max(row => row[column].Length)).ToArray();
        var text = new StringBuilder(conditions.ToString()).Append("\n\n");
        AppendRow(text, rows[0], widths);
        AppendRow(text, [.. widths.Select(width => new string('-', width))], widths);
        foreach (var row in rows.Skip(1))
        {
            AppendRow(text, row, widths);
        }
        text.Append('\n');
        foreach (var figure in _figures.Where(figure => figure.Note is not null))
        {
            text.Append(CultureInfo.InvariantCulture, $"{figure.Name}: {figure.Note}\n");
        }
        foreach (var figure in _figures.Where(figure => figure.CpuByResource is not null))
        {
            var parts = figure.CpuByResource!.OrderByDescending(part => part.Value).Select(part => $"{part.Key} {Number(part.Value)}");
            text.Append(CultureInfo.InvariantCulture, $"CPU of {figure.Name}: {string.Join(", ", parts)}\n");
        }
        return text.ToString();
    }

    public string ToJson() => JsonSerializer.Serialize(new { conditions, figures = _figures }, s_json);

    private static string[] Cells(Figure figure) =>
        [
            figure.Name,
            figure.Unit,
            Number(figure.Floor),
            Number(figure.Ours),
            Number(figure.Ratio),
            figure.Wanted?.Text ?? "",
            figure.Wanted is null ? ""
            : figure.Wanted.Met ? "yes"
            : "no",
            Number(figure.OurLatency?.P50),
            Number(figure.OurLatency?.P99),
            Number(figure.FloorLatency?.P99),
            Number(figure.CpuPerThousand),
            Number(figure.CpuAim),
        ];

    private static string Number(double? value) =>
        value?.ToString(Math.Abs(value.Value) >= 100 ? "#,0" : "0.00", CultureInfo.InvariantCulture) ?? "";

    private static void AppendRow(StringBuilder text, string[] cells, int[] widths) =>
        text.Append("| ")
            .AppendJoin(" | ", cells.Select((cell, i) => i < 2 ? cell.PadRight(widths[i]) : cell.PadLeft(widths[i])))
            .Append(" |\n");
}
