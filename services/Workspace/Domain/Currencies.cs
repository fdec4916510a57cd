using System.Collections.Frozen;
using System.Globalization;

namespace CrmCloud.Workspace.Domain;

/// <summary>The currencies in use somewhere, as the platform's own tables (CLDR) know them.</summary>
public static class Currencies
{
    private static readonly FrozenSet<string> s_codes = CultureInfo
        .GetCultures(CultureTypes.SpecificCultures)
        .Select(culture => new RegionInfo(culture.Name).ISOCurrencySymbol)
        .Where(code => code.Length == 3 && code.All(char.IsAsciiLetterUpper))
        .ToFrozenSet(StringComparer.Ordinal);

    public static bool IsKnown(string code) => s_codes.Contains(code);
}
