using CrmCloud.BuildingBlocks.Lists;
using CrmCloud.BuildingBlocks.Tenancy;
using Npgsql;

namespace CrmCloud.BuildingBlocks.Search;

/// <summary>A record that was found or named; without a subtitle and score where it was asked for by id.</summary>
public sealed record FoundRecord(string Type, Guid Id, string Title, string Subtitle, double Score);

/// <summary>Finds and names records of several types in one round trip to the database.</summary>
public sealed class RecordFinder(NpgsqlDataSource database)
{
    /// <summary>More words than these are not looked at.</summary>
    public const int MaxWords = 10;

    /// <summary>Records of a workspace in which every word of the text begins a word, for each type the best, those first.</summary>
    public async Task<IReadOnlyList<FoundRecord>> FindAsync(
        Guid workspaceId,
        string text,
        IReadOnlyList<RecordSearch> types,
        int limit,
        CancellationToken cancellation
    )
    {
        var words = TextSearch.Words(text).Take(MaxWords).ToList();
        if (words.Count == 0 || types.Count == 0)
        {
            return [];
        }
        var found = await ReadAsync(workspaceId, [.. types.Select(type => (type.Type, type.Find(words, workspaceId)))], cancellation);
        return
        [
            .. found
                .Select(record => record with { Score = SearchScore.Of(words, record.Title) })
                .GroupBy(record => record.Type)
                .SelectMany(type =>
                    type.OrderByDescending(record => record.Score)
                        .ThenBy(record => record.Title, StringComparer.Ordinal)
                        .ThenBy(record => record.Id)
                        .Take(limit)
                ),
        ];
    }

    /// <summary>Those of the records that exist in the workspace and are not in the bin.</summary>
    public async Task<IReadOnlyList<FoundRecord>> NameAsync(
        Guid workspaceId,
        IReadOnlyList<(RecordSearch Type, Guid[] Ids)> records,
        CancellationToken cancellation
    ) =>
        records.Count == 0
            ? []
            : await ReadAsync(
                workspaceId,
                [.. records.Select(record => (record.Type.Type, record.Type.Name(record.Ids, workspaceId)))],
                cancellation
            );

    private async Task<List<FoundRecord>> ReadAsync(
        Guid workspaceId,
        IReadOnlyList<(string Type, NpgsqlBatchCommand Query)> queries,
        CancellationToken cancellation
    )
    {
        await using var batch = database.CreateBatch();
        batch.BatchCommands.Add(TenantSql.SetWorkspace(workspaceId));
        foreach (var (_, query) in queries)
        {
            batch.BatchCommands.Add(query);
        }
        var found = new List<FoundRecord>();
        await using var reader = await batch.ExecuteReaderAsync(cancellation);
        for (var place = 0; await reader.NextResultAsync(cancellation); place++)
        {
            while (await reader.ReadAsync(cancellation))
            {
                found.Add(new FoundRecord(queries[place].Type, reader.GetGuid(0), reader.GetString(1), reader.GetString(2), 0));
            }
        }
        return found;
    }
}
