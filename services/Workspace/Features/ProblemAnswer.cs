using CrmCloud.ServiceDefaults.Problems;

namespace CrmCloud.Workspace.Features;

/// <summary>A problem with a status that refusals of the domain do not have: 401, and 429 with its <c>Retry-After</c>.</summary>
public sealed class ProblemAnswer(Problem problem) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext) => ProblemWriter.WriteAsync(httpContext, problem);
}
