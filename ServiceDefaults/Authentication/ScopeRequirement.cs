using Microsoft.AspNetCore.Authorization;

namespace CrmCloud.ServiceDefaults.Authentication;

/// <summary>The caller's token must carry <paramref name="Scope"/>; it checks itself, without a handler to resolve.</summary>
internal sealed record ScopeRequirement(string Scope) : IAuthorizationRequirement, IAuthorizationHandler
{
    public Task HandleAsync(AuthorizationHandlerContext context)
    {
        if (CallerIdentity.Of(context.User) is { } caller && caller.Scopes.Contains(Scope))
        {
            context.Succeed(this);
        }

        return Task.CompletedTask;
    }
}
