using CrmCloud.BuildingBlocks.Records;
using Npgsql;
using NpgsqlTypes;

namespace CrmCloud.BuildingBlocks.Lists;

/// <summary>The statements of lists.</summary>
internal sealed class ListSql<T>(RecordTable<T> table, RecordType<T> type)
    where T : Record
{
    /// <summary>Up to here a total is counted, beyond it is estimated.</summary>
    public const int ExactTotal = 10_000;

    /// <summary>
    /// One page and one row more, which tells whether another follows. With <paramref name="total"/> every row ends with the
    /// number of all matching records, counted up to one past <see cref="ExactTotal"/> and only where a first page does not
    /// already hold them all (then null).
    /// </summary>
    public NpgsqlBatchCommand Page(ListRequest<T> request, Guid workspaceId, bool total)
    {
        var sql = new SqlText();
        var keys = request.Sort.Select(sort => sort.Field.Sql(sql)).ToList();
        if (total)
        {
            sql.Append("with page as (");
        }
        sql.Append("select ").Append(table.Columns);
        if (total)
        {
            // The page is put in order again outside, where a column that the model does not read would be out of reach.
            sql.Append(string.Concat(keys.Select((key, i) => $", {key} as sort_{i}")));
        }
        From(sql, request, workspaceId, out var where);
        if (request.After is not null)
        {
            sql.Append(" and ");
            new ListKeyset<T>(sql, table, request).Append();
        }
        // The limit is part of the text: as a parameter it would be unknown to a prepared plan, which then sorts everything.
        sql.Append(" order by ").Append(Order(request, keys)).Append(" limit ").Append(request.Limit + 1);
        if (total)
        {
            sql.Append(") select ").Append(table.Columns).Append(", ");
            if (request.After is null)
            {
                sql.Append("case when (select count(*) from page) > ").Append(request.Limit).Append(" then ");
            }
            sql.Append("(select count(*) from (select 1").Append(where).Append(" limit ").Append(ExactTotal + 1).Append(") as counted)");
            sql.Append(request.After is null ? " end" : "").Append(" as total from page order by ");
            sql.Append(Order(request, [.. keys.Select((_, i) => $"sort_{i}")]));
        }
        return sql.ToCommand();
    }

    /// <summary>How many match, counted up to a bound.</summary>
    public NpgsqlBatchCommand Count(ListRequest<T> request, Guid workspaceId, int atMost)
    {
        var sql = new SqlText().Append("select count(*) from (select 1");
        From(sql, request, workspaceId, out _);
        return sql.Append(" limit ").Append(atMost).Append(") as counted").ToCommand();
    }

    /// <summary>The planner's view of all matching rows.</summary>
    public NpgsqlBatchCommand Explain(ListRequest<T> request, Guid workspaceId)
    {
        var sql = new SqlText().Append("explain (format json) select 1");
        From(sql, request, workspaceId, out _);
        return sql.ToCommand();
    }

    /// <summary>Ids in their own order, so that a batch of work resumes after the last one.</summary>
    public NpgsqlBatchCommand Ids(ListRequest<T> request, Guid workspaceId, Guid? after, int limit)
    {
        var sql = new SqlText().Append("select id");
        From(sql, request, workspaceId, out _);
        if (after is { } id)
        {
            sql.Append(" and id > ").Append(sql.Parameter(id, NpgsqlDbType.Uuid));
        }
        return sql.Append(" order by id limit ").Append(limit).ToCommand();
    }

    private void From(SqlText sql, ListRequest<T> request, Guid workspaceId, out string where)
    {
        where = $" from {table.Name}{ListConditions.Where(sql, type, request, workspaceId)}";
        sql.Append(where);
    }

    private string Order(ListRequest<T> request, List<string> keys) =>
        string.Join(
            ", ",
            request.Sort.Select(
                (sort, i) => keys[i] + (sort.Descending ? " desc" : "") + (table.IsNeverNull(sort.Field) ? "" : " nulls last")
            )
        );
}
