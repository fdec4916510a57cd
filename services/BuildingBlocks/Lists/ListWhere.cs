using CrmCloud.BuildingBlocks.Records;
using Npgsql;
using NpgsqlTypes;

namespace CrmCloud.BuildingBlocks.Lists;

/// <summary>The filters of a list for statements of one's own: figures over the same rows that the list would show.</summary>
public static class ListWhere
{
    /// <param name="select">The statement up to its table; may use <c>$1</c> and on for <paramref name="parameters"/>.</param>
    /// <param name="rest">Grouping, order and limit.</param>
    public static NpgsqlBatchCommand Select<T>(
        string select,
        ListRequest<T> request,
        RecordType<T> type,
        Guid workspaceId,
        string rest,
        params IReadOnlyList<NpgsqlParameter> parameters
    )
        where T : Record
    {
        var sql = new SqlText();
        foreach (var parameter in parameters)
        {
            sql.Parameter(parameter.Value!, parameter.NpgsqlDbType);
        }
        sql.Append(select).Append(ListConditions.Where(sql, type, request, workspaceId));
        return sql.Append(rest).ToCommand();
    }
}
