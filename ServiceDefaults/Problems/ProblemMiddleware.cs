using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Logging;

namespace CrmCloud.ServiceDefaults.Problems;

/// <summary>
/// Turns exceptions, and error statuses without a body, into problem details. Bad input and absent clients are not
/// logged as errors; what is our fault is, once, with its stack, of which the client learns only the trace id.
/// </summary>
internal sealed partial class ProblemMiddleware(RequestDelegate next, ILogger<ProblemMiddleware> logger)
{
    private const int ClientClosedRequest = 499;

    public async Task InvokeAsync(HttpContext context)
    {
        try
        {
            await next(context);
        }
        catch (Exception exception) when (context.RequestAborted.IsCancellationRequested && IsAbort(exception))
        {
            LogAborted(logger);
            if (!context.Response.HasStarted)
            {
                context.Response.StatusCode = ClientClosedRequest;
            }

            return;
        }
        catch (Exception exception)
        {
            await AnswerAsync(context, exception);
            return;
        }

        var response = context.Response;
        if (response is { StatusCode: >= 400, HasStarted: false, ContentLength: null or 0, ContentType: null })
        {
            await ProblemWriter.WriteAsync(context, Problem.OfStatus(response.StatusCode));
        }
    }

    private async Task AnswerAsync(HttpContext context, Exception exception)
    {
        var problem = ExceptionProblems.Map(exception);
        if (problem.Status == StatusCodes.Status500InternalServerError)
        {
            LogFailure(logger, exception, context.Request.Method, Route(context));
        }
        else if (problem.Status > StatusCodes.Status500InternalServerError)
        {
            LogUnavailable(logger, context.Request.Method, Route(context), problem.Code, exception.GetType().Name);
        }

        if (context.Response.HasStarted)
        {
            // Part of an answer is out: cut the connection, so that nobody takes it for a whole one.
            context.Abort();
            return;
        }

        ForgetRepresentation(context.Response.Headers);
        await ProblemWriter.WriteAsync(context, problem);
    }

    /// <summary>What described the answer that is not coming; headers of security and limits stay.</summary>
    private static void ForgetRepresentation(IHeaderDictionary headers)
    {
        headers.ETag = default;
        headers.LastModified = default;
        headers.Location = default;
        headers.ContentEncoding = default;
        headers.ContentDisposition = default;
        headers.ContentLength = null;
        headers.SetCookie = default;
    }

    private static bool IsAbort(Exception exception) =>
        exception is OperationCanceledException or IOException
        || exception is BadHttpRequestException { InnerException: OperationCanceledException };

    /// <summary>The template, not the path: paths may hold one-time tokens.</summary>
    private static string Route(HttpContext context) => context.Features.Get<IEndpointFeature>()?.Endpoint?.DisplayName ?? "no route";

    [LoggerMessage(Level = LogLevel.Error, Message = "{Method} on {Route} failed")]
    private static partial void LogFailure(ILogger logger, Exception exception, string method, string route);

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Method} on {Route} answered {Code} because of {Failure}")]
    private static partial void LogUnavailable(ILogger logger, string method, string route, string code, string failure);

    [LoggerMessage(Level = LogLevel.Debug, Message = "The client went away")]
    private static partial void LogAborted(ILogger logger);
}
