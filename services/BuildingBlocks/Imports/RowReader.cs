using System.Text.Json.Nodes;
using CrmCloud.BuildingBlocks.Imports.Csv;
using CrmCloud.BuildingBlocks.Records;

namespace CrmCloud.BuildingBlocks.Imports;

/// <summary>One value of a row. A reference's value is the cell until it is resolved.</summary>
internal readonly record struct RowValue<T>(PlanColumn<T> Column, object? Value)
    where T : Record;

/// <summary>A row as values of fields, or why it was refused.</summary>
internal sealed record ImportRow<T>(CsvRow Source, IReadOnlyList<RowValue<T>> Values, string? Problem)
    where T : Record
{
    public string? Key { get; init; }

    public object? ValueOf(string target)
    {
        foreach (var value in Values)
        {
            if (value.Column.Target.Name == target)
            {
                return value.Value;
            }
        }
        return null;
    }
}

/// <summary>A plan bound to the header of a file.</summary>
internal sealed class RowReader<T>
    where T : Record
{
    private readonly ImportPlan<T> _plan;
    private readonly (int Index, PlanColumn<T> Column)[] _bound;
    private readonly int _width;

    public RowReader(ImportPlan<T> plan, IReadOnlyList<string> header)
    {
        _plan = plan;
        _width = header.Count;
        _bound = [.. plan.Columns.Select(column => (Index: IndexOf(header, column.Column), Column: column)).Where(pair => pair.Index >= 0)];
        UnmappedColumns = [.. header.Where((_, index) => _bound.All(pair => pair.Index != index))];
        AbsentColumns = [.. plan.Columns.Select(column => column.Column).Except(_bound.Select(pair => pair.Column.Column))];
    }

    /// <summary>Columns of the file that nothing maps.</summary>
    public IReadOnlyList<string> UnmappedColumns { get; }

    /// <summary>Columns of the mapping that the file lacks.</summary>
    public IReadOnlyList<string> AbsentColumns { get; }

    public bool HasColumns => _bound.Length > 0;

    /// <summary>Names of columns: trimmed, blank ones by their place, repeated ones numbered, blank ones at the end left out.</summary>
    public static IReadOnlyList<string> Header(CsvRow row)
    {
        var width = row.Cells.Count;
        while (width > 1 && string.IsNullOrWhiteSpace(row.Cells[width - 1]))
        {
            width--;
        }
        var names = new List<string>(width);
        for (var i = 0; i < width; i++)
        {
            var name = row.Cells[i].Trim();
            name = name.Length == 0 ? $"Column {i + 1}" : name;
            var unique = name;
            for (var n = 2; names.Contains(unique); n++)
            {
                unique = $"{name} ({n})";
            }
            names.Add(unique);
        }
        return names;
    }

    public ImportRow<T> Read(CsvRow row)
    {
        if (row.Problem is not null)
        {
            return new ImportRow<T>(row, [], row.Problem);
        }
        if (row.Cells.Count > _width && row.Cells.Skip(_width).Any(cell => cell.Length > 0))
        {
            return new ImportRow<T>(row, [], $"The row has {row.Cells.Count} columns, the header has {_width}.");
        }
        var values = new List<RowValue<T>>(_bound.Length);
        List<string>? problems = null;
        foreach (var (index, column) in _bound)
        {
            if (index >= row.Cells.Count || _plan.Cells.Plain(row.Cells[index], column.Mapping, column.Target.IsExact) is not { } text)
            {
                continue;
            }
            var (value, problem) = Value(column, text);
            if (problem is null)
            {
                values.Add(new RowValue<T>(column, value));
            }
            else
            {
                (problems ??= []).Add($"{column.Column}: {problem}");
            }
        }
        var read = new ImportRow<T>(row, values, problems is null ? null : string.Join(' ', problems));
        return _plan.Mapping.Match != ImportMapping.ByNothing && read.ValueOf(_plan.Mapping.Match) is string key
            ? read with
            {
                Key = ImportTarget<T>.NormalKey(key, _plan.Mapping.Match),
            }
            : read;
    }

    /// <summary>
    /// Sets the row's values. A cell without value leaves what the record has; a default fills what no column fills, and
    /// where a column's cell is blank, what is still empty.
    /// </summary>
    public void Apply(ImportRow<T> row, T record, bool isNew, Func<ImportRow<T>, PlanTarget<T>, string, Guid> resolved)
    {
        List<KeyValuePair<string, JsonNode?>>? custom = null;
        foreach (var value in row.Values)
        {
            Set(row, record, value.Column.Target, value.Value, resolved, ref custom);
        }
        foreach (var constant in _plan.Defaults)
        {
            var filled = false;
            foreach (var value in row.Values)
            {
                filled |= value.Column.Target.Name == constant.Target.Name;
            }
            var mapped = _bound.Any(pair => pair.Column.Target.Name == constant.Target.Name);
            if (!filled && (!mapped || isNew || constant.Target.IsEmptyIn(record)))
            {
                Set(row, record, constant.Target, constant.Value, resolved, ref custom);
            }
        }
        if (custom is not null && record is CustomRecord extended)
        {
            extended.Custom = extended.Custom.With(custom);
        }
    }

    private static void Set(
        ImportRow<T> row,
        T record,
        PlanTarget<T> target,
        object? value,
        Func<ImportRow<T>, PlanTarget<T>, string, Guid> resolved,
        ref List<KeyValuePair<string, JsonNode?>>? custom
    )
    {
        if (target.Field is { } field)
        {
            (field.Add ?? field.Set)!(record, value);
        }
        else if (target.Custom is { } definition)
        {
            (custom ??= []).Add(KeyValuePair.Create(definition.Key, (JsonNode?)value));
        }
        else if (resolved(row, target, (string)value!) is var id && id != Guid.Empty)
        {
            target.Reference!.Set(record, id);
        }
    }

    private (object? Value, string? Problem) Value(PlanColumn<T> column, string text)
    {
        if (column.Target.Field is { } field)
        {
            return _plan.Cells.Read(field, column.Mapping, text);
        }
        if (column.Target.Custom is { } custom)
        {
            return _plan.Cells.Read(custom, column.Mapping, text);
        }
        return (text, column.Target.Reference!.Problem(text));
    }

    private static int IndexOf(IReadOnlyList<string> header, string column)
    {
        var wanted = column.Trim();
        var exact = Enumerable.Range(0, header.Count).FirstOrDefault(i => header[i] == wanted, -1);
        return exact >= 0
            ? exact
            : Enumerable
                .Range(0, header.Count)
                .FirstOrDefault(i => string.Equals(header[i], wanted, StringComparison.OrdinalIgnoreCase), -1);
    }
}
