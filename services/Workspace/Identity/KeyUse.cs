using CrmCloud.BuildingBlocks.Calls;
using CrmCloud.Contracts.Identity;
using CrmCloud.Workspace.Data;
using CrmCloud.Workspace.Domain;
using Microsoft.EntityFrameworkCore;

namespace CrmCloud.Workspace.Identity;

/// <summary>Presented API keys: whom they speak for.</summary>
public sealed class KeyUse(WorkspaceDbContext db, Lookups lookups, CallContextAccessor calls, TimeProvider clock)
{
    private static readonly TimeSpan s_writeInterval = TimeSpan.FromMinutes(1);

    /// <summary>What the key may do now: its scopes as far as its maker still has them. Notes the use, at most once a minute.</summary>
    public async Task<TokenSubject?> UseAsync(string presented, CancellationToken cancellation)
    {
        if (
            !presented.StartsWith(ApiKey.Prefix, StringComparison.Ordinal)
            || await lookups.ApiKeyAsync(presented, cancellation) is not { } located
        )
        {
            return null;
        }
        calls.Current = new CallContext { WorkspaceId = located.WorkspaceId, Actor = Actor.Service("workspace") };
        var key = await db.ApiKeys.AsNoTracking().SingleOrDefaultAsync(key => key.Id == located.Id, cancellation);
        DateTimeOffset? now = clock.GetUtcNow();
        if (key is null || key.ExpiresAt <= now)
        {
            return null;
        }
        var maker = await db.Users.AsNoTracking().SingleOrDefaultAsync(user => user.Id == key.CreatedBy, cancellation);
        if (maker is not { Active: true })
        {
            return null;
        }
        if (key.LastUsedAt is null || now - key.LastUsedAt >= s_writeInterval)
        {
            await db
                .ApiKeys.Where(it => it.Id == key.Id)
                .ExecuteUpdateAsync(set => set.SetProperty(it => it.LastUsedAt, now), cancellation);
        }
        var scopes = Roles.ScopesOf(maker.Roles).Intersect(key.Scopes).ToList();
        return new TokenSubject(InternalClaims.ApiKeyKind, key.Id.ToString(), key.Name, key.WorkspaceId, [], scopes, maker.TeamIds);
    }
}
