using CrmCloud.Workspace.Identity;

namespace CrmCloud.Workspace.Features;

/// <summary>Signing in and out. Anonymous, since nobody is known yet: a password or a one-time link says who it is.</summary>
public static class AuthEndpoints
{
    /// <summary>No body here is longer than a few names.</summary>
    private const long MaxBody = 16 * 1024;

    public static void MapAuth(this IEndpointRouteBuilder routes)
    {
        var auth = routes
            .MapGroup("/api/auth")
            .AllowAnonymous()
            .WithTags("Sign-in")
            .WithMetadata(new Microsoft.AspNetCore.Mvc.RequestSizeLimitAttribute(MaxBody));
        auth.MapPost("/login", Login.HandleAsync).WithName("login").WithSummary("Begins a session");
        auth.MapPost("/logout", Logout.HandleAsync).WithName("logout").WithSummary("Ends the session");
        auth.MapPost("/sign-up", SignUp.HandleAsync).WithName("signUp").WithSummary("Opens a workspace with its first administrator");
        auth.MapGet("/invitations/{token}", AcceptInvitation.PreviewAsync)
            .WithName("previewInvitation")
            .WithSummary("What an invitation offers");
        auth.MapPost("/invitations/{token}", AcceptInvitation.HandleAsync).WithName("acceptInvitation").WithSummary("Joins the workspace");
        auth.MapGet("/password-resets/{token}", ResetPassword.PreviewAsync)
            .WithName("previewPasswordReset")
            .WithSummary("Whose password a link resets");
        auth.MapPost("/password-resets/{token}", ResetPassword.HandleAsync).WithName("resetPassword").WithSummary("Chooses a new password");
        routes.MapGet("/.well-known/jwks.json", KeySet.HandleAsync).AllowAnonymous().ExcludeFromDescription();
    }
}
