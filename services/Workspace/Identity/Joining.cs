using CrmCloud.BuildingBlocks.Calls;
using CrmCloud.BuildingBlocks.Results;
using CrmCloud.Workspace.Data;
using CrmCloud.Workspace.Domain;
using Microsoft.AspNetCore.Identity;

namespace CrmCloud.Workspace.Identity;

/// <summary>Gives a new user an account, and saves everything that the request has prepared along with it, or nothing.</summary>
public sealed class Joining(WorkspaceDbContext db, Passwords passwords, UserManager<Account> accounts, CallContextAccessor calls)
{
    /// <summary>The workspace in which the rest of the request acts, in the name of its new user.</summary>
    public void ActIn(Guid workspaceId, User user) =>
        calls.Current = new CallContext
        {
            WorkspaceId = workspaceId,
            Actor = new Actor(Actor.UserKind, user.Id, user.Name),
            Origin = Origins.User,
            UserId = user.Id,
        };

    /// <summary>Invalid (422) for a password against the rules; conflict (409) for an address that is in use.</summary>
    public async Task<Result> JoinAsync(User user, string email, string password, CancellationToken cancellation)
    {
        var account = new Account
        {
            Id = user.Id,
            WorkspaceId = calls.Required.WorkspaceId,
            UserName = email,
            NormalizedUserName = accounts.NormalizeName(email),
            Email = email,
            NormalizedEmail = accounts.NormalizeEmail(email),
            EmailConfirmed = true,
            LockoutEnabled = true,
        };
        var set = await passwords.SetAsync(account, password);
        if (set.Failed)
        {
            return set;
        }
        db.Add(user);
        db.Add(account);
        return await db.TrySaveAsync(cancellation);
    }
}
