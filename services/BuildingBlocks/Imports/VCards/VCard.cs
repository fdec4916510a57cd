using System.Globalization;
using System.Text;
using System.Text.Json;
using CrmCloud.BuildingBlocks.Imports.Csv;
using CrmCloud.BuildingBlocks.Records;

namespace CrmCloud.BuildingBlocks.Imports.VCards;

/// <summary>One card on its way to become a row.</summary>
internal sealed class VCard(long line, Encoding encoding)
{
    private const int LongestKind = 50;
    private const int LongestNumber = 50;
    private const int MostLeftOut = 100;

    private static readonly HashSet<string> s_read =
    [
        .. VCardColumns.All.Select(column => column.Split('.', ' ')[0]),
        "N",
        "VERSION",
        "KIND",
        "X-ADDRESSBOOKSERVER-KIND",
        "X-ABLABEL",
    ];

    /// <summary>Properties that say something about the card, not about the person.</summary>
    private static readonly HashSet<string> s_silent = ["PRODID", "REV", "CALSCALE", "CLASS", "CLIENTPIDMAP", "MAILER", "SORT-STRING"];

    /// <summary>Words of TYPE that say nothing of where one is reached.</summary>
    private static readonly HashSet<string> s_noKinds =
    [
        "internet",
        "x400",
        "voice",
        "msg",
        "text",
        "postal",
        "parcel",
        "intl",
        "dom",
        "pref",
    ];

    private static readonly string[] s_dayForms =
    [
        "yyyy-MM-dd",
        "yyyyMMdd",
        "yyyy-MM-dd'T'HH:mm:ss",
        "yyyy-MM-dd'T'HH:mm:ssK",
        "yyyyMMdd'T'HHmmss",
        "yyyyMMdd'T'HHmmssK",
    ];

    private readonly List<VCardProperty> _properties = [];
    private int _size;

    /// <summary>Why it is refused; none while it is fine.</summary>
    public string? Problem { get; private set; }

    /// <summary>vCard 2.1, the oldest form.</summary>
    public bool IsOld { get; private set; }

    /// <summary>Names of properties that no column takes.</summary>
    public SortedSet<string> LeftOut { get; } = new(StringComparer.Ordinal);

    /// <summary>True for properties whose values are kept.</summary>
    public static bool Reads(string name) => s_read.Contains(name);

    /// <param name="text">An unfolded line; of a property that is not read its beginning.</param>
    public void Add(string text)
    {
        var name = VCardProperty.NameOf(text);
        if (!Reads(name))
        {
            LeaveOut(name);
            return;
        }
        _size += text.Length;
        if (_size > BoundedLines.Longest)
        {
            Refuse($"The card is longer than {BoundedLines.Longest} characters, pictures not counted.");
        }
        else if (Problem is null && VCardProperty.Parse(text) is { } property)
        {
            IsOld |= name == "VERSION" && property.Value.Trim() == "2.1";
            _properties.Add(property);
        }
    }

    public void Refuse(string problem)
    {
        Problem ??= problem;
        // Enough to recognise it by is left.
        _properties.RemoveRange(Math.Min(_properties.Count, 10), Math.Max(0, _properties.Count - 10));
    }

