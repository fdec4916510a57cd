namespace CrmCloud.Deals.Domain;

/// <summary>The rule that a record has one currency for good: the first that is said.</summary>
internal static class OwnCurrency
{
    /// <returns>The record's currency, and the one that was said where it is another.</returns>
    public static (string Own, string? Foreign) Take(string own, string said)
    {
        said = said.ToUpperInvariant();
        return own.Length == 0 ? (said, null) : (own, said == own ? null : said);
    }
}
