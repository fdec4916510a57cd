using System.Text.RegularExpressions;
using CrmCloud.BuildingBlocks.CustomFields;
using CrmCloud.BuildingBlocks.Records;
using CrmCloud.BuildingBlocks.Results;

namespace CrmCloud.BuildingBlocks.Imports;

/// <summary>What a column or a default fills: a field, a custom field or a reference; exactly one of the three.</summary>
internal sealed record PlanTarget<T>(
    string Name,
    Field<T>? Field = null,
    CustomFieldDefinition? Custom = null,
    ImportReference<T>? Reference = null
)
    where T : Record
{
    /// <summary>Text of the user's own is kept to the last blank.</summary>
    public bool IsExact => Field is not null ? CellReader.IsExact(Field.Type) : Custom?.Type is "text" or "longText";

    /// <summary>True where the record holds nothing there; a reference cannot be asked.</summary>
    public bool IsEmptyIn(T record) =>
        Field is not null ? Field.Get(record) is "" || FieldValues.IsNothing(Field.Get(record))
        : Custom is not null ? record is CustomRecord custom && custom.Custom[Custom.Key] is null
        : false;
}

internal sealed record PlanColumn<T>(string Column, ColumnMapping Mapping, PlanTarget<T> Target)
    where T : Record;

internal sealed record PlanDefault<T>(PlanTarget<T> Target, string Text, object? Value)
    where T : Record;

