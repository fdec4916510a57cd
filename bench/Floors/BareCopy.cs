using System.Diagnostics;
using CrmCloud.Bench.Running;
using Npgsql;

namespace CrmCloud.Bench.Floors;

/// <summary>The rows that an import wrote, held in memory, and COPY of them into the twin tables by their owner.</summary>
internal sealed class BareCopy
{
    private static readonly (string From, string Into)[] s_tables =
    [
        ("public.leads", "bench.leads"),
        ("public.ledger", "bench.ledger"),
        ("bench.outbox_kept", "bench.outbox"),
        ("erasure.subject_keys", "bench.subject_keys"),
    ];

    private readonly List<(string Command, byte[] Rows)> _copies = [];

    /// <summary>Bytes of all rows.</summary>
    public long Size => _copies.Sum(copy => copy.Rows.LongLength);

    public static async Task<BareCopy> TakeAsync(Databases databases, Guid workspaceId)
    {
        var taken = new BareCopy();
        foreach (var (from, into) in s_tables)
        {
            var inserted = await SampleRow.InsertedColumnsAsync(databases.Leads, into);
            var columns = string.Join(", ", inserted.Select(column => column.Name));
            await using var connection = await databases.Leads.OpenConnectionAsync();
            await using var rows = await connection.BeginRawBinaryCopyAsync(
                $"copy (select {columns} from {from} where workspace_id = '{workspaceId}') to stdout (format binary)"
            );
            using var memory = new MemoryStream();
            await rows.CopyToAsync(memory);
            taken._copies.Add(($"copy {into} ({columns}) from stdin (format binary)", memory.ToArray()));
        }
        return taken;
    }

    /// <summary>One transaction, as superuser and owner, whom no policy binds.</summary>
    public async Task<TimeSpan> RunAsync(Databases databases)
    {
        await using var connection = await databases.Leads.OpenConnectionAsync();
        var begun = Stopwatch.GetTimestamp();
        await using (var transaction = await connection.BeginTransactionAsync())
        {
            foreach (var (command, rows) in _copies)
            {
                await using var copy = await connection.BeginRawBinaryCopyAsync(command);
                await copy.WriteAsync(rows);
            }
            await transaction.CommitAsync();
        }
        return Stopwatch.GetElapsedTime(begun);
    }
}
