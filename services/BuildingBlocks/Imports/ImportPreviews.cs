using System.Text.Json;
using System.Text.Json.Nodes;
using CrmCloud.BuildingBlocks.CustomFields;
using CrmCloud.BuildingBlocks.Imports.Csv;
using CrmCloud.BuildingBlocks.Lists;
using CrmCloud.BuildingBlocks.Records;
using CrmCloud.BuildingBlocks.Results;

namespace CrmCloud.BuildingBlocks.Imports;

/// <summary>Shows what would become of a file, from its beginning alone; stores nothing.</summary>
internal sealed class ImportPreviews<T>(ImportTarget<T> target, ICustomFieldCatalog customFields, IWorkspaceTimeZone timeZone)
    where T : Record
{
    private const int ShownRows = 10;
    private const int LookedAtRows = 500;
    private const int ShownSamples = 5;
    private const int LongestSample = 200;
    private const int MostProblems = 50;

    /// <param name="head">The file's first 64 KB.</param>
    /// <param name="isWhole">The file ends there.</param>
    /// <param name="mapping">The caller's; null: propose one.</param>
    public async Task<Result<ImportPreview>> OfAsync(byte[] head, bool isWhole, ImportMapping? mapping, CancellationToken cancellation)
    {
        var (form, problem) = await TextForm.DetectAsync(head, mapping?.Delimiter?[0], mapping?.Encoding, cancellation);
        if (form is null)
        {
            return Error.Invalid("file", problem!);
        }
        if (form.IsCards && target.CardMapping is null)
        {
            return Error.Invalid("file", ImportRun<T>.NoCards);
        }
        using var text = form.Open(new MemoryStream(head));
        var (reader, first) = await RowSources.OpenAsync(form, text, cancellation);
        if (first is not { Problem: null })
        {
            return Error.Invalid("file", "The file has no header that can be read.");
        }
        var header = RowReader<T>.Header(first);
        var rows = await RowsAsync(reader, isWhole, cancellation);
        mapping ??= form.IsCards
            ? target.CardMapping!
            : MappingProposal.Of(target, header, index => Samples(rows, index, LookedAtRows), form.Delimiter);
        var keys = ImportPlan<T>.CustomKeys(mapping);
        Result<CustomFieldSet> fields =
            keys.Count == 0 ? CustomFieldSet.Empty : await customFields.GetAsync(target.Catalog.Name, keys, cancellation);
        if (fields.Failed)
        {
            return fields.Error;
        }
        var zone =
            mapping.TimeZone is { } name && TimeZoneInfo.TryFindSystemTimeZoneById(name, out var own)
                ? own
                : await timeZone.GetAsync(cancellation);
        var problems = new List<PreviewProblem>();
        var shown = new List<RowPreview>();
        if (mapping.Columns.Count > 0)
        {
            var plan = ImportPlan<T>.Of(target, mapping, fields.Value, zone);
            if (plan.Failed)
            {
                return plan.Error;
            }
            shown = Show(rows, plan.Value, header, problems);
        }
        else
        {
            problems.Add(new PreviewProblem(null, null, "None of the columns has a name that is known; say what each of them fills."));
        }
        return new ImportPreview(
            form.IsCards ? ImportPreview.Cards : ImportPreview.Table,
            form.Delimiter.ToString(),
            form.EncodingName,
            header,
            [
                .. header.Select(
                    (column, i) => new ColumnPreview(column, Samples(rows, i, ShownSamples), mapping.Columns.GetValueOrDefault(column))
                ),
            ],
            mapping,
            shown,
            problems
        );
    }

    /// <summary>The rows of the head; the last one is left out where the cut may have halved it.</summary>
    private static async Task<List<CsvRow>> RowsAsync(IRowSource reader, bool isWhole, CancellationToken cancellation)
    {
        var rows = new List<CsvRow>();
        while (rows.Count <= LookedAtRows && await reader.ReadAsync(cancellation) is { } row)
        {
            rows.Add(row);
        }
        if (!isWhole && rows.Count is > 0 and <= LookedAtRows)
        {
            rows.RemoveAt(rows.Count - 1);
        }
        return rows;
    }

    private List<RowPreview> Show(List<CsvRow> rows, ImportPlan<T> plan, IReadOnlyList<string> header, List<PreviewProblem> problems)
    {
        var reader = new RowReader<T>(plan, header);
        problems.AddRange(reader.AbsentColumns.Select(column => new PreviewProblem(null, column, "The file has no such column.")));
        problems.AddRange(
            plan.MissingCustom.Select(field => new PreviewProblem(null, $"custom.{field.Key}", "This custom field is made by the import."))
        );
        var shown = new List<RowPreview>();
        foreach (var row in rows.Where(row => !row.IsBlank))
        {
            var read = reader.Read(row);
            var record = target.Create();
            if (read.Problem is null)
            {
                reader.Apply(read, record, isNew: true, (_, _, _) => Guid.Empty);
            }
            var references = read
                .Values.Where(value => value.Column.Target.Reference is not null)
                .Select(value => value.Column.Target.Name);
            var problem =
                read.Problem
                ?? (target.ValidateUnresolved(record, [.. references]) is { } refusal ? ImportRun<T>.Explained(refusal) : null);
            if (problem is not null && problems.Count < MostProblems)
            {
                problems.Add(new PreviewProblem(row.Line, null, problem));
            }
            if (shown.Count < ShownRows)
            {
                shown.Add(new RowPreview(row.Line, problem is null ? Json(record, read) : null, problem));
            }
        }
        return shown;
    }

    private JsonObject Json(T record, ImportRow<T> row)
    {
        var json = new JsonObject();
        foreach (var field in target.Catalog.Fields)
        {
            if (
                field.Name is "id" or "version" or "updatedAt"
                || field.Get(record) is not { } value
                || value is "" or IReadOnlyList<string> { Count: 0 }
            )
            {
                continue;
            }
            if (field.Name == "createdAt" && value is DateTimeOffset time && time == default)
            {
                continue;
            }
            using var buffer = new MemoryStream();
            using (var writer = new Utf8JsonWriter(buffer))
            {
                FieldJson.Write(writer, value is Enum choice ? JsonNamingPolicy.CamelCase.ConvertName(choice.ToString()) : value);
            }
            json[field.Name] = JsonNode.Parse(buffer.ToArray());
        }
        foreach (var reference in row.Values.Where(value => value.Column.Target.Reference is not null))
        {
            json[reference.Column.Target.Name] = (string)reference.Value!;
        }
        if (record is CustomRecord { Custom: { Values.Count: > 0 } custom })
        {
            json["custom"] = JsonNode.Parse(custom.Json);
        }
        return json;
    }

    private static List<string> Samples(List<CsvRow> rows, int column, int most) =>
        [
            .. rows.Where(row => row.Problem is null && column < row.Cells.Count && !string.IsNullOrWhiteSpace(row.Cells[column]))
                .Select(row => row.Cells[column].Length > LongestSample ? row.Cells[column][..LongestSample] : row.Cells[column])
                .Distinct()
                .Take(most),
        ];
}
