using CrmCloud.BuildingBlocks.Calls;
using CrmCloud.BuildingBlocks.Results;
using CrmCloud.Workspace.Data;
using CrmCloud.Workspace.Domain;
using CrmCloud.Workspace.Identity;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace CrmCloud.Workspace.Features;

/// <summary>Whose password a link resets, for the page on which it is chosen.</summary>
public sealed record PasswordResetPreview(string Email, string Name);

/// <param name="Password">At least ten characters.</param>
public sealed record ResetPasswordRequest(string Password);

public static class ResetPassword
{
    public static async Task<Results<Ok<PasswordResetPreview>, ProblemHttpResult>> PreviewAsync(
        string token,
        Lookups lookups,
        WorkspaceDbContext db,
        CallContextAccessor calls,
        TimeProvider clock,
        CancellationToken cancellation
    )
    {
        if (await FindAsync(token, lookups, db, calls, clock, cancellation) is not { } reset)
        {
            return WorkspaceErrors.LinkUsedOrExpired.ToProblem();
        }
        var user = await db.Users.AsNoTracking().SingleAsync(user => user.Id == reset.UserId, cancellation);
        return TypedResults.Ok(new PasswordResetPreview(user.Email ?? "", user.Name));
    }

    /// <summary>Sets the password and ends all of the user's sessions: whoever had the old one is out.</summary>
    public static async Task<Results<NoContent, ProblemHttpResult>> HandleAsync(
        string token,
        ResetPasswordRequest request,
        Lookups lookups,
        WorkspaceDbContext db,
        Passwords passwords,
        Sessions sessions,
        CallContextAccessor calls,
        TimeProvider clock,
        CancellationToken cancellation
    )
    {
        if (await FindAsync(token, lookups, db, calls, clock, cancellation) is not { } reset)
        {
            return WorkspaceErrors.LinkUsedOrExpired.ToProblem();
        }
        var account = await db.Accounts.SingleAsync(account => account.Id == reset.UserId, cancellation);
        var set = await passwords.SetAsync(account, request.Password);
        if (set.Failed)
        {
            return set.Error.ToProblem();
        }
        reset.Use(clock.GetUtcNow());
        var saved = await db.TrySaveAsync(cancellation);
        if (saved.Failed)
        {
            return WorkspaceErrors.LinkUsedOrExpired.ToProblem();
        }
        await sessions.EndAllAsync(account.Id, cancellation);
        return TypedResults.NoContent();
    }

    private static async Task<PasswordReset?> FindAsync(
        string token,
        Lookups lookups,
        WorkspaceDbContext db,
        CallContextAccessor calls,
        TimeProvider clock,
        CancellationToken cancellation
    )
    {
        if (await lookups.PasswordResetAsync(token, cancellation) is not { } located)
        {
            return null;
        }
        calls.Current = new CallContext { WorkspaceId = located.WorkspaceId, Actor = Actor.Service("workspace") };
        var reset = await db.PasswordResets.SingleAsync(reset => reset.Id == located.Id, cancellation);
        return reset.IsOpen(clock.GetUtcNow()) ? reset : null;
    }
}
