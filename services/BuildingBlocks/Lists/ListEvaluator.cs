using CrmCloud.BuildingBlocks.Records;

namespace CrmCloud.BuildingBlocks.Lists;

/// <summary>The list language in memory, for records that come from the ledger instead of their table.</summary>
public static class ListEvaluator
{
    /// <summary>The page that the SQL would give if these were all the workspace's records.</summary>
    public static ListPage<T> Page<T>(RecordType<T> type, ListRequest<T> request, IEnumerable<T> records)
        where T : Record
    {
        var matching = Matching(type, request, records);
        var following = request.After is { } after
            ? matching.SkipWhile(record => Compare(request, Keys(request, record), after) <= 0)
            : matching;
        var page = following.Take(request.Limit + 1).ToList();
        string? next = null;
        if (page.Count > request.Limit)
        {
            page.RemoveAt(request.Limit);
            next = ListCursor.After(request, page[^1]);
        }
        return new ListPage<T>(page, next, matching.Count, false);
    }

    /// <summary>All matching records in the list's order.</summary>
    public static IReadOnlyList<T> Matching<T>(RecordType<T> type, ListRequest<T> request, IEnumerable<T> records)
        where T : Record
    {
        var searchable = type
            .Fields.Where(field => field is { Searchable: true, Sql: not null })
            .Select(field => new ListField<T>(field))
            .ToArray();
        var words = request.Words.Select(TextSearch.Fold).ToArray();
        return
        [
            .. records
                .Where(record =>
                    record.DeletedAt is not null == request.Bin
                    && request.Filters.All(filter => Matches(filter, filter.Field.Value(record)))
                    && words.All(word => searchable.Any(field => field.Value(record) is string text && Contains(text, word)))
                )
                .Select(record => (Record: record, Keys: Keys(request, record)))
                .Order(Comparer<(T Record, object?[] Keys)>.Create((a, b) => Compare(request, a.Keys, b.Keys)))
                .Select(pair => pair.Record),
        ];
    }

    private static object?[] Keys<T>(ListRequest<T> request, T record)
        where T : Record => [.. request.Sort.Select(sort => sort.Field.Value(record))];

    private static bool Matches<T>(ListFilter<T> filter, object? value)
        where T : Record
    {
        if (filter.Field.Kind == ListValueKind.Tags)
        {
            return MatchesTags(filter, (IReadOnlyList<string>?)value ?? []);
        }
        if (filter.Operator == FilterOperator.IsNull)
        {
            return value is null == (bool)filter.Value;
        }
        if (value is null)
        {
            return filter.Operator == FilterOperator.Ne;
        }
        return filter.Operator switch
        {
            FilterOperator.Eq => value.Equals(filter.Value),
            FilterOperator.Ne => !value.Equals(filter.Value),
            FilterOperator.Gt => ListValues.Compare(value, filter.Value) > 0,
            FilterOperator.Gte => ListValues.Compare(value, filter.Value) >= 0,
            FilterOperator.Lt => ListValues.Compare(value, filter.Value) < 0,
            FilterOperator.Lte => ListValues.Compare(value, filter.Value) <= 0,
            FilterOperator.In => filter.Values.Contains(value),
            FilterOperator.Contains => Contains((string)value, TextSearch.Fold((string)filter.Value)),
            FilterOperator.StartsWith => TextSearch
                .Fold((string)value)
                .StartsWith(TextSearch.Fold((string)filter.Value), StringComparison.Ordinal),
            _ => throw new ArgumentOutOfRangeException(nameof(filter), filter.Operator, null),
        };
    }

    private static bool MatchesTags<T>(ListFilter<T> filter, IReadOnlyList<string> tags)
        where T : Record =>
        filter.Operator switch
        {
            FilterOperator.Eq or FilterOperator.Contains => tags.Contains((string)filter.Value),
            FilterOperator.Ne => !tags.Contains((string)filter.Value),
            FilterOperator.In => filter.Values.Any(value => tags.Contains((string)value)),
            FilterOperator.IsNull => tags.Count == 0 == (bool)filter.Value,
            _ => throw new ArgumentOutOfRangeException(nameof(filter), filter.Operator, null),
        };

    private static bool Contains(string text, string folded) => TextSearch.Fold(text).Contains(folded, StringComparison.Ordinal);

    /// <summary>Where a record stands to a place in the order; what has no value comes last in either direction.</summary>
    private static int Compare<T>(ListRequest<T> request, object?[] keys, IReadOnlyList<object?> place)
        where T : Record
    {
        for (var i = 0; i < request.Sort.Count; i++)
        {
            var order = (keys[i], place[i]) switch
            {
                (null, null) => 0,
                (null, _) => 1,
                (_, null) => -1,
                var (own, other) => request.Sort[i].Descending ? ListValues.Compare(other, own) : ListValues.Compare(own, other),
            };
            if (order != 0)
            {
                return order;
            }
        }
        return 0;
    }
}
