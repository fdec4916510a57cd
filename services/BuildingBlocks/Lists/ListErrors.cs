using System.Text.Json;
using CrmCloud.BuildingBlocks.Results;

namespace CrmCloud.BuildingBlocks.Lists;

/// <summary>The refusals of lists: 400 that names what is known.</summary>
internal static class ListErrors
{
    public static Error UnknownParameter(string name, IEnumerable<string> known) =>
        Malformed(name, "lists.unknown-parameter", $"There is no parameter {Shown(name)}. Known are {string.Join(", ", known)}.");

    public static Error GivenTwice(string name) => Malformed(name, "lists.given-twice", $"{Shown(name)} is given more than once.");

    public static Error UnknownField(string parameter, string field, IEnumerable<string> known) =>
        Malformed(parameter, "lists.unknown-field", $"There is no field {Shown(field)} here. Known are {string.Join(", ", known)}.");

    public static Error BadOperator(string parameter, string given, string field, IEnumerable<FilterOperator> known) =>
        Malformed(
            parameter,
            "lists.bad-operator",
            $"{field} cannot be filtered by {Shown(given)}. Known are {string.Join(", ", known.Select(NameOf))}."
        );

    public static Error BadValue(string parameter, string problem) => Malformed(parameter, "lists.bad-value", problem);

    public static Error BadCursor(string problem) => Malformed("cursor", "lists.bad-cursor", problem);

    public static Error TooManyFilters(int most) => Malformed("filter", "lists.too-many-filters", $"More than {most} filters.");

    public static Error TooMuchHistory(int most) =>
        new(
            ErrorKind.Invalid,
            "lists.too-much-history",
            $"More than {most} changes lie before that time, too many to go through for one list. Ask for an earlier time, or for single records as of then."
        );

    public static Error TooManyRows(int most) =>
        new(ErrorKind.Invalid, "lists.too-many-rows", $"More than {most} records match, which one file does not hold. Narrow the filters.");

    public static string NameOf(FilterOperator filterOperator) => JsonNamingPolicy.CamelCase.ConvertName(filterOperator.ToString());

    private static Error Malformed(string parameter, string code, string problem) =>
        Error.Malformed(problem, code) with
        {
            Fields = new Dictionary<string, string[]> { [Shown(parameter)] = [problem] },
        };

    /// <summary>What a caller sent comes back shortened, so that a refusal stays a line.</summary>
    private static string Shown(string text) =>
        text.Length <= 100 ? text : string.Concat(text.AsSpan(0, char.IsHighSurrogate(text[99]) ? 99 : 100), "…");
}
