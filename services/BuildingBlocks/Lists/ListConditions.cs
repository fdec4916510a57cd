using CrmCloud.BuildingBlocks.Records;
using NpgsqlTypes;

namespace CrmCloud.BuildingBlocks.Lists;

/// <summary>Filters as SQL conditions. <see cref="ListEvaluator"/> says the same in memory.</summary>
internal static class ListConditions
{
    /// <summary>
    /// Which rows a list means. Names the workspace itself: query filters do not reach plain SQL, so this is the first wall here.
    /// </summary>
    public static string Where<T>(SqlText sql, RecordType<T> type, ListRequest<T> request, Guid workspaceId)
        where T : Record =>
        $" where workspace_id = {sql.Parameter(workspaceId, NpgsqlDbType.Uuid)}"
        + $" and deleted_at is {(request.Bin ? "not null" : "null")}"
        + string.Concat(request.Filters.Select(filter => $" and {Of(sql, filter)}"))
        + string.Concat(request.Words.Select(word => $" and {Found(sql, type, word)}"));

    public static string Of<T>(SqlText sql, ListFilter<T> filter)
        where T : Record
    {
        var field = filter.Field.Sql(sql);
        if (filter.Field.Kind == ListValueKind.Tags)
        {
            return OfTags(sql, filter, field);
        }
        return filter.Operator switch
        {
            FilterOperator.Eq => $"{field} = {Value()}",
            FilterOperator.Ne => $"{field} is distinct from {Value()}",
            FilterOperator.Gt => $"{field} > {Value()}",
            FilterOperator.Gte => $"{field} >= {Value()}",
            FilterOperator.Lt => $"{field} < {Value()}",
            FilterOperator.Lte => $"{field} <= {Value()}",
            FilterOperator.In => $"{field} = any({Values(sql, filter)})",
            FilterOperator.Contains => $"{field} ~ {Pattern(sql, (string)filter.Value, false)}",
            FilterOperator.StartsWith => $"{field} ~ {Pattern(sql, (string)filter.Value, true)}",
            FilterOperator.IsNull => $"{field} is {((bool)filter.Value ? "null" : "not null")}",
            _ => throw new ArgumentOutOfRangeException(nameof(filter), filter.Operator, null),
        };

        string Value() => sql.Parameter(filter.Value, ListValues.DbType(filter.Field.Kind));
    }

    /// <summary>Found in one of the searchable fields.</summary>
    public static string Found<T>(SqlText sql, RecordType<T> type, string word)
        where T : Record
    {
        var pattern = Pattern(sql, word, false);
        var conditions = type
            .Fields.Where(field => field is { Searchable: true, Sql: not null })
            .Select(field => $"{field.Sql} ~ {pattern}");
        return $"({string.Join(" or ", conditions.DefaultIfEmpty("false"))})";
    }

    private static string OfTags<T>(SqlText sql, ListFilter<T> filter, string field)
        where T : Record =>
        filter.Operator switch
        {
            FilterOperator.Eq or FilterOperator.Contains => HasAny(sql, filter, field, [filter.Value]),
            FilterOperator.Ne => $"not coalesce({field} ? {sql.Parameter(filter.Value, NpgsqlDbType.Text)}, false)",
            FilterOperator.In => HasAny(sql, filter, field, filter.Values),
            FilterOperator.IsNull => $"coalesce({field}, '[]') {((bool)filter.Value ? "=" : "<>")} '[]'::jsonb",
            _ => throw new ArgumentOutOfRangeException(nameof(filter), filter.Operator, null),
        };

    private static string HasAny<T>(SqlText sql, ListFilter<T> filter, string field, IReadOnlyList<object> keys)
        where T : Record
    {
        var sought = sql.Parameter(ListValues.ToArray(filter.Field.Kind, keys), NpgsqlDbType.Array | ListValues.DbType(filter.Field.Kind));
        return filter.Field.Catalogued?.FoundBy is { } function ? $"id = any(array(select {function}({sought})))" : $"{field} ?| {sought}";
    }

    private static string Values<T>(SqlText sql, ListFilter<T> filter)
        where T : Record =>
        sql.Parameter(ListValues.ToArray(filter.Field.Kind, filter.Values), NpgsqlDbType.Array | ListValues.DbType(filter.Field.Kind));

    private static string Pattern(SqlText sql, string text, bool atStart) =>
        sql.Parameter(TextSearch.Pattern(text, atStart), NpgsqlDbType.Text);
}
