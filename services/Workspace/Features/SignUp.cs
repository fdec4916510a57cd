using CrmCloud.BuildingBlocks.Results;
using CrmCloud.Workspace.Domain;
using CrmCloud.Workspace.Identity;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Options;

namespace CrmCloud.Workspace.Features;

/// <param name="WorkspaceName">What the workspace is called; its slug follows from it.</param>
/// <param name="Name">The administrator's name.</param>
/// <param name="Email">Where they will sign in.</param>
/// <param name="Password">At least ten characters.</param>
/// <param name="Code">The one-time code from the log, where self sign-up is off.</param>
public sealed record SignUpRequest(string WorkspaceName, string Name, string Email, string Password, string? Code = null);

public static class SignUp
{
    public static async Task<Results<Created<Me>, ProblemHttpResult>> HandleAsync(
        SignUpRequest request,
        HttpContext http,
        IOptions<AuthOptions> options,
        SetupCodes codes,
        WorkspaceOpening opening,
        CancellationToken cancellation
    )
    {
        var input = new Input().Text("workspaceName", request.WorkspaceName).Text("name", request.Name).Email("email", request.Email);
        if (!input.IsFine)
        {
            return input.Error.ToProblem();
        }
        if (!options.Value.SelfSignUp && (request.Code is null || !await codes.ExistsAsync(request.Code, cancellation)))
        {
            return WorkspaceErrors.SignUpClosed.ToProblem();
        }
        var opened = await opening.OpenAsync(
            request.WorkspaceName,
            slug: null,
            request.Name,
            request.Email,
            request.Password,
            cancellation
        );
        if (opened.Failed)
        {
            return opened.Error.ToProblem();
        }
        if (!options.Value.SelfSignUp)
        {
            await codes.UseUpAsync(cancellation);
        }
        SessionCookies.Write(http, opened.Value.Token);
        return TypedResults.Created("/api/me", Me.Of(opened.Value.Administrator, opened.Value.Workspace));
    }
}
