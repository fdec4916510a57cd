using CrmCloud.BuildingBlocks.Records;

namespace CrmCloud.Contacts.Domain;

/// <summary>Lists of which one is the primary: it stands first, and there is always exactly one where there is any.</summary>
internal static class Primaries
{
    /// <summary>The list with its primary item first and no other marked; where none is marked, the first is.</summary>
    public static ItemList<TItem> InOrder<TItem>(IEnumerable<TItem> items, Func<TItem, bool> isPrimary, Func<TItem, bool, TItem> mark)
        where TItem : class
    {
        var all = items.ToList();
        var first = Math.Max(0, all.FindIndex(item => isPrimary(item)));
        return
        [
            .. all.Skip(first).Take(1).Select(item => mark(item, true)),
            .. all.Where((_, i) => i != first).Select(item => mark(item, false)),
        ];
    }

    /// <summary>The list with another primary item: the former one stays behind it unless it is the same again.</summary>
    public static ItemList<TItem> Lead<TItem>(ItemList<TItem> items, TItem primary, Func<TItem, TItem, bool> same)
        where TItem : class => [primary, .. items.Where(item => !same(item, primary))];
}
