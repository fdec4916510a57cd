using CrmCloud.Bench.Running;
using Npgsql;

namespace CrmCloud.Bench.Floors;

/// <summary>A row that the system wrote, to be written again under other ids by bare inserts.</summary>
internal sealed class SampleRow
{
    private readonly (string Column, string Type, object Value)[] _values;
    private readonly string _insert;

    private SampleRow(string into, (string Column, string Type, object Value)[] values)
    {
        _values = values;
        var columns = string.Join(", ", values.Select(value => value.Column));
        _insert = $"insert into {into} ({columns}) values ({string.Join(", ", values.Select((_, i) => $"${i + 1}"))})";
    }

    /// <param name="key">The column that finds the row.</param>
    public static async Task<SampleRow> ReadAsync(Databases databases, string from, string into, string key, Guid id)
    {
        var columns = await InsertedColumnsAsync(databases.Leads, into);
        var names = string.Join(", ", columns.Select(column => column.Name));
        await using var command = databases.Leads.CreateCommand($"select {names} from {from} where {key} = $1");
        command.Parameters.Add(new NpgsqlParameter { Value = id });
        await using var reader = await command.ExecuteReaderAsync();
        if (!await reader.ReadAsync())
        {
            throw new InvalidOperationException($"{from} holds no row of {id}.");
        }
        return new SampleRow(into, [.. columns.Select((column, i) => (column.Name, column.Type, reader.GetValue(i)))]);
    }

    /// <summary>Columns that an insert names: not the generated ones, nor those with a default.</summary>
    public static async Task<IReadOnlyList<(string Name, string Type)>> InsertedColumnsAsync(NpgsqlDataSource database, string table)
    {
        await using var command = database.CreateCommand(
            """
            select quote_ident(attname), format_type(atttypid, null) from pg_attribute
            where attrelid = $1::regclass and attnum > 0 and not attisdropped and not atthasdef and attidentity = ''
            order by attnum
            """
        );
        command.Parameters.Add(new NpgsqlParameter { Value = table });
        await using var reader = await command.ExecuteReaderAsync();
        var columns = new List<(string, string)>();
        while (await reader.ReadAsync())
        {
            columns.Add((reader.GetString(0), reader.GetString(1)));
        }
        return columns;
    }

    public NpgsqlBatchCommand Insert(params IReadOnlyList<(string Column, object Value)> instead)
    {
        var command = new NpgsqlBatchCommand(_insert);
        foreach (var (column, type, value) in _values)
        {
            var other = instead.FirstOrDefault(one => one.Column == column).Value;
            command.Parameters.Add(new NpgsqlParameter { DataTypeName = type, Value = other ?? value });
        }
        return command;
    }
}
