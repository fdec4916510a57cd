using System.Globalization;
using System.Text.Json;
using CrmCloud.BuildingBlocks.CustomFields;
using CrmCloud.BuildingBlocks.Records;
using CrmCloud.BuildingBlocks.Results;

namespace CrmCloud.BuildingBlocks.Lists;

/// <summary>Collects filters, checking each against its field.</summary>
internal sealed class ListFilterParser<T>(RecordType<T> type, CustomFieldSet custom, TimeZoneInfo timeZone)
    where T : Record
{
    public const int MaxFilters = 30;
    public const int MaxValues = 200;

    private readonly List<ListFilter<T>> _filters = [];

    public IReadOnlyList<ListFilter<T>> Filters => _filters;

    /// <param name="parameter">How the caller wrote it, for messages.</param>
    /// <param name="operatorName">None: eq.</param>
    /// <param name="texts">One value, or several for in.</param>
    /// <returns>The refusal, if any.</returns>
    public Error? Add(string parameter, string name, string? operatorName, IReadOnlyList<string> texts)
    {
        if (_filters.Count == MaxFilters)
        {
            return ListErrors.TooManyFilters(MaxFilters);
        }
        if (ListFields.Find(type, custom, name) is not { } field)
        {
            return ListErrors.UnknownField(parameter, name, ListFields.All(type, custom).Select(known => known.Name));
        }
        if (Operator(operatorName) is not { } filterOperator || !field.Operators.Contains(filterOperator))
        {
            return ListErrors.BadOperator(parameter, operatorName!, field.Name, field.Operators);
        }
        if (filterOperator != FilterOperator.In)
        {
            var (value, problem) = Read(field, filterOperator, texts[0]);
            if (value is null)
            {
                return ListErrors.BadValue(parameter, problem!);
            }
            _filters.Add(new ListFilter<T>(field, filterOperator, value));
            return null;
        }
        if (texts.Count > MaxValues)
        {
            return ListErrors.BadValue(parameter, $"More than {MaxValues} values.");
        }
        var values = new List<object>(texts.Count);
        foreach (var text in texts)
        {
            var (value, problem) = Read(field, filterOperator, text);
            if (value is null)
            {
                return ListErrors.BadValue(parameter, problem!);
            }
            values.Add(value);
        }
        _filters.Add(new ListFilter<T>(field, FilterOperator.In, values));
        return null;
    }

    /// <summary>By its exact name: Enum.Parse would take numbers and lists too.</summary>
    private static FilterOperator? Operator(string? name)
    {
        if (name is null)
        {
            return FilterOperator.Eq;
        }
        foreach (var known in Enum.GetValues<FilterOperator>())
        {
            if (ListErrors.NameOf(known) == name)
            {
                return known;
            }
        }
        return null;
    }

    private (object? Value, string? Problem) Read(ListField<T> field, FilterOperator filterOperator, string text)
    {
        if (!ListValues.IsStorable(text))
        {
            return (null, "The text holds a NUL character or is not valid Unicode.");
        }
        return filterOperator switch
        {
            FilterOperator.IsNull => bool.TryParse(text, out var flag) ? (flag, null) : (null, "Not true or false."),
            FilterOperator.Contains or FilterOperator.StartsWith when field.Kind == ListValueKind.Text => text.Length
            <= ListQueryParser<T>.MaxSearch
                ? (text, null)
                : (null, $"Longer than the {ListQueryParser<T>.MaxSearch} characters that can be searched for."),
            _ when field.Kind == ListValueKind.Tags => text.Length <= ListQueryParser<T>.MaxSearch
                ? (text, null)
                : (null, "Longer than any such value."),
            _ when field.Custom is { } definition => ReadCustom(definition, text),
            _ when field.Kind == ListValueKind.Time => ListTimes.Read(text, timeZone),
            _ => FieldRules.FromText(field.Catalogued!, text) is var (value, problem) && problem is null
                ? (value, null)
                : (null, problem!.Message),
        };
    }

    private static (object? Value, string? Problem) ReadCustom(CustomFieldDefinition definition, string text)
    {
        var (node, problem) = definition.FromText(text);
        if (problem is not null)
        {
            return (null, problem.Message);
        }
        return node!.GetValueKind() switch
        {
            JsonValueKind.Number => (decimal.Parse(node.ToJsonString(), NumberStyles.Float, CultureInfo.InvariantCulture), null),
            JsonValueKind.True => (true, null),
            JsonValueKind.False => (false, null),
            _ => (text, null),
        };
    }
}
