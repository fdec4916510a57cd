using System.Globalization;
using System.Net.Mail;

namespace CrmCloud.BuildingBlocks.Records;

/// <summary>The bounds of field values, the same for JSON and for files.</summary>
public static class FieldRules
{
    private const int MaxTags = 50;
    private const int MaxTagLength = 100;
    private const int MaxIds = 200;

    /// <summary>Earliest and latest time accepted: what PostgreSQL, browsers and spreadsheets all can hold.</summary>
    private static readonly DateTimeOffset s_earliest = new(1900, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset s_latest = new(9999, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>The value of a text in the form that JSON uses (RFC 3339 times, yyyy-MM-dd dates, invariant numbers).</summary>
    public static (object? Value, FieldProblem? Problem) FromText<T>(Field<T> field, string text)
        where T : Record
    {
        if (text.Contains('\0'))
        {
            return Invalid("The text holds a NUL character, which cannot be stored.");
        }
        if (text.Length > field.MaxLength)
        {
            return Invalid($"Longer than the {field.MaxLength} characters that fit.");
        }
        return field.Type switch
        {
            FieldType.Text or FieldType.Phone or FieldType.Url => (text, null),
            FieldType.Email => IsEmail(text) ? (text, null) : Invalid("Not an e-mail address."),
            FieldType.Choice => field.Choices.Contains(text)
                ? (text, null)
                : (null, new FieldProblem(true, $"Not one of {string.Join(", ", field.Choices)}.")),
            FieldType.Id => Guid.TryParse(text, out var id) ? (id, null) : Malformed("Not an id."),
            FieldType.Date => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
                ? (date, null)
                : Malformed("Not a date of the form yyyy-MM-dd."),
            FieldType.Time => HasOffset(text)
            && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)
                ? Bounded(time)
                : Malformed("Not a time of the form 2026-01-31T12:00:00Z."),
            FieldType.Boolean => bool.TryParse(text, out var flag) ? (flag, null) : Malformed("Not true or false."),
            FieldType.Integer => long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var integer)
                ? Bounded(field, integer)
                : Malformed("Not a whole number."),
            FieldType.Number or FieldType.Money => decimal.TryParse(
                text,
                NumberStyles.Number & ~NumberStyles.AllowThousands,
                CultureInfo.InvariantCulture,
                out var number
            )
                ? Bounded(field, number)
                : Malformed("Not a number."),
            FieldType.Tags => Tags(text.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)),
            FieldType.Ids => text.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) is var ids
            && ids.All(id => Guid.TryParse(id, out _))
                ? Ids([.. ids.Select(Guid.Parse)])
                : Malformed("Not a list of ids."),
            FieldType.Structure => Malformed("A value with parts cannot be said in one text."),
            _ => throw new ArgumentOutOfRangeException(nameof(field), field.Type, null),
        };
    }

    public static (object? Value, FieldProblem? Problem) Bounded<T>(Field<T> field, long value)
        where T : Record => value >= field.Min && value <= field.Max ? (value, null) : Invalid($"Not between {field.Min} and {field.Max}.");

    public static (object? Value, FieldProblem? Problem) Bounded<T>(Field<T> field, decimal value)
        where T : Record => value >= field.Min && value <= field.Max ? (value, null) : Invalid($"Not between {field.Min} and {field.Max}.");

    public static (object? Value, FieldProblem? Problem) Bounded(DateTimeOffset value) =>
        value >= s_earliest && value < s_latest ? (value.ToUniversalTime(), null) : Invalid("Not between the years 1900 and 9998.");

    public static (object? Value, FieldProblem? Problem) Tags(IReadOnlyCollection<string> tags)
    {
        if (tags.Count > MaxTags)
        {
            return Invalid($"More than {MaxTags} tags.");
        }
        return tags.Any(tag => tag.Length is 0 or > MaxTagLength || tag.Contains('\0'))
            ? Invalid($"A tag has 1 to {MaxTagLength} characters.")
            : ((IReadOnlyList<string>)[.. tags.Distinct(StringComparer.Ordinal)], null);
    }

    public static (object? Value, FieldProblem? Problem) Ids(IReadOnlyCollection<Guid> ids) =>
        ids.Count > MaxIds ? Invalid($"More than {MaxIds} ids.") : ((IReadOnlyList<Guid>)[.. ids.Distinct()], null);

    /// <summary>An address as mail programs accept it (RFC 5321's length, one @, no display name).</summary>
    public static bool IsEmail(string text) =>
        text.Length <= 254
        && !text.Any(c => char.IsWhiteSpace(c) || char.IsControl(c))
        && MailAddress.TryCreate(text, out var address)
        && address.Address == text;

    private static bool HasOffset(string text) =>
        text.Length >= 17 && (text[^1] is 'Z' or 'z' || (text[^6] is '+' or '-' && text[^3] == ':')) && text[10] is 'T' or 't';

    private static (object? Value, FieldProblem? Problem) Invalid(string message) => (null, new FieldProblem(false, message));

    private static (object? Value, FieldProblem? Problem) Malformed(string message) => (null, new FieldProblem(true, message));
}