    public CsvRow ToRow()
    {
        if (All("KIND", "X-ADDRESSBOOKSERVER-KIND").Any(kind => kind.Equals("group", StringComparison.OrdinalIgnoreCase)))
        {
            Refuse("The card is a group, not a person.");
        }
        if (Problem is not null)
        {
            return new CsvRow(line, [Beginning()], Problem);
        }
        var names = Read("N") is { } said ? Text.Names(said) : [];
        var (family, given) = (Part(names, 0), Part(names, 1));
        var full = Plain("FN");
        if (family.Length + given.Length == 0 && !FieldRules.IsEmail(full))
        {
            // The last resort for who it is: the first word is the name that they are called by.
            var words = full.Split((char[]?)null, 2, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
            (given, family) = (Part(words, 0), Part(words, 1));
        }
        var organization = Read("ORG") is { } company ? Text.Components(company) : [];
        var (emails, phones) = (Emails(), Phones());
        string[] cells =
        [
            Plain("UID"),
            full,
            given,
            family,
            Part(names, 2),
            Part(names, 3),
            Part(names, 4),
            Plain("NICKNAME"),
            emails.FirstOrDefault(email => email.Primary)?.Address ?? "",
            Json(emails),
            phones.FirstOrDefault(phone => phone.Primary)?.Number ?? "",
            Json(phones),
            Part(organization, 0),
            string.Join(", ", organization.Skip(1).Where(unit => unit.Length > 0)),
            Plain("TITLE"),
            Plain("ROLE"),
            Address(),
            Birthday(),
            Plain("LANG"),
            Plain("URL"),
            Plain("NOTE"),
            Plain("CATEGORIES"),
        ];
        return new CsvRow(line, cells, cells.Any(IsNoText) ? "The card holds characters that are no text." : null);
    }

    private VCardText Text => new(encoding, IsOld);

    private List<CardEmail> Emails()
    {
        var emails = new List<CardEmail>();
        foreach (var property in Ranked("EMAIL"))
        {
            var address = Without("mailto:", Text.Plain(Text.Decode(property)));
            if (FieldRules.IsEmail(address))
            {
                emails.Add(new CardEmail(address, Kind(property), emails.Count == 0));
            }
            else if (address.Length > 0)
            {
                LeaveOut("EMAIL (not an address)");
            }
        }
        return emails;
    }

    private List<CardPhone> Phones()
    {
        var phones = new List<CardPhone>();
        foreach (var property in Ranked("TEL"))
        {
            var number = Without("tel:", Text.Plain(Text.Decode(property))).Replace(";ext=", " x", StringComparison.OrdinalIgnoreCase);
            if (number.Length is > 0 and <= LongestNumber)
            {
                phones.Add(new CardPhone(number, Kind(property), false));
            }
            else if (number.Length > 0)
            {
                LeaveOut("TEL (not a number)");
            }
        }
        // Nobody is called by fax, unless there is nothing else.
        var primary = phones.FindIndex(phone => phone.Kind != "fax");
        return [.. phones.Select((phone, i) => phone with { Primary = i == Math.Max(primary, 0) })];
    }

    private string Address()
    {
        if (
            Ranked("ADR")
                .Select(property => Text.Components(Text.Decode(property)))
                .FirstOrDefault(parts => parts.Any(part => part.Length > 0))
            is not { } parts
        )
        {
            return "";
        }
        string[] street = [Part(parts, 2), Part(parts, 1), Part(parts, 0)];
        return JsonSerializer.Serialize(
            new CardAddress(
                Given(string.Join(", ", street.SelectMany(Lines))),
                Given(Part(parts, 3)),
                Given(Part(parts, 4)),
                Given(Part(parts, 5)),
                Given(Part(parts, 6))
            ),
            StructuredJson.Options
        );
    }

    /// <summary>Days without a year, and what is no day, stay out.</summary>
    private string Birthday()
    {
        foreach (var text in All("BDAY"))
        {
            if (DateTime.TryParseExact(text, s_dayForms, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var day))
            {
                return day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            }
        }
        if (All("BDAY").Any(text => text.Length > 0))
        {
            LeaveOut("BDAY (not a day)");
        }
        return "";
    }

    /// <summary>work, home, mobile, fax, or whatever else the card calls it.</summary>
    private string? Kind(VCardProperty property)
    {
        var types = property.Types;
        var kind =
            types.Contains("fax") ? "fax"
            : types.Contains("cell") || types.Contains("mobile") ? "mobile"
            : types.Contains("work") ? "work"
            : types.Contains("home") ? "home"
            : types.FirstOrDefault(type => !s_noKinds.Contains(type)) ?? Label(property);
        return kind?.Length is > 0 and <= LongestKind ? kind : null;
    }

    /// <summary>The label that a program gave its own property; the built-in ones of Apple's stand between signs.</summary>
    private string? Label(VCardProperty property) =>
        property.Group.Length > 0 && _properties.Find(other => other.Name == "X-ABLABEL" && other.Group == property.Group) is { } label
            ? Text.Plain(Text.Decode(label)) is var text
            && text.StartsWith("_$!<", StringComparison.Ordinal)
            && text.EndsWith(">!$_", StringComparison.Ordinal)
                ? text[4..^4].ToLowerInvariant()
                : text
            : null;

    /// <summary>The properties of a name, the preferred ones first.</summary>
    private IEnumerable<VCardProperty> Ranked(string name) =>
        _properties.Where(property => property.Name == name && !property.IsBase64).OrderBy(property => property.Preference ?? int.MaxValue);

    private IEnumerable<string> All(params string[] names) =>
        names.SelectMany(Ranked).Select(property => Text.Plain(Text.Decode(property)));

    /// <summary>The preferred value of a property with components, still with its escapes.</summary>
    private string? Read(string name) => Ranked(name).Select(Text.Decode).FirstOrDefault(value => value.Trim(';', ' ').Length > 0);

    private string Plain(string name) => All(name).FirstOrDefault(text => text.Length > 0) ?? "";

    private void LeaveOut(string name)
    {
        if (name.Length > 0 && !s_silent.Contains(name) && LeftOut.Count < MostLeftOut)
        {
            LeftOut.Add(name.Length > 100 ? name[..100] : name);
        }
    }

    private string Beginning() =>
        string.Join('\n', _properties.Select(property => $"{property.Name}:{property.Value[..Math.Min(property.Value.Length, 1_000)]}"));

    private static bool IsNoText(string cell) => cell.AsSpan().ContainsAny('\0', CsvRowReader.InvalidBytes);

    private static string Part(IReadOnlyList<string> parts, int index) => index < parts.Count ? parts[index] : "";

    private static string? Given(string text) => text.Length > 0 ? text : null;

    private static IEnumerable<string> Lines(string text) =>
        text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(part => part.TrimEnd(',', ' '));

    private static string Without(string scheme, string text) =>
        text.StartsWith(scheme, StringComparison.OrdinalIgnoreCase) ? text[scheme.Length..] : text;

    private static string Json<TItem>(List<TItem> items) => items.Count == 0 ? "" : JsonSerializer.Serialize(items, StructuredJson.Options);

    private sealed record CardEmail(string Address, string? Kind, bool Primary);

    private sealed record CardPhone(string Number, string? Kind, bool Primary);

    private sealed record CardAddress(string? Street, string? City, string? Region, string? PostalCode, string? Country);
}
