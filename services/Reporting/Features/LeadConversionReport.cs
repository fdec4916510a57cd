using System.Globalization;
using CrmCloud.BuildingBlocks.Lists;
using CrmCloud.BuildingBlocks.Tenancy;
using CrmCloud.Reporting.Data;
using CrmCloud.Reporting.Domain;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using NpgsqlTypes;

namespace CrmCloud.Reporting.Features;

/// <summary>Measures of one group of leads. A measure that has no value is null, never 0.</summary>
/// <param name="WonRate">won / leads.</param>
/// <param name="LostRate">Leads whose deal was lost / leads.</param>
/// <param name="MedianDaysToWin">Median of the days from a lead's creation to its deal being won.</param>
public sealed record LeadConversionMeasures(
    long Leads,
    long Converted,
    long Disqualified,
    long Won,
    decimal? WonRate,
    decimal? LostRate,
    double? MedianDaysToWin
);

/// <summary>Counts leads by what became of them, from the read model alone.</summary>
public sealed class LeadConversionReport(ReportingDbContext db)
{
    /// <summary>More groups than a person reads; the largest are shown.</summary>
    public const int MostGroups = 1_000;

    private const string Measures = """
        count(*),
        count(*) filter (where converted_at is not null),
        count(*) filter (where status = 'disqualified'),
        count(*) filter (where won_at is not null),
        count(*) filter (where lost_at is not null),
        percentile_cont(0.5) within group (order by extract(epoch from won_at - created_at) / 86400) filter (where won_at is not null)
        """;

    /// <summary>The rows by group (none without a grouping) and the total, in one round trip.</summary>
    public async Task<(IReadOnlyList<(string? Key, LeadConversionMeasures Measures)> Rows, LeadConversionMeasures Total)> ReadAsync(
        ListRequest<LeadFact> leads,
        LeadConversionGrouping? grouping,
        TimeZoneInfo timeZone,
        CancellationToken cancellation
    )
    {
        await db.Database.OpenConnectionAsync(cancellation);
        try
        {
            await using var batch = new NpgsqlBatch((NpgsqlConnection)db.Database.GetDbConnection());
            batch.BatchCommands.Add(TenantSql.SetWorkspace(db.WorkspaceId));
            batch.BatchCommands.Add(
                ListWhere.Select($"select null, {Measures} from lead_facts", leads, LeadFactCatalog.Type, db.WorkspaceId, "")
            );
            if (grouping is not null)
            {
                batch.BatchCommands.Add(Grouped(leads, grouping, timeZone));
            }
            await using var reader = await batch.ExecuteReaderAsync(cancellation);
            await reader.NextResultAsync(cancellation);
            await reader.ReadAsync(cancellation);
            var total = Row(reader).Measures;
            var rows = new List<(string?, LeadConversionMeasures)>();
            if (await reader.NextResultAsync(cancellation))
            {
                while (await reader.ReadAsync(cancellation))
                {
                    rows.Add(Row(reader));
                }
            }
            return (rows, total);
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }
    }

    private NpgsqlBatchCommand Grouped(ListRequest<LeadFact> leads, LeadConversionGrouping grouping, TimeZoneInfo timeZone)
    {
        var parameter = grouping.Parameter(timeZone);
        return ListWhere.Select(
            $"select {grouping.Sql} as key, {Measures} from lead_facts",
            leads,
            LeadFactCatalog.Type,
            db.WorkspaceId,
            string.Create(CultureInfo.InvariantCulture, $" group by 1 order by {grouping.Order} limit {MostGroups}"),
            parameter is null ? [] : [new NpgsqlParameter { Value = parameter, NpgsqlDbType = NpgsqlDbType.Text }]
        );
    }

    private static (string? Key, LeadConversionMeasures Measures) Row(NpgsqlDataReader reader)
    {
        var leads = reader.GetInt64(1);
        var won = reader.GetInt64(4);
        var measures = new LeadConversionMeasures(
            leads,
            reader.GetInt64(2),
            reader.GetInt64(3),
            won,
            Share(won, leads),
            Share(reader.GetInt64(5), leads),
            reader.IsDBNull(6) ? null : Math.Round(reader.GetDouble(6), 2)
        );
        return (reader.IsDBNull(0) ? null : reader.GetString(0), measures);
    }

    private static decimal? Share(long part, long whole) => whole == 0 ? null : Math.Round((decimal)part / whole, 6);
}
