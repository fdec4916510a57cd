using System.Globalization;
using System.Text.Json;
using CrmCloud.BuildingBlocks.CustomFields;
using CrmCloud.BuildingBlocks.Records;
using CrmCloud.BuildingBlocks.Results;
using Microsoft.AspNetCore.Http;

namespace CrmCloud.BuildingBlocks.Lists;

internal sealed class ListQueryParser<T>(RecordType<T> type, CustomFieldSet custom, ListDefaults defaults)
    where T : Record
{
    public const int MaxSearch = 200;
    private const int MaxWords = 10;
    private const int MaxSorts = 5;
    private const string FilterStart = "filter[";

    private static readonly string[] s_parameters =
    [
        "filter[field]",
        "filter[field][operator]",
        "q",
        "sort",
        "limit",
        "cursor",
        "asOf",
        "bin",
    ];

    public Result<ListRequest<T>> Parse(IQueryCollection query)
    {
        var filters = new ListFilterParser<T>(type, custom, defaults.TimeZone);
        var given = new Dictionary<string, string>();
        foreach (var (name, values) in query)
        {
            if (defaults.OtherParameters.Contains(name))
            {
                continue;
            }
            if (values.Count != 1)
            {
                return ListErrors.GivenTwice(name);
            }
            var value = values[0] ?? "";
            if (name.StartsWith(FilterStart, StringComparison.Ordinal))
            {
                if (AddFilter(filters, name, value) is { } refusal)
                {
                    return refusal;
                }
            }
            else if (s_parameters.Contains(name))
            {
                given[name] = value;
            }
            else
            {
                return ListErrors.UnknownParameter(name, s_parameters.Concat(defaults.OtherParameters));
            }
        }
        return Assemble(filters, given);
    }

    public Result<ListRequest<T>> ParseFilter(JsonElement filter)
    {
        if (filter.ValueKind != JsonValueKind.Object)
        {
            return ListErrors.BadValue("filter", "Expected an object of filters.");
        }
        var filters = new ListFilterParser<T>(type, custom, defaults.TimeZone);
        foreach (var property in filter.EnumerateObject())
        {
            if (property.Value.ValueKind != JsonValueKind.Object)
            {
                if (AddFilter(filters, property.Name, null, property.Value) is { } refusal)
                {
                    return refusal;
                }
                continue;
            }
            foreach (var condition in property.Value.EnumerateObject())
            {
                if (AddFilter(filters, property.Name, condition.Name, condition.Value) is { } refusal)
                {
                    return refusal;
                }
            }
        }
        return Assemble(filters, []);
    }

    private static Error? AddFilter(ListFilterParser<T> filters, string parameter, string value)
    {
        var parts = parameter[FilterStart.Length..].Split("][");
        if (!parameter.EndsWith(']') || parts.Length > 2)
        {
            return ListErrors.UnknownParameter(parameter, s_parameters);
        }
        parts[^1] = parts[^1][..^1];
        var filterOperator = parts.Length == 2 ? parts[1] : null;
        return filters.Add(parameter, parts[0], filterOperator, filterOperator == "in" ? value.Split(',') : [value]);
    }

    private static Error? AddFilter(ListFilterParser<T> filters, string field, string? filterOperator, JsonElement json)
    {
        if (json.ValueKind == JsonValueKind.Null && filterOperator is null)
        {
            return filters.Add(field, field, "isNull", ["true"]);
        }
        var several = json.ValueKind == JsonValueKind.Array && filterOperator == "in";
        var texts = several ? [.. json.EnumerateArray().Select(Text)] : new[] { Text(json) };
        return texts.Contains(null)
            ? ListErrors.BadValue(field, "Expected a text, a number, true or false; a list of them under in.")
            : filters.Add(field, field, filterOperator, texts!);
    }

    private static string? Text(JsonElement json) =>
        json.ValueKind switch
        {
            JsonValueKind.String => FieldJson.ReadText(json),
            JsonValueKind.Number => json.GetRawText(),
            JsonValueKind.True => "true",
            JsonValueKind.False => "false",
            _ => null,
        };

    private Result<ListRequest<T>> Assemble(ListFilterParser<T> filters, Dictionary<string, string> given)
    {
        var sort = Sort(given.GetValueOrDefault("sort") ?? defaults.Sort);
        if (sort.Failed)
        {
            return sort.Error;
        }
        var q = given.GetValueOrDefault("q") ?? "";
        var words = q.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Distinct().ToArray();
        if (q.Length > MaxSearch || words.Length > MaxWords || !ListValues.IsStorable(q))
        {
            return ListErrors.BadValue("q", $"Expected at most {MaxWords} words and {MaxSearch} characters of valid text.");
        }
        var limit = defaults.Limit;
        if (
            given.TryGetValue("limit", out var limitText)
            && (
                !int.TryParse(limitText, NumberStyles.None, CultureInfo.InvariantCulture, out limit)
                || limit is < 1 or > ListRequest.MaxLimit
            )
        )
        {
            return ListErrors.BadValue("limit", $"Expected a number from 1 to {ListRequest.MaxLimit}.");
        }
        var bin = false;
        if (given.TryGetValue("bin", out var binText) && !bool.TryParse(binText, out bin))
        {
            return ListErrors.BadValue("bin", "Expected true or false.");
        }
        DateTimeOffset? asOf = null;
        if (given.TryGetValue("asOf", out var asOfText))
        {
            var (time, problem) = ListTimes.Read(asOfText, defaults.TimeZone);
            if (problem is not null)
            {
                return ListErrors.BadValue("asOf", problem);
            }
            asOf = (DateTimeOffset)time!;
        }
        var request = new ListRequest<T>
        {
            Filters = filters.Filters,
            Words = words,
            Sort = sort.Value,
            Limit = limit,
            AsOf = asOf,
            Bin = bin,
        };
        return given.TryGetValue("cursor", out var cursor) ? ListCursor.Continue(request, cursor) : request;
    }

    private Result<List<ListSort<T>>> Sort(string text)
    {
        var sorts = new List<ListSort<T>>();
        foreach (var key in text.Split(','))
        {
            var descending = key.StartsWith('-');
            var name = descending ? key[1..] : key;
            if (ListFields.Find(type, custom, name) is not { Sortable: true } field)
            {
                return ListErrors.UnknownField(
                    "sort",
                    name,
                    ListFields.All(type, custom).Where(known => known.Sortable).Select(known => known.Name)
                );
            }
            if (sorts.Any(sort => sort.Field.Name == name))
            {
                return ListErrors.GivenTwice(name);
            }
            sorts.Add(new ListSort<T>(field, descending));
            if (sorts.Count > MaxSorts)
            {
                return ListErrors.BadValue("sort", $"More than {MaxSorts} sort keys.");
            }
        }
        // In the last key's direction, so that an index read backwards serves the whole order.
        if (!sorts.Any(sort => sort.Field.Name == ById.Name))
        {
            sorts.Add(new ListSort<T>(ById, sorts[^1].Descending));
        }
        return sorts;
    }

    private static ListField<T> ById { get; } =
        new(
            new Field<T>
            {
                Name = "id",
                Type = FieldType.Id,
                Property = nameof(Record.Id),
                Sql = "id",
                Get = record => record.Id,
            }
        );
}
