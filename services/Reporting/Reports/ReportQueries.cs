using CrmCloud.BuildingBlocks.CustomFields;
using CrmCloud.BuildingBlocks.Imports;
using CrmCloud.BuildingBlocks.Lists;
using CrmCloud.BuildingBlocks.Records;
using CrmCloud.BuildingBlocks.Results;

namespace CrmCloud.Reporting.Reports;

/// <summary>Reads what is asked of a report and refuses, naming what is known, what it does not know.</summary>
public sealed class ReportQueries(ReportSettings workspaces, ICustomFieldCatalog customFields, TimeProvider clock)
{
    private const string FilterStart = "filter[";

    /// <param name="alsoKnown">Parameters that the endpoint reads itself.</param>
    /// <returns>Malformed (400) for what is not understood, unavailable (503) where custom fields cannot be asked for.</returns>
    public async Task<Result<ReportQuery>> ReadAsync<TFact>(
        Report<TFact> report,
        IQueryCollection query,
        IReadOnlyList<string> alsoKnown,
        CancellationToken cancellation
    )
        where TFact : Record
    {
        string[] known = report.HasPeriod ? ["from", "to", "groupBy"] : ["asOf", "groupBy"];
        if (query.Keys.FirstOrDefault(name => !IsFilter(name) && !known.Contains(name) && !alsoKnown.Contains(name)) is { } unknown)
        {
            return Error.Malformed(
                $"There is no parameter {Short(unknown)}. Known are {string.Join(", ", known.Concat(alsoKnown))}, filter[field], filter[field][operator].",
                "reports.unknown-parameter"
            );
        }
        var (settings, revision) = await workspaces.GetAsync(cancellation);
        var custom = await CustomAsync(report, query, cancellation);
        if (custom.Failed)
        {
            return custom.Error;
        }
        var grouping = Grouping(report, query["groupBy"].ToString(), custom.Value);
        if (grouping.Error is { } unknownGroup)
        {
            return unknownGroup;
        }
        var period = ReportPeriod.Parse(query);
        if (period.Failed)
        {
            return period.Error;
        }
        var zone = TimeZoneInfo.FindSystemTimeZoneById(settings.TimeZone);
        var rows = ListRequest.Parse(ForTheList(query), report.Type, custom.Value, new ListDefaults(zone));
        if (rows.Failed)
        {
            return rows.Error;
        }
        return new ReportQuery
        {
            WorkspaceId = settings.WorkspaceId,
            Zone = zone,
            Currency = settings.Currency,
            Revision = revision,
            Today = TodayIn(zone),
            Period = period.Value,
            AsOf = rows.Value.AsOf,
            Grouping = grouping.Value,
            Filters = [.. query.Where(pair => IsFilter(pair.Key)).Select(pair => KeyValuePair.Create(pair.Key, pair.Value.ToString()))],
            Where = (select, rest, parameters) =>
                ListWhere.Select(select, rows.Value with { AsOf = null }, report.Type, settings.WorkspaceId, rest, parameters),
        };
    }

    private static Result<ReportGrouping?> Grouping(Report report, string name, CustomFieldSet custom)
    {
        if (name.Length == 0)
        {
            return (ReportGrouping?)null;
        }
        if (report.Groupings.FirstOrDefault(grouping => grouping.Name == name) is { } known)
        {
            return known;
        }
        return report.GroupsByCustomFields && CustomKey(name) is { } key && custom.Find(key) is not null
            ? ReportGrouping.Custom(key)
            : Error.Malformed(
                $"{report.Name} does not group by {Short(name)}. Known are {string.Join(", ", report.KnownGroupings)}.",
                "reports.unknown-grouping"
            );
    }

    /// <summary>The workspace's fields, asked for only where the query names one.</summary>
    private ValueTask<Result<CustomFieldSet>> CustomAsync<TFact>(
        Report<TFact> report,
        IQueryCollection query,
        CancellationToken cancellation
    )
        where TFact : Record
    {
        var keys = query
            .Keys.Where(IsFilter)
            .Select(name => name[FilterStart.Length..].Split(']')[0])
            .Append(query["groupBy"].ToString())
            .Select(CustomKey)
            .OfType<string>()
            .Distinct()
            .ToList();
        return keys.Count == 0
            ? ValueTask.FromResult<Result<CustomFieldSet>>(CustomFieldSet.Empty)
            : customFields.GetAsync(report.Type.Name, keys, cancellation);
    }

    private static QueryCollection ForTheList(IQueryCollection query) =>
        new(query.Where(pair => IsFilter(pair.Key) || pair.Key == "asOf").ToDictionary(pair => pair.Key, pair => pair.Value));

    private DateTimeOffset TodayIn(TimeZoneInfo zone)
    {
        var now = TimeZoneInfo.ConvertTime(clock.GetUtcNow(), zone);
        return LocalTimes.ToInstant(now.Date, zone);
    }

    private static bool IsFilter(string name) => name.StartsWith(FilterStart, StringComparison.Ordinal);

    private static string? CustomKey(string name) =>
        name.StartsWith(ReportGrouping.CustomPrefix, StringComparison.Ordinal) ? name[ReportGrouping.CustomPrefix.Length..] : null;

    /// <summary>What a caller sent comes back shortened, so that a refusal stays a line.</summary>
    private static string Short(string text) =>
        text.Length <= 100 ? text : string.Concat(text.AsSpan(0, char.IsHighSurrogate(text[99]) ? 99 : 100), "…");
}
