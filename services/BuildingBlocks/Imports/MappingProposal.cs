using System.Text.RegularExpressions;
using CrmCloud.BuildingBlocks.Records;

namespace CrmCloud.BuildingBlocks.Imports;

/// <summary>Guesses a mapping from the names of columns and what is in them.</summary>
internal static partial class MappingProposal
{
    /// <summary>Day first before month first: where both fit every sample, the workspace's own habit is the better guess.</summary>
    private static readonly string[] s_formats =
    [
        "yyyy-MM-dd",
        "yyyy-MM-dd HH:mm:ss",
        "yyyy-MM-dd HH:mm",
        "dd/MM/yyyy",
        "d/M/yyyy",
        "M/d/yyyy",
        "dd-MM-yyyy",
        "M-d-yyyy",
        "dd.MM.yyyy",
        "dd/MM/yyyy HH:mm:ss",
        "d/M/yyyy HH:mm:ss",
        "M/d/yyyy HH:mm:ss",
        "dd/MM/yyyy HH:mm",
        "d/M/yyyy H:mm",
        "M/d/yyyy H:mm",
        "M/d/yyyy h:mm tt",
        "dd-MM-yyyy HH:mm:ss",
        "dd-MM-yyyy HH:mm",
        "yyyy/MM/dd",
        "yyyyMMdd",
        "d/M/yy",
        "M/d/yy",
    ];

    /// <param name="samples">The first values of a column.</param>
    /// <param name="delimiter">Of the file.</param>
    public static ImportMapping Of<T>(
        ImportTarget<T> target,
        IReadOnlyList<string> header,
        Func<int, IReadOnlyList<string>> samples,
        char delimiter
    )
        where T : Record
    {
        var columns = new Dictionary<string, ColumnMapping?>();
        // A column that bears a field's own name comes before one that only means it.
        foreach (var exact in new[] { true, false })
        {
            for (var i = 0; i < header.Count; i++)
            {
                if (
                    !columns.ContainsKey(header[i])
                    && Guess(target, header[i], samples(i), exact) is { } guess
                    && columns.Values.All(other => other!.Field != guess.Field)
                )
                {
                    columns[header[i]] = guess;
                }
            }
        }
        if (
            columns.FirstOrDefault(pair => pair.Value!.Field == "name").Key is { } name
            && columns.Values.Any(other => other!.Field == "lastName")
        )
        {
            // Beside a last name a name is the first one.
            columns[name] = new ColumnMapping { Field = "firstName" };
        }
        var fields = columns.Values.Select(column => column!.Field).ToHashSet();
        return new ImportMapping
        {
            Columns = header.Where(columns.ContainsKey).ToDictionary(name => name, name => columns[name]),
            Match =
                fields.Contains(ImportMapping.ByExternalId) ? ImportMapping.ByExternalId
                : fields.Contains(ImportMapping.ByEmail) ? ImportMapping.ByEmail
                : ImportMapping.ByNothing,
            CreateMissing =
            [
                .. target
                    .References.Where(reference => reference.IsMadeAsNeeded && fields.Contains(reference.Name))
                    .Select(reference => reference.Name),
            ],
            Decimal = DecimalOf(target, header, columns, samples, delimiter),
        };
    }

    /// <summary>As the numbers are written; where none tells, a comma in files with semicolons, which programs write for that reason.</summary>
    private static string DecimalOf<T>(
        ImportTarget<T> target,
        IReadOnlyList<string> header,
        Dictionary<string, ColumnMapping?> columns,
        Func<int, IReadOnlyList<string>> samples,
        char delimiter
    )
        where T : Record
    {
        var numbers = Enumerable
            .Range(0, header.Count)
            .Where(i =>
                columns.TryGetValue(header[i], out var column)
                && target.Catalog.Find(column!.Field)?.Type is FieldType.Number or FieldType.Integer or FieldType.Money
            )
            .SelectMany(samples)
            .ToList();
        return numbers.Any(DecimalComma().IsMatch) || (delimiter == ';' && !numbers.Any(DecimalPoint().IsMatch)) ? "," : ".";
    }

    private static ColumnMapping? Guess<T>(ImportTarget<T> target, string column, IReadOnlyList<string> samples, bool exact)
        where T : Record
    {
        var normal = ImportSynonyms.Normal(column);
        var name = exact
            ? target
                .Catalog.Fields.Select(field => field.Name)
                .Concat(target.References.Select(reference => reference.Name))
                .FirstOrDefault(known => ImportSynonyms.Normal(known) == normal)
            : target.Synonyms.GetValueOrDefault(normal);
        if (name is null)
        {
            return null;
        }
        if (target.References.FirstOrDefault(reference => reference.Name == name) is { } found)
        {
            var byEmail = found.By.Contains("email") && samples.Count > 0 && samples.All(FieldRules.IsEmail);
            return new ColumnMapping { Field = name, By = byEmail ? "email" : null };
        }
        if (target.Catalog.Find(name) is not { } field || !target.MayImport(field) || !Fits(field.Type, samples))
        {
            return null;
        }
        return new ColumnMapping { Field = name, Format = field.Type is FieldType.Time or FieldType.Date ? Format(samples) : null };
    }

    /// <summary>False for columns that only bear the name of a field with parts, or of an id of ours.</summary>
    private static bool Fits(FieldType type, IReadOnlyList<string> samples) =>
        type switch
        {
            FieldType.Structure => samples.Count > 0 && samples.All(sample => sample.TrimStart() is ['[' or '{', ..]),
            FieldType.Id => samples.All(sample => Guid.TryParse(sample, out _)),
            _ => true,
        };

    /// <summary>The first form that all samples have.</summary>
    private static string? Format(IReadOnlyList<string> samples) =>
        samples.Count == 0
            ? null
            : s_formats.FirstOrDefault(format =>
                samples.All(sample => DateTexts.Instant(sample.Trim(), format, TimeZoneInfo.Utc) is not null)
            );

    [GeneratedRegex(@"^\D*\d[\d.]*,\d{1,2}$")]
    private static partial Regex DecimalComma();

    [GeneratedRegex(@"^\D*\d[\d,]*\.\d{1,2}$")]
    private static partial Regex DecimalPoint();
}
