using CrmCloud.BuildingBlocks.Lists;

namespace CrmCloud.BuildingBlocks.Search;

/// <summary>How well a record answers a search, the same in every service, so that their answers can be merged.</summary>
internal static class SearchScore
{
    private const double TitleIsIt = 2;
    private const double TitleBeginsWithIt = 1;

    /// <summary>
    /// 0 to 4: whole words of the title count more than beginnings, those more than words elsewhere in the record; a title that
    /// begins with what is sought, or is it, comes first.
    /// </summary>
    public static double Of(IReadOnlyList<string> words, string title)
    {
        var inTitle = TextSearch.Words(title);
        var found = words.Average(word =>
            inTitle.Contains(word) ? 1.0
            : inTitle.Any(other => other.StartsWith(word, StringComparison.Ordinal)) ? 0.6
            : 0.3
        );
        return found
            + (inTitle.Count > 0 && inTitle[0].StartsWith(words[0], StringComparison.Ordinal) ? TitleBeginsWithIt : 0)
            + (inTitle.SequenceEqual(words) ? TitleIsIt : 0);
    }
}