/// <summary>A mapping held against a record type: every target found, every option understood. Knows nothing of a file yet.</summary>
internal sealed partial class ImportPlan<T>
    where T : Record
{
    private readonly Dictionary<string, string[]> _problems = [];

    private ImportPlan(ImportTarget<T> target, ImportMapping mapping, CustomFieldSet custom, CellReader cells)
    {
        Target = target;
        Mapping = mapping;
        Cells = cells;
        Columns =
        [
            .. mapping
                .Columns.Where(pair => pair.Value is not null)
                .Select(pair => Column(pair.Key, pair.Value!, custom))
                .OfType<PlanColumn<T>>(),
        ];
        Defaults = [.. mapping.Defaults.Select(pair => Default(pair.Key, CellReader.TextOf(pair.Value), custom)).OfType<PlanDefault<T>>()];
        CheckOptions();
    }

    public ImportTarget<T> Target { get; }
    public ImportMapping Mapping { get; }
    public CellReader Cells { get; }
    public IReadOnlyList<PlanColumn<T>> Columns { get; }
    public IReadOnlyList<PlanDefault<T>> Defaults { get; }

    /// <summary>Custom fields that the import has to make, in the order of their columns.</summary>
    public List<CustomFieldDefinition> MissingCustom { get; } = [];

    /// <summary>Custom fields that a mapping names.</summary>
    public static IReadOnlyList<string> CustomKeys(ImportMapping mapping) =>
        [
            .. mapping
                .Columns.Values.Select(column => column?.Field)
                .Concat(mapping.Defaults.Keys)
                .Where(name => name?.StartsWith("custom.", StringComparison.Ordinal) == true)
                .Select(name => name!["custom.".Length..])
                .Distinct(),
        ];

    /// <returns>The plan, or an invalid (422) that names what does not fit and what is known.</returns>
    public static Result<ImportPlan<T>> Of(ImportTarget<T> target, ImportMapping mapping, CustomFieldSet custom, TimeZoneInfo zone)
    {
        var plan = new ImportPlan<T>(target, mapping, custom, new CellReader(mapping, zone));
        return plan._problems.Count > 0 ? Error.Invalid(plan._problems) : plan;
    }

    private void CheckOptions()
    {
        Check(Columns.Count > 0 || _problems.Count > 0, "columns", "At least one column is mapped to a field.");
        foreach (var twice in Columns.GroupBy(column => column.Target.Name).Where(group => group.Count() > 1))
        {
            Check(false, "columns", $"{string.Join(" and ", twice.Select(column => column.Column))} are both mapped to {twice.Key}.");
        }
        var match = Mapping.Match;
        if (match != ImportMapping.ByNothing)
        {
            var known = match is ImportMapping.ByExternalId or ImportMapping.ByEmail && Target.Catalog.Find(match) is not null;
            Check(known, "match", "One of externalId, email (where the records have it) and none.");
            Check(!known || Columns.Any(column => column.Target.Name == match), "match", $"No column is mapped to {match}.");
        }
        Check(
            Mapping.OnMatch is ImportMapping.OnMatchUpdate or ImportMapping.OnMatchSkip or ImportMapping.OnMatchCreate,
            "onMatch",
            "One of update, skip and create."
        );
        var creatable = Target
            .References.Where(reference => reference.CanCreate)
            .Select(reference => reference.Name)
            .Append(ImportMapping.CreateCustom);
        var unknown = Mapping.CreateMissing.Except(creatable).ToList();
        Check(unknown.Count == 0, "createMissing", $"Not known: {string.Join(", ", unknown)}. Known: {string.Join(", ", creatable)}.");
        Check(Mapping.Decimal is "." or ",", "decimal", "Either . or ,");
        Check(Mapping.Delimiter is null or "," or ";" or "\t" or "|", "delimiter", "One of , ; | and the tab.");
        Check(
            Mapping.Encoding is null || Csv.TextForm.Named(Mapping.Encoding) is not null,
            "encoding",
            "One of utf-8, utf-16, utf-16be and windows-1252."
        );
        Check(
            Mapping.TimeZone is null || TimeZoneInfo.TryFindSystemTimeZoneById(Mapping.TimeZone, out _),
            "timeZone",
            "Not a time zone's IANA name."
        );
    }

    private PlanColumn<T>? Column(string column, ColumnMapping mapping, CustomFieldSet custom)
    {
        var path = $"columns.{column}";
        if (Find(path, mapping.Field, mapping.Type, custom) is not { } target)
        {
            return null;
        }
        if (mapping.Format is { } format)
        {
            mapping = mapping with { Format = DateTexts.Format(format) };
            Check(mapping.Format is not null, path, $"{format} is not a form of dates such as yyyy-MM-dd, dd/MM/yyyy or M/d/yyyy HH:mm.");
        }
        if (mapping.By is { } by)
        {
            Check(
                target.Reference?.By.Contains(by) == true,
                path,
                target.Reference is null ? "Only references have \"by\"." : $"By one of {string.Join(", ", target.Reference.By)}."
            );
        }
        return new PlanColumn<T>(column, mapping, target);
    }

    private PlanDefault<T>? Default(string name, string? text, CustomFieldSet custom)
    {
        var path = $"defaults.{name}";
        if (text is null || Find(path, name, null, custom) is not { } target)
        {
            return null;
        }
        var plain = new ColumnMapping { Field = name };
        (object? Value, string? Problem) read = (text, null);
        if (target.Field is not null)
        {
            read = Cells.Read(target.Field, plain, text);
        }
        else if (target.Custom is not null)
        {
            read = Cells.Read(target.Custom, plain, text);
        }
        Check(read.Problem is null, path, read.Problem ?? "");
        return new PlanDefault<T>(target, text, read.Value);
    }

    private PlanTarget<T>? Find(string path, string name, string? type, CustomFieldSet custom)
    {
        if (name.StartsWith("custom.", StringComparison.Ordinal) && typeof(T).IsAssignableTo(typeof(CustomRecord)))
        {
            return FindCustom(path, name, type, custom);
        }
        if (Target.References.FirstOrDefault(reference => reference.Name == name) is { } found)
        {
            return new PlanTarget<T>(name, Reference: found);
        }
        if (Target.Catalog.Find(name) is { } field && Target.MayImport(field))
        {
            return new PlanTarget<T>(name, field);
        }
        var known = Target
            .Catalog.Fields.Where(Target.MayImport)
            .Select(f => f.Name)
            .Concat(Target.References.Select(reference => reference.Name));
        Check(false, path, $"There is no field {name} that a file may fill. Known: {string.Join(", ", known)}, custom.<key>.");
        return null;
    }

    private PlanTarget<T>? FindCustom(string path, string name, string? type, CustomFieldSet custom)
    {
        var key = name["custom.".Length..];
        if (custom.Find(key) is { } definition)
        {
            return new PlanTarget<T>(name, Custom: definition);
        }
        if (MissingCustom.FirstOrDefault(field => field.Key == key) is { } planned)
        {
            return new PlanTarget<T>(name, Custom: planned);
        }
        if (!Mapping.MayCreate(ImportMapping.CreateCustom))
        {
            Check(false, path, $"There is no custom field {key}, and createMissing does not name custom.");
            return null;
        }
        if (!Keys().IsMatch(key) || (type is not null && !CustomFieldDefinition.Types.Contains(type)))
        {
            Check(
                false,
                path,
                $"A custom field's key has letters and digits and begins with a letter; its type is one of {string.Join(", ", CustomFieldDefinition.Types)}."
            );
            return null;
        }
        var made = new CustomFieldDefinition(key, Label(key), type ?? CustomFieldDefinition.DefaultType, [], Required: false);
        MissingCustom.Add(made);
        return new PlanTarget<T>(name, Custom: made);
    }

    /// <summary>landingPageId → Landing page id.</summary>
    private static string Label(string key)
    {
        var words = Words().Replace(key.Replace('_', ' '), " $1").ToLowerInvariant();
        return string.Concat(words[..1].ToUpperInvariant(), words.AsSpan(1));
    }

    private void Check(bool holds, string path, string problem)
    {
        if (!holds)
        {
            _problems[path] = _problems.TryGetValue(path, out var others) ? [.. others, problem] : [problem];
        }
    }

    [GeneratedRegex("^[A-Za-z][A-Za-z0-9_]{0,62}$")]
    private static partial Regex Keys();

    [GeneratedRegex("(?<=[a-z0-9])([A-Z])")]
    private static partial Regex Words();
}
