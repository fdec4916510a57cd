namespace CrmCloud.BuildingBlocks.Imports.VCards;

/// <summary>One property of a card as it stands in the file, its value still encoded.</summary>
/// <param name="Group">What ties it to others, such as <c>item1</c>; empty where nothing does.</param>
/// <param name="Name">Upper-case.</param>
internal sealed record VCardProperty(string Group, string Name, string Value)
{
    private const int LeastPreferred = 100;

    /// <summary>The words of TYPE, lower-case: <c>work</c>, <c>cell</c>. In vCard 2.1 they stand alone.</summary>
    public List<string> Types { get; } = [];

    /// <summary>1 for the most preferred; null where nothing is said.</summary>
    public int? Preference { get; private set; }
    public bool IsQuotedPrintable { get; private set; }
    public bool IsBase64 { get; private set; }
    public string? Charset { get; private set; }

    /// <summary>Reads an unfolded line; null where it is none of a property.</summary>
    public static VCardProperty? Parse(string line)
    {
        if (Colon(line) is not (> 0 and var colon))
        {
            return null;
        }
        var parts = Split(line[..colon], ';');
        var dot = parts[0].LastIndexOf('.');
        var property = new VCardProperty(
            dot < 0 ? "" : parts[0][..dot].Trim().ToUpperInvariant(),
            parts[0][(dot + 1)..].Trim().ToUpperInvariant(),
            line[(colon + 1)..]
        );
        foreach (var parameter in parts.Skip(1))
        {
            property.Take(parameter);
        }
        return property;
    }

    /// <summary>The name that a line begins with, upper-case; empty where it begins with none.</summary>
    public static string NameOf(ReadOnlySpan<char> line)
    {
        var end = line.IndexOfAny(':', ';');
        var name = end < 0 ? [] : line[..end];
        return name[(name.LastIndexOf('.') + 1)..].Trim().ToString().ToUpperInvariant();
    }

    private void Take(string parameter)
    {
        var equals = parameter.IndexOf('=', StringComparison.Ordinal);
        var name = equals < 0 ? "" : parameter[..equals].Trim().ToUpperInvariant();
        foreach (var quoted in Split(parameter[(equals + 1)..], ','))
        {
            foreach (
                var value in quoted.Trim().Trim('"').Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            )
            {
                Take(name, value);
            }
        }
    }

    private void Take(string name, string value)
    {
        switch (name, value.ToUpperInvariant())
        {
            case ("ENCODING" or "", "QUOTED-PRINTABLE" or "Q"):
                IsQuotedPrintable = true;
                break;
            case ("ENCODING" or "", "BASE64" or "B"):
                IsBase64 = true;
                break;
            case ("CHARSET", _):
                Charset = value;
                break;
            case ("TYPE" or "", "PREF"):
                Preference ??= 1;
                break;
            case ("PREF", _):
                Preference = int.TryParse(value, out var preference) ? Math.Clamp(preference, 1, LeastPreferred) : Preference;
                break;
            case ("TYPE" or "", _):
                Types.Add(value.ToLowerInvariant());
                break;
        }
    }

    /// <summary>Where the value begins: the first colon outside quotes, or the first of all where the quotes do not close.</summary>
    private static int Colon(string line)
    {
        var quoted = false;
        for (var i = 0; i < line.Length; i++)
        {
            quoted ^= line[i] == '"';
            if (line[i] == ':' && !quoted)
            {
                return i;
            }
        }
        return line.IndexOf(':', StringComparison.Ordinal);
    }

    private static List<string> Split(string text, char separator)
    {
        var (parts, start, quoted) = (new List<string>(), 0, false);
        for (var i = 0; i < text.Length; i++)
        {
            quoted ^= text[i] == '"';
            if (text[i] == separator && !quoted)
            {
                parts.Add(text[start..i]);
                start = i + 1;
            }
        }
        parts.Add(text[start..]);
        return parts;
    }
}
