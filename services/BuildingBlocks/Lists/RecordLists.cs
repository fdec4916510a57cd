using System.Runtime.CompilerServices;
using System.Text.Json;
using CrmCloud.BuildingBlocks.Data;
using CrmCloud.BuildingBlocks.Ledger;
using CrmCloud.BuildingBlocks.Records;
using CrmCloud.BuildingBlocks.Results;
using CrmCloud.BuildingBlocks.Tenancy;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace CrmCloud.BuildingBlocks.Lists;

/// <summary>Lists the records of one type in the present workspace.</summary>
public sealed class RecordLists<T>(CrmDbContext db, RecordType<T> type, LedgerReader ledger, ListTotals totals)
    where T : Record
{
    /// <summary>Most ledger entries that a list as of an earlier time goes through.</summary>
    public const int MaxHistory = 50_000;

    private const int StreamBatch = 1_000;

    private readonly RecordTable<T> _table = RecordTable<T>.Of(db.Model);
    private ListSql<T> Sql => new(_table, type);

    /// <summary>One page with the total, in one round trip.</summary>
    /// <returns>Invalid (422) where a list as of an earlier time would have to go through too much history.</returns>
    public async Task<Result<ListPage<T>>> PageAsync(ListRequest<T> request, CancellationToken cancellation)
    {
        if (request.AsOf is not null)
        {
            var then = await AsOfAsync(request, cancellation);
            return then.Failed ? then.Error : ListEvaluator.Page(type, request, then.Value);
        }
        var filterKey = request.FilterKey;
        var estimate = totals.Find(db.WorkspaceId, filterKey);
        var (items, next, counted) = await ReadPageAsync(request, estimate is null, cancellation);
        if (request.After is null && next is null)
        {
            return new ListPage<T>(items, null, items.Count, false);
        }
        if (estimate is null)
        {
            var total = counted ?? await CountAsync(request, ListSql<T>.ExactTotal + 1, cancellation);
            if (total <= ListSql<T>.ExactTotal)
            {
                return new ListPage<T>(items, next, total, false);
            }
            estimate = Math.Max(total, await EstimateAsync(request, cancellation));
            totals.Keep(db.WorkspaceId, filterKey, estimate.Value);
        }
        return new ListPage<T>(items, next, estimate.Value, true);
    }

    /// <summary>How many match, counted no further than <paramref name="atMost"/>.</summary>
    public Task<long> CountAsync(ListRequest<T> request, int atMost, CancellationToken cancellation) =>
        ReadAsync(
            Sql.Count(request, db.WorkspaceId, atMost),
            static async (reader, cancellation) => await reader.ReadAsync(cancellation) ? reader.GetInt64(0) : 0,
            cancellation
        );

    /// <summary>
    /// Ids of matching records in the ids' own order, for work in batches: the last id of one batch is
    /// <paramref name="after"/> of the next.
    /// </summary>
    public Task<IReadOnlyList<Guid>> IdsAsync(ListRequest<T> request, Guid? after, int limit, CancellationToken cancellation) =>
        ReadAsync<IReadOnlyList<Guid>>(
            Sql.Ids(request, db.WorkspaceId, after, limit),
            static async (reader, cancellation) =>
            {
                var ids = new List<Guid>();
                while (await reader.ReadAsync(cancellation))
                {
                    ids.Add(reader.GetGuid(0));
                }
                return ids;
            },
            cancellation
        );

    /// <summary>
    /// All matching records in order, in batches of short statements: memory stays flat, and a slow reader of the stream
    /// holds no connection.
    /// </summary>
    /// <returns>Invalid (422) as for <see cref="PageAsync"/>.</returns>
    public async Task<Result<IAsyncEnumerable<T>>> StreamAsync(ListRequest<T> request, CancellationToken cancellation)
    {
        if (request.AsOf is null)
        {
            return Result<IAsyncEnumerable<T>>.Of(BatchesAsync(request with { Limit = StreamBatch }, cancellation));
        }
        var then = await AsOfAsync(request, cancellation);
        return then.Failed
            ? then.Error
            : Result<IAsyncEnumerable<T>>.Of(ListEvaluator.Matching(type, request, then.Value).ToAsyncEnumerable());
    }

    private async IAsyncEnumerable<T> BatchesAsync(ListRequest<T> request, [EnumeratorCancellation] CancellationToken cancellation)
    {
        while (true)
        {
            var (items, next, _) = await ReadPageAsync(request, false, cancellation);
            foreach (var item in items)
            {
                yield return item;
            }
            if (next is null)
            {
                yield break;
            }
            request = request with { After = [.. request.Sort.Select(sort => sort.Field.Value(items[^1]))] };
        }
    }

    private async Task<(List<T> Items, string? Next, long? Total)> ReadPageAsync(
        ListRequest<T> request,
        bool total,
        CancellationToken cancellation
    )
    {
        var items = new List<T>(request.Limit + 1);
        long? counted = null;
        await ReadAsync(
            Sql.Page(request, db.WorkspaceId, total),
            async (reader, cancellation) =>
            {
                while (await reader.ReadAsync(cancellation))
                {
                    items.Add(_table.Read(reader));
                    if (total && items.Count == 1 && !reader.IsDBNull(_table.Width))
                    {
                        counted = reader.GetInt64(_table.Width);
                    }
                }
                return items;
            },
            cancellation
        );
        if (items.Count <= request.Limit)
        {
            return (items, null, counted);
        }
        items.RemoveAt(request.Limit);
        return (items, ListCursor.After(request, items[^1]), counted);
    }

    private Task<long> EstimateAsync(ListRequest<T> request, CancellationToken cancellation) =>
        ReadAsync(
            Sql.Explain(request, db.WorkspaceId),
            static async (reader, cancellation) =>
            {
                await reader.ReadAsync(cancellation);
                using var plan = JsonDocument.Parse(reader.GetString(0));
                return plan.RootElement[0].GetProperty("Plan").GetProperty("Plan Rows").GetInt64();
            },
            cancellation
        );

    private async Task<Result<List<T>>> AsOfAsync(ListRequest<T> request, CancellationToken cancellation)
    {
        var entries = await ledger.OfTypeUpToAsync(type.Name, request.AsOf!.Value, MaxHistory + 1, cancellation);
        if (entries.Count > MaxHistory)
        {
            return ListErrors.TooMuchHistory(MaxHistory);
        }
        var records = new List<T>();
        foreach (var history in entries.GroupBy(entry => entry.RecordId))
        {
            if (RecordFold.Rebuild(type, _table.Create, [.. history]) is { } record)
            {
                records.Add(record);
            }
        }
        return records;
    }

    /// <summary>Setting and query go in one batch, hence in one transaction and one round trip.</summary>
    private async Task<TResult> ReadAsync<TResult>(
        NpgsqlBatchCommand query,
        Func<NpgsqlDataReader, CancellationToken, Task<TResult>> read,
        CancellationToken cancellation
    )
    {
        await db.Database.OpenConnectionAsync(cancellation);
        try
        {
            var connection = (NpgsqlConnection)db.Database.GetDbConnection();
            await using var batch = new NpgsqlBatch(connection, (NpgsqlTransaction?)db.Database.CurrentTransaction?.GetDbTransaction())
            {
                BatchCommands = { TenantSql.SetWorkspace(db.WorkspaceId), query },
            };
            await using var reader = await batch.ExecuteReaderAsync(cancellation);
            await reader.NextResultAsync(cancellation);
            return await read(reader, cancellation);
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }
    }
}
