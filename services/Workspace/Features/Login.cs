using CrmCloud.BuildingBlocks.Calls;
using CrmCloud.BuildingBlocks.Records;
using CrmCloud.ServiceDefaults.Problems;
using CrmCloud.Workspace.Data;
using CrmCloud.Workspace.Domain;
using CrmCloud.Workspace.Identity;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace CrmCloud.Workspace.Features;

/// <param name="Email">Where the account is.</param>
/// <param name="Password">Its password.</param>
/// <param name="Code">For accounts with a second factor; others leave it out.</param>
public sealed record LoginRequest(string Email, string Password, string? Code = null);

public static class Login
{
    private static readonly Problem s_invalid = new(
        StatusCodes.Status401Unauthorized,
        "auth.invalid-credentials",
        "The e-mail address or the password is wrong."
    );

    public static async Task<Results<Ok<Me>, ProblemAnswer>> HandleAsync(
        LoginRequest request,
        HttpContext http,
        Lookups lookups,
        WorkspaceDbContext db,
        UserManager<Account> accounts,
        Passwords passwords,
        Sessions sessions,
        CallContextAccessor calls,
        IOptions<IdentityOptions> options,
        TimeProvider clock,
        CancellationToken cancellation
    )
    {
        if (request.Password.Length > PasswordRules.MaxLength || !FieldRules.IsEmail(request.Email))
        {
            return new ProblemAnswer(s_invalid);
        }
        if (await lookups.AccountAsync(accounts.NormalizeEmail(request.Email), cancellation) is not { } located)
        {
            passwords.CheckNobody(request.Password);
            return new ProblemAnswer(s_invalid);
        }
        calls.Current = new CallContext { WorkspaceId = located.WorkspaceId, Actor = Actor.Service("workspace") };
        var account = await db.Accounts.SingleAsync(account => account.Id == located.Id, cancellation);
        var now = clock.GetUtcNow();
        if (account.LockoutEnd is { } until && until > now)
        {
            return LockedOut(until - now);
        }
        if (account.PasswordHash is null || !await passwords.CheckAsync(account, request.Password))
        {
            var lockout = options.Value.Lockout;
            return await CountFailureAsync(db, account.Id, now, lockout, cancellation)
                ? LockedOut(lockout.DefaultLockoutTimeSpan)
                : new ProblemAnswer(s_invalid);
        }
        var user = await db.Users.AsNoTracking().SingleAsync(user => user.Id == account.Id, cancellation);
        if (!user.Active)
        {
            return new ProblemAnswer(s_invalid);
        }
        account.AccessFailedCount = 0;
        account.LockoutEnd = null;
        var token = sessions.Begin(user.Id);
        await db.SaveChangesAsync(cancellation);
        var workspace = await db.Workspaces.AsNoTracking().SingleAsync(cancellation);
        SessionCookies.Write(http, token);
        return TypedResults.Ok(Me.Of(user, workspace));
    }

    /// <summary>Counts in the database, so that guesses side by side count too. True: this one locked the account.</summary>
    private static async Task<bool> CountFailureAsync(
        WorkspaceDbContext db,
        Guid accountId,
        DateTimeOffset now,
        LockoutOptions lockout,
        CancellationToken cancellation
    )
    {
        DateTimeOffset? until = now + lockout.DefaultLockoutTimeSpan;
        var last = lockout.MaxFailedAccessAttempts - 1;
        await db
            .Accounts.Where(account => account.Id == accountId)
            .ExecuteUpdateAsync(
                set =>
                    set.SetProperty(
                            account => account.LockoutEnd,
                            account => account.AccessFailedCount >= last ? until : account.LockoutEnd
                        )
                        .SetProperty(
                            account => account.AccessFailedCount,
                            account => account.AccessFailedCount >= last ? 0 : account.AccessFailedCount + 1
                        ),
                cancellation
            );
        return await db.Accounts.AnyAsync(account => account.Id == accountId && account.LockoutEnd > now, cancellation);
    }

    private static ProblemAnswer LockedOut(TimeSpan wait) =>
        new(
            new Problem(
                StatusCodes.Status429TooManyRequests,
                "auth.locked-out",
                "Too many wrong passwords. Try again later, or ask an administrator for a reset link.",
                RetryAfter: wait
            )
        );
}
