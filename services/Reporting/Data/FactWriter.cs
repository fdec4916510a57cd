using System.Text.Json;
using CrmCloud.BuildingBlocks.Data;
using CrmCloud.BuildingBlocks.Records;
using CrmCloud.Reporting.Domain;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace CrmCloud.Reporting.Data;

/// <summary>Writes facts: whole rows, and only where they are newer than what is held.</summary>
public sealed class FactWriter(ReportingDbContext db)
{
    private static readonly JsonSerializerOptions s_columns = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    public Task WriteAsync(IReadOnlyCollection<LeadFact> leads, CancellationToken cancellation) =>
        RunAsync(UpsertNewest<LeadFact>(), leads, cancellation);

    public Task WriteAsync(IReadOnlyCollection<TicketFact> tickets, CancellationToken cancellation) =>
        RunAsync(UpsertNewest<TicketFact>(), tickets, cancellation);

    /// <summary>Writes the newest versions, and every version to the history.</summary>
    public Task WriteAsync(IReadOnlyCollection<DealFact> deals, CancellationToken cancellation)
    {
        var columns = Columns<DealFact>();
        var history = $"""
            insert into deal_versions ({columns}, valid_from)
            select distinct on (id, version) {columns}, valid_from from jsonb_populate_recordset(null::deal_versions, @facts::jsonb)
            on conflict (id, version) do nothing
            """;
        return RunAsync($"{history}; {UpsertNewest<DealFact>()}", deals, cancellation);
    }

    /// <summary>Facts as they are held, those of deleted records too.</summary>
    public Task<List<T>> ReadAsync<T>(IReadOnlyCollection<Guid> ids, CancellationToken cancellation)
        where T : Record =>
        db.Set<T>()
            .IgnoreQueryFilters([CrmDbContext.BinFilter])
            .AsNoTracking()
            .Where(fact => ids.Contains(fact.Id))
            .ToListAsync(cancellation);

    private Task<int> RunAsync<T>(string sql, IReadOnlyCollection<T> facts, CancellationToken cancellation) =>
        FactRevision.WriteAsync(db, sql, cancellation, new NpgsqlParameter("facts", JsonSerializer.Serialize(facts, s_columns)));

    /// <summary>One row per record: a statement may not touch the same row twice.</summary>
    private string UpsertNewest<T>()
        where T : Record
    {
        var table = db.Model.FindEntityType(typeof(T))!.GetTableName();
        var columns = Columns<T>();
        return $"""
            insert into {table} as held ({columns})
            select distinct on (id) {columns} from jsonb_populate_recordset(null::{table}, @facts::jsonb) order by id, version desc
            on conflict (id) do update set ({columns}, written_at) = ({Excluded(columns)}, now())
            where excluded.version > held.version
            """;
    }

    private string Columns<T>() =>
        string.Join(", ", db.Model.FindEntityType(typeof(T))!.GetProperties().Select(property => property.GetColumnName()));

    private static string Excluded(string columns) => string.Join(", ", columns.Split(", ").Select(column => $"excluded.{column}"));
}
