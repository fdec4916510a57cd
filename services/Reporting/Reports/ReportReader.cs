using System.Data;
using System.Globalization;
using CrmCloud.BuildingBlocks.Tenancy;
using CrmCloud.Reporting.Data;
using CrmCloud.Reporting.Domain;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace CrmCloud.Reporting.Reports;

/// <summary>Computes reports from the read models, each statement over one moment of them.</summary>
public sealed class ReportReader(ReportingDbContext db)
{
    /// <summary>Compiling a statement of this size costs more than it ever saves.</summary>
    private const string PlainPlans = "select set_config('jit', 'off', true)";

    /// <summary>The groups (none without a grouping) and the total, in one round trip, and the groups' names in another.</summary>
    public async Task<ReportResult> ReadAsync(Report report, ReportQuery query, CancellationToken cancellation)
    {
        var (groups, total) = await ComputeAsync(report, query, cancellation);
        var names = query.Grouping?.Kind == KeyKind.Id ? await NamesAsync(groups.Select(group => group.Key), cancellation) : null;
        var shown = groups
            .Take(Report.MostGroups)
            .Select(group => (Name: Named(group.Key, names), group.Key, group.Figures))
            .OrderBy(group => group.Name?.Position ?? int.MaxValue)
            .Select(group => new ReportGroup(group.Key, names is null ? group.Key : group.Name?.Name, group.Figures));
        return new ReportResult([.. shown], total, groups.Count > Report.MostGroups);
    }

    private async Task<(List<(string? Key, Figures Figures)> Groups, Figures Total)> ComputeAsync(
        Report report,
        ReportQuery query,
        CancellationToken cancellation
    )
    {
        await db.Database.OpenConnectionAsync(cancellation);
        try
        {
            await using var batch = new NpgsqlBatch((NpgsqlConnection)db.Database.GetDbConnection());
            batch.BatchCommands.Add(TenantSql.SetWorkspace(query.WorkspaceId));
            batch.BatchCommands.Add(new NpgsqlBatchCommand(PlainPlans));
            var (grouping, isOne) = (query.Grouping, query.Grouping is null || report.GroupsTotal(query.Grouping));
            batch.BatchCommands.Add(Command(report, query, isOne ? grouping : null));
            if (!isOne)
            {
                batch.BatchCommands.Add(Command(report, query, grouping));
            }
            await using var reader = await batch.ExecuteReaderAsync(cancellation);
            await reader.NextResultAsync(cancellation);
            await reader.NextResultAsync(cancellation);
            await reader.ReadAsync(cancellation);
            var total = FiguresOf(report, reader);
            var groups = new List<(string?, Figures)>();
            if (isOne || await reader.NextResultAsync(cancellation))
            {
                while (await reader.ReadAsync(cancellation))
                {
                    groups.Add((KeyOf(reader), FiguresOf(report, reader)));
                }
            }
            return (groups, total);
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }
    }

    private static NpgsqlBatchCommand Command(Report report, ReportQuery query, ReportGrouping? grouping)
    {
        var (select, rest) = report.Statement(query, grouping);
        return query.Where(select, rest, ReportSql.ParametersOf(query));
    }

    private static string? KeyOf(NpgsqlDataReader reader) =>
        reader.IsDBNull(0)
            ? null
            : reader.GetValue(0) switch
            {
                DateTime month => month.ToString("yyyy-MM", CultureInfo.InvariantCulture),
                var key => key.ToString(),
            };

    private static Figures FiguresOf(Report report, NpgsqlDataReader reader) =>
        new(
            report.Measures,
            [.. report.Measures.Select((measure, i) => reader.IsDBNull(i + 1) ? null : measure.Answer(reader.GetValue(i + 1)))]
        );

    private async Task<Dictionary<string, KnownName>> NamesAsync(IEnumerable<string?> keys, CancellationToken cancellation)
    {
        var ids = keys.OfType<string>().Select(Guid.Parse).ToList();
        return await db
            .Names.AsNoTracking()
            .Where(name => ids.Contains(name.Id))
            .ToDictionaryAsync(name => name.Id.ToString(), cancellation);
    }

    private static KnownName? Named(string? key, Dictionary<string, KnownName>? names) =>
        key is null ? null : names?.GetValueOrDefault(key);
}
