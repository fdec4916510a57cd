using System.Globalization;
using System.Text.Json;
using CrmCloud.BuildingBlocks.Lists;
using CrmCloud.BuildingBlocks.Records;
using CrmCloud.BuildingBlocks.Results;
using CrmCloud.BuildingBlocks.Tenancy;
using CrmCloud.Reporting.Data;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using NpgsqlTypes;

namespace CrmCloud.Reporting.Reports;

/// <summary>Which of a report's rows are wanted.</summary>
/// <param name="Key">Key of the group; null for the rows without one.</param>
/// <param name="After">The last row of the page before; none for the first page.</param>
public sealed record RowsPage(string? Key, Guid? After, int Limit)
{
    private const int DefaultLimit = 50;

    /// <summary>What the rows' address knows beyond the report's own.</summary>
    public static string[] Parameters { get; } = ["key", "withoutKey", "limit", "cursor"];

    /// <returns>Malformed (400) for values that are not understood.</returns>
    public static Result<RowsPage> Parse(IQueryCollection query, ReportGrouping? grouping)
    {
        var (key, withoutKey) = (query["key"].ToString(), query["withoutKey"].ToString());
        if (grouping is null ? key.Length + withoutKey.Length > 0 : query.ContainsKey("key") == (withoutKey == "true"))
        {
            return Error.Malformed("With groupBy, say the group: key=…, or withoutKey=true for the rows without a value.");
        }
        if (!query.ContainsKey("key") ? withoutKey is not ("" or "true") : !Fits(key, grouping!.Kind))
        {
            return Error.Malformed("The key is none of this grouping's.");
        }
        var limit = DefaultLimit;
        if (
            query["limit"].ToString() is { Length: > 0 } limitText
            && (
                !int.TryParse(limitText, NumberStyles.None, CultureInfo.InvariantCulture, out limit)
                || limit is < 1 or > ListRequest.MaxLimit
            )
        )
        {
            return Error.Malformed($"limit is a number from 1 to {ListRequest.MaxLimit}.");
        }
        var cursor = query["cursor"].ToString();
        return cursor.Length == 0 ? new RowsPage(query["key"], null, limit)
            : Guid.TryParseExact(cursor, "N", out var after) ? new RowsPage(query["key"], after, limit)
            : Error.Malformed("The cursor is not one of this list.");
    }

    /// <summary>The key as its grouping's SQL has it.</summary>
    internal NpgsqlParameter KeyOf(ReportGrouping? grouping) =>
        grouping?.Kind switch
        {
            KeyKind.Id => ReportSql.Of(Key is null ? DBNull.Value : Guid.Parse(Key), NpgsqlDbType.Uuid),
            KeyKind.Month => ReportSql.Of(
                Key is null ? DBNull.Value : ReportPeriod.OfMonth(Key).From!.Value.ToDateTime(TimeOnly.MinValue),
                NpgsqlDbType.Timestamp
            ),
            _ => ReportSql.Of(Key ?? (object)DBNull.Value, NpgsqlDbType.Text),
        };

    private static bool Fits(string key, KeyKind kind) =>
        kind switch
        {
            KeyKind.Id => Guid.TryParseExact(key, "D", out _),
            KeyKind.Month => DateOnly.TryParseExact($"{key}-01", "yyyy-MM-dd", out _) && key is not "9999-12",
            _ => !key.Contains('\0'),
        };
}

/// <summary>A page of rows, as lists answer.</summary>
/// <param name="Items">The read model's fields of each record; no names, which only the record's own service knows.</param>
public sealed record RowsAnswer(IReadOnlyList<OrderedDictionary<string, object?>> Items, string? NextCursor, long Total);

/// <summary>The rows behind a figure, in the order of their ids.</summary>
public sealed class ReportRows(ReportingDbContext db)
{
    public async Task<RowsAnswer> ReadAsync(Report report, ReportQuery query, RowsPage page, CancellationToken cancellation)
    {
        await db.Database.OpenConnectionAsync(cancellation);
        try
        {
            await using var batch = new NpgsqlBatch((NpgsqlConnection)db.Database.GetDbConnection());
            batch.BatchCommands.Add(TenantSql.SetWorkspace(query.WorkspaceId));
            batch.BatchCommands.Add(Command(report, query, page, "count(*)", ""));
            batch.BatchCommands.Add(Items(report, query, page));
            await using var reader = await batch.ExecuteReaderAsync(cancellation);
            await reader.NextResultAsync(cancellation);
            await reader.ReadAsync(cancellation);
            var total = reader.GetInt64(0);
            await reader.NextResultAsync(cancellation);
            var items = new List<OrderedDictionary<string, object?>>(page.Limit + 1);
            while (await reader.ReadAsync(cancellation))
            {
                items.Add(Row(report, reader));
            }
            if (items.Count <= page.Limit)
            {
                return new RowsAnswer(items, null, total);
            }
            items.RemoveAt(page.Limit);
            return new RowsAnswer(items, ((Guid)items[^1]["id"]!).ToString("N"), total);
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }
    }

    private static NpgsqlBatchCommand Items(Report report, ReportQuery query, RowsPage page) =>
        Command(
            report,
            query,
            page,
            string.Join(", ", report.Fields.Select(field => field.Sql)),
            string.Create(CultureInfo.InvariantCulture, $" and id > {ReportSql.After} order by id limit {page.Limit + 1}")
        );

    private static NpgsqlBatchCommand Command(Report report, ReportQuery query, RowsPage page, string columns, string rest) =>
        query.Where(
            $"select {columns} from {report.Source(query)}{query.Grouping?.Join}",
            $"{report.Condition(query)}{(query.Grouping is { } grouping ? $" and ({grouping.Sql}) is not distinct from {ReportSql.Key}" : "")}{rest}",
            [.. ReportSql.ParametersOf(query), page.KeyOf(query.Grouping), ReportSql.Of(page.After ?? Guid.Empty, NpgsqlDbType.Uuid)]
        );

    private static OrderedDictionary<string, object?> Row(Report report, NpgsqlDataReader reader) =>
        new(report.Fields.Select((field, i) => KeyValuePair.Create(field.Name, Value(field, reader, i))));

    private static object? Value(RowField field, NpgsqlDataReader reader, int column) =>
        reader.IsDBNull(column)
            ? null
            : field.Type switch
            {
                FieldType.Tags or FieldType.Ids => JsonElement.Parse(reader.GetString(column)),
                FieldType.Date => reader.GetFieldValue<DateOnly>(column),
                FieldType.Time => reader.GetFieldValue<DateTimeOffset>(column),
                _ => reader.GetValue(column),
            };
}
