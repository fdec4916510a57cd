using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;

namespace CrmCloud.ServiceDefaults.Problems;

/// <summary>
/// Says which field of a JSON body cannot be read, and why. The serializer tells these cases apart only by its
/// messages; a test holds each of them.
/// </summary>
internal static partial class JsonProblems
{
    private const string Code = "request.malformed";
    private static readonly string[] Required = ["This field is required."];

    // Set by System.Text.Json on exceptions about text that is not Unicode.
    private const string UnreadableTextSource = "System.Text.Json.Rethrowable";

    public static Problem Of(JsonException exception)
    {
        var message = exception.Message;
        if (UnknownField().Match(message) is { Success: true } unknown)
        {
            return Field(Join(exception.Path, unknown.Groups[1].Value), "Unknown field.");
        }

        if (MissingFields().Match(message) is { Success: true } missing)
        {
            var names = FieldName().Matches(missing.Groups[1].Value).Select(name => Join(exception.Path, name.Groups[1].Value));
            return Fields(names.Distinct().ToDictionary(name => name, _ => Required));
        }

        if (IsUnreadableText(exception.InnerException))
        {
            return Field(Join(exception.Path, ""), "The text is not valid Unicode.");
        }

        return message.StartsWith("The JSON value could not be converted", StringComparison.Ordinal)
            ? Field(Join(exception.Path, ""), "The value has the wrong type or is not one of the known values.")
            : new Problem(StatusCodes.Status400BadRequest, Code, Position(exception));
    }

    public static bool IsUnreadableText(Exception? exception) => exception is InvalidOperationException { Source: UnreadableTextSource };

    public static Problem UnreadableText() => new(StatusCodes.Status400BadRequest, Code, "A text in the body is not valid Unicode.");

    private static Problem Field(string field, string message) =>
        field.Length == 0
            ? new Problem(StatusCodes.Status400BadRequest, Code, message)
            : Fields(new Dictionary<string, string[]> { [field] = [message] });

    private static Problem Fields(Dictionary<string, string[]> errors) =>
        new(StatusCodes.Status400BadRequest, Code, "The body has fields that cannot be read: " + string.Join(", ", errors.Keys), errors);

    private static string Position(JsonException exception) =>
        exception.LineNumber is { } line
            ? $"The body is not valid JSON: line {line + 1}, byte {exception.BytePositionInLine + 1}."
            : "The body is not valid JSON.";

    /// <summary>From the serializer's <c>$.address.city</c> to <c>address.city</c>.</summary>
    private static string Join(string? path, string field)
    {
        var parent =
            path is null or "$" ? ""
            : path.StartsWith("$.", StringComparison.Ordinal) ? path[2..]
            : path.TrimStart('$');
        if (field.Length == 0 || parent == field || parent.EndsWith("." + field, StringComparison.Ordinal))
        {
            return parent;
        }

        return parent.Length == 0 ? field : $"{parent}.{field}";
    }

    [GeneratedRegex("^The JSON property '(.*?)' could not be mapped", RegexOptions.Singleline)]
    private static partial Regex UnknownField();

    [GeneratedRegex("missing required properties[^:]*: (.*)$", RegexOptions.Singleline)]
    private static partial Regex MissingFields();

    [GeneratedRegex("'([^']+)'")]
    private static partial Regex FieldName();
}
