using Npgsql;
using NpgsqlTypes;

namespace CrmCloud.Bench.Floors;

/// <summary>Statements as a service's role, in one round trip with the workspace's setting: one transaction.</summary>
internal sealed class BareSql(NpgsqlDataSource database, Guid workspaceId)
{
    /// <returns>Rows read, every value of each.</returns>
    public async Task<int> RunAsync(params NpgsqlBatchCommand[] commands)
    {
        await using var connection = await database.OpenConnectionAsync();
        await using var batch = new NpgsqlBatch(connection) { BatchCommands = { SetWorkspace() } };
        foreach (var command in commands)
        {
            batch.BatchCommands.Add(command);
        }
        await using var reader = await batch.ExecuteReaderAsync();
        await reader.NextResultAsync();
        var rows = 0;
        do
        {
            var values = new object[reader.FieldCount];
            while (await reader.ReadAsync())
            {
                reader.GetValues(values);
                rows++;
            }
        } while (await reader.NextResultAsync());
        return rows;
    }

    private NpgsqlBatchCommand SetWorkspace() =>
        new("select set_config('crm.workspace', $1, true)")
        {
            Parameters =
            {
                new NpgsqlParameter { NpgsqlDbType = NpgsqlDbType.Text, Value = workspaceId.ToString() },
            },
        };
}
