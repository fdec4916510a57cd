using System.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace CrmCloud.BuildingBlocks.Results;

/// <summary>The one translation from refusals to RFC 9457 problem details.</summary>
public static class ProblemResults
{
    public static ProblemHttpResult ToProblem(this Error error)
    {
        var problem = new ProblemDetails
        {
            Type = $"https://crmcloud.dev/problems/{error.Code}",
            Title = Title(error.Kind),
            Status = Status(error.Kind),
            Detail = error.Detail,
        };
        problem.Extensions["code"] = error.Code;
        problem.Extensions["traceId"] = Activity.Current?.TraceId.ToString() ?? Guid.CreateVersion7().ToString("n");
        if (error.Fields is not null)
        {
            problem.Extensions["errors"] = error.Fields;
        }
        if (error.Current is not null)
        {
            problem.Extensions["current"] = error.Current;
        }
        return TypedResults.Problem(problem);
    }

    public static int Status(ErrorKind kind) =>
        kind switch
        {
            ErrorKind.Malformed => StatusCodes.Status400BadRequest,
            ErrorKind.Forbidden => StatusCodes.Status403Forbidden,
            ErrorKind.NotFound => StatusCodes.Status404NotFound,
            ErrorKind.Conflict => StatusCodes.Status409Conflict,
            ErrorKind.ChangedMeanwhile => StatusCodes.Status412PreconditionFailed,
            ErrorKind.TooLarge => StatusCodes.Status413PayloadTooLarge,
            ErrorKind.Invalid => StatusCodes.Status422UnprocessableEntity,
            ErrorKind.Unavailable => StatusCodes.Status503ServiceUnavailable,
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
        };

    private static string Title(ErrorKind kind) =>
        kind switch
        {
            ErrorKind.Malformed => "The request was not understood",
            ErrorKind.Forbidden => "Your role does not allow this",
            ErrorKind.NotFound => "Not found",
            ErrorKind.Conflict => "The present state does not allow this",
            ErrorKind.ChangedMeanwhile => "Changed by someone else meanwhile",
            ErrorKind.TooLarge => "Too large",
            ErrorKind.Invalid => "Not acceptable as it is",
            ErrorKind.Unavailable => "Not available right now",
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
        };
}
