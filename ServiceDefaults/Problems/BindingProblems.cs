using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;

namespace CrmCloud.ServiceDefaults.Problems;

/// <summary>Names the parameter of a route or query that could not be bound; the framework says it in its message only.</summary>
internal static partial class BindingProblems
{
    public static Problem Of(string message)
    {
        if (FailedParameter().Match(message) is { Success: true } failed)
        {
            return Named(failed.Groups[1].Value, "The value cannot be read.");
        }

        if (MissingParameter().Match(message) is { Success: true } missing)
        {
            return missing.Groups[2].Value == "body"
                ? new Problem(StatusCodes.Status400BadRequest, "request.malformed", "The request needs a body.")
                : Named(missing.Groups[1].Value, "This value is required.");
        }

        return Problem.OfStatus(StatusCodes.Status400BadRequest, "The request cannot be read.");
    }

    private static Problem Named(string name, string message) =>
        new(
            StatusCodes.Status400BadRequest,
            "request.malformed",
            $"The parameter {name} cannot be read.",
            new Dictionary<string, string[]> { [name] = [message] }
        );

    [GeneratedRegex("^Failed to bind parameter \"\\S+ (\\w+)\"")]
    private static partial Regex FailedParameter();

    [GeneratedRegex("^(?:Required parameter|Implicit body inferred for parameter) \"(?:\\S+ )?(\\w+)\" was not provided from (\\w+)")]
    private static partial Regex MissingParameter();
}
