using CrmCloud.BuildingBlocks.Calls;
using CrmCloud.Workspace.Data;
using CrmCloud.Workspace.Domain;
using Microsoft.EntityFrameworkCore;

namespace CrmCloud.Workspace.Identity;

/// <summary>Begins, follows and ends the sessions of browsers.</summary>
public sealed class Sessions(WorkspaceDbContext db, Lookups lookups, CallContextAccessor calls, TimeProvider clock)
{
    /// <summary>Prepares a session of a user in the present workspace; it begins once the caller has saved.</summary>
    /// <returns>The token for the cookie, kept nowhere else.</returns>
    public string Begin(Guid userId)
    {
        var token = Secret.New();
        db.Add(Session.Begin(calls.Required.WorkspaceId, userId, Secret.Hash(token), clock.GetUtcNow()));
        return token;
    }

    /// <summary>The user of a living session, whose workspace is then the present one; notes the use, at most once a minute.</summary>
    public async Task<User?> UseAsync(string token, CancellationToken cancellation)
    {
        if (await LocateAsync(token, cancellation) is not { } session)
        {
            return null;
        }
        var now = clock.GetUtcNow();
        var user = await db.Users.AsNoTracking().SingleOrDefaultAsync(user => user.Id == session.UserId, cancellation);
        if (user is not { Active: true } || !session.IsAlive(now))
        {
            return null;
        }
        if (session.IsDueForWriting(now))
        {
            var expiresAt = session.ExpiryAfterUse(now);
            await db
                .Sessions.Where(it => it.Id == session.Id)
                .ExecuteUpdateAsync(
                    set => set.SetProperty(it => it.LastSeenAt, now).SetProperty(it => it.ExpiresAt, expiresAt),
                    cancellation
                );
            await db.Users.Where(it => it.Id == user.Id).ExecuteUpdateAsync(set => set.SetProperty(it => it.LastSeenAt, now), cancellation);
        }
        return user;
    }

    /// <summary>Ends one session; an unknown one is ended already.</summary>
    public async Task EndAsync(string token, CancellationToken cancellation)
    {
        if (await LocateAsync(token, cancellation) is { } session)
        {
            DateTimeOffset? now = clock.GetUtcNow();
            await db
                .Sessions.Where(it => it.Id == session.Id && it.RevokedAt == null)
                .ExecuteUpdateAsync(set => set.SetProperty(it => it.RevokedAt, now), cancellation);
        }
    }

    /// <summary>Ends every session of a user in the present workspace.</summary>
    public async Task EndAllAsync(Guid userId, CancellationToken cancellation)
    {
        DateTimeOffset? now = clock.GetUtcNow();
        await db
            .Sessions.Where(it => it.UserId == userId && it.RevokedAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(it => it.RevokedAt, now), cancellation);
    }

    private async Task<Session?> LocateAsync(string token, CancellationToken cancellation)
    {
        if (await lookups.SessionAsync(token, cancellation) is not { } located)
        {
            return null;
        }
        calls.Current = new CallContext { WorkspaceId = located.WorkspaceId, Actor = Actor.Service("workspace") };
        return await db.Sessions.AsNoTracking().SingleOrDefaultAsync(session => session.Id == located.Id, cancellation);
    }
}
