using CrmCloud.BuildingBlocks.Records;

namespace CrmCloud.BuildingBlocks.Lists;

/// <summary>The condition that a record comes after a cursor's place in the list's order.</summary>
internal sealed class ListKeyset<T>(SqlText sql, RecordTable<T> table, ListRequest<T> request)
    where T : Record
{
    private readonly IReadOnlyList<ListSort<T>> _sort = request.Sort;
    private readonly IReadOnlyList<object?> _after = request.After!;

    public void Append()
    {
        var fields = _sort.Select(sort => sort.Field.Sql(sql)).ToArray();
        var places = _after
            .Select((value, i) => value is null ? null : sql.Parameter(value, ListValues.DbType(_sort[i].Field.Kind)))
            .ToArray();
        var sameWay = _sort.All(sort => sort.Descending == _sort[0].Descending && table.IsNeverNull(sort.Field)) && !places.Contains(null);
        if (sameWay)
        {
            // One comparison of rows, which an index answers from the place on.
            sql.Append($"({string.Join(", ", fields)}) {Sign(_sort[0])} ({string.Join(", ", places)})");
            return;
        }
        if (places[0] is not null && table.IsNeverNull(_sort[0].Field))
        {
            // Follows from the rest; said again so that an index on the first key can begin at the place.
            sql.Append($"{fields[0]} {Sign(_sort[0])}= {places[0]} and ");
        }
        var steps = Enumerable.Range(0, fields.Length).Select(i => Step(fields, places, i)).OfType<string>();
        sql.Append("(").Append(string.Join(" or ", steps.DefaultIfEmpty("false"))).Append(")");
    }

    /// <summary>Equal up to key i and after the place in it; null where nothing can be.</summary>
    private string? Step(string[] fields, string?[] places, int i)
    {
        if (places[i] is null)
        {
            return null;
        }
        var equal = string.Concat(
            Enumerable.Range(0, i).Select(k => places[k] is null ? $"{fields[k]} is null and " : $"{fields[k]} = {places[k]} and ")
        );
        var after = $"{fields[i]} {Sign(_sort[i])} {places[i]}";
        return table.IsNeverNull(_sort[i].Field) ? $"({equal}{after})" : $"({equal}({after} or {fields[i]} is null))";
    }

    private static string Sign(ListSort<T> sort) => sort.Descending ? "<" : ">";
}
