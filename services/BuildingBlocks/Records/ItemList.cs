using System.Collections;
using System.Runtime.CompilerServices;

namespace CrmCloud.BuildingBlocks.Records;

/// <summary>An immutable list that equals another with equal items in the same order.</summary>
[CollectionBuilder(typeof(ItemList), nameof(ItemList.Create))]
public sealed class ItemList<TItem>(IReadOnlyList<TItem> items) : IReadOnlyList<TItem>, IStructured, IEquatable<ItemList<TItem>>
    where TItem : class
{
    public static ItemList<TItem> Empty { get; } = new([]);

    public int Count => items.Count;

    public bool IsEmpty => items.Count == 0;

    public string Display => string.Join(", ", items);

    public IReadOnlyList<string> Texts => [.. items.Select(item => item.ToString() ?? "")];

    public TItem this[int index] => items[index];

    public bool Equals(ItemList<TItem>? other) => other is not null && items.SequenceEqual(other);

    public override bool Equals(object? obj) => Equals(obj as ItemList<TItem>);

    public override int GetHashCode() => items.Count == 0 ? 0 : HashCode.Combine(items.Count, items[0]);

    public IEnumerator<TItem> GetEnumerator() => items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

/// <summary>Lets collection expressions make item lists.</summary>
public static class ItemList
{
    public static ItemList<TItem> Create<TItem>(ReadOnlySpan<TItem> items)
        where TItem : class => items.IsEmpty ? ItemList<TItem>.Empty : new ItemList<TItem>(items.ToArray());
}
