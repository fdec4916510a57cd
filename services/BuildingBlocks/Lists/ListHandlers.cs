using System.Text.Json;
using System.Text.Json.Serialization;
using CrmCloud.BuildingBlocks.CustomFields;
using CrmCloud.BuildingBlocks.Records;
using CrmCloud.BuildingBlocks.Results;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace CrmCloud.BuildingBlocks.Lists;

/// <summary>Where the present workspace's days begin.</summary>
public interface IWorkspaceTimeZone
{
    ValueTask<TimeZoneInfo> GetAsync(CancellationToken cancellation);
}

/// <summary>A page as the API answers it.</summary>
public sealed record ListAnswer<TResponse>(
    IReadOnlyList<TResponse> Items,
    string? NextCursor,
    long Total,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] bool? TotalIsEstimate
);

/// <summary>What every list endpoint does, so that a service's route table needs one line for it.</summary>
public sealed class ListHandlers<T>(
    RecordLists<T> lists,
    RecordType<T> type,
    ICustomFieldCatalog customFields,
    IWorkspaceTimeZone timeZone,
    TimeProvider clock
)
    where T : Record
{
    /// <summary>Answers <c>GET …/?filter…</c>.</summary>
    /// <param name="sort">The order where the query names none.</param>
    public async Task<Results<Ok<ListAnswer<TResponse>>, ProblemHttpResult>> ListAsync<TResponse>(
        IQueryCollection query,
        Func<T, TResponse> map,
        CancellationToken cancellation,
        string sort = "-createdAt"
    )
    {
        var request = await RequestAsync(query, cancellation, sort);
        if (request.Failed)
        {
            return request.Error.ToProblem();
        }
        var page = await lists.PageAsync(request.Value, cancellation);
        return page.Failed
            ? page.Error.ToProblem()
            : TypedResults.Ok(
                new ListAnswer<TResponse>(
                    [.. page.Value.Items.Select(map)],
                    page.Value.NextCursor,
                    page.Value.Total,
                    page.Value.TotalIsEstimate ? true : null
                )
            );
    }

    /// <summary>Reads a query in the list language, for answers of one's own over the same rows.</summary>
    /// <param name="otherParameters">Query parameters beyond the list's own that the endpoint reads itself.</param>
    public async Task<Result<ListRequest<T>>> RequestAsync(
        IQueryCollection query,
        CancellationToken cancellation,
        string sort = "-createdAt",
        params IReadOnlyList<string> otherParameters
    )
    {
        var custom = await CustomAsync(query.Keys.Append(query["sort"].ToString()), cancellation);
        var defaults = new ListDefaults(await timeZone.GetAsync(cancellation)) { Sort = sort, OtherParameters = otherParameters };
        return custom.Failed ? custom.Error : ListRequest.Parse(query, type, custom.Value, defaults);
    }

    /// <summary>Answers <c>GET …/export?format=csv|xlsx&amp;filter…</c>; <c>delimiter</c> and <c>bom</c> say how CSV is written.</summary>
    public async Task<Results<ListExport<T>, ProblemHttpResult>> ExportAsync(
        IQueryCollection query,
        CancellationToken cancellation,
        string sort = "-createdAt"
    )
    {
        var format = ExportFormat.Parse(query);
        if (format.Failed)
        {
            return format.Error.ToProblem();
        }
        var zone = await timeZone.GetAsync(cancellation);
        var custom = typeof(T).IsAssignableTo(typeof(CustomRecord))
            ? await customFields.GetAsync(type.Name, [], cancellation)
            : CustomFieldSet.Empty;
        if (custom.Failed)
        {
            return custom.Error.ToProblem();
        }
        var defaults = new ListDefaults(zone) { Sort = sort, OtherParameters = ExportFormat.Parameters };
        var request = ListRequest.Parse(query, type, custom.Value, defaults);
        if (request.Failed)
        {
            return request.Error.ToProblem();
        }
        if (await lists.CountAsync(request.Value, ListExport.MaxRows + 1, cancellation) > ListExport.MaxRows)
        {
            return ListErrors.TooManyRows(ListExport.MaxRows).ToProblem();
        }
        var records = await lists.StreamAsync(request.Value, cancellation);
        return records.Failed
            ? records.Error.ToProblem()
            : new ListExport<T>(type, custom.Value, records.Value, format.Value, zone, TimeZoneInfo.ConvertTime(clock.GetUtcNow(), zone));
    }

    /// <summary>Reads the <c>filter</c> of a bulk edit.</summary>
    public async Task<Result<ListRequest<T>>> FilterAsync(JsonElement filter, CancellationToken cancellation)
    {
        var names = filter.ValueKind == JsonValueKind.Object ? filter.EnumerateObject().Select(property => property.Name) : [];
        var custom = await CustomAsync(names, cancellation);
        return custom.Failed
            ? custom.Error
            : ListRequest.ParseFilter(filter, type, custom.Value, new ListDefaults(await timeZone.GetAsync(cancellation)));
    }

    /// <summary>The workspace's fields, asked for only where a query names one.</summary>
    private ValueTask<Result<CustomFieldSet>> CustomAsync(IEnumerable<string> texts, CancellationToken cancellation)
    {
        var keys = texts.SelectMany(CustomKeys).Distinct().ToArray();
        return keys.Length > 0 && typeof(T).IsAssignableTo(typeof(CustomRecord))
            ? customFields.GetAsync(type.Name, keys, cancellation)
            : ValueTask.FromResult<Result<CustomFieldSet>>(CustomFieldSet.Empty);
    }

    private static IEnumerable<string> CustomKeys(string text) =>
        text.Split(',', '[', ']')
            .Select(part => part.TrimStart('-'))
            .Where(part => part.StartsWith(ListFields.CustomPrefix, StringComparison.Ordinal))
            .Select(part => part[ListFields.CustomPrefix.Length..]);
}
