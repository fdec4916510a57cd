using Microsoft.Extensions.DependencyInjection;

namespace CrmCloud.BuildingBlocks.Calls;

public static class WorkspaceScopes
{
    /// <summary>A scope of a service's own work in a workspace. Whoever called it keeps the context that they had.</summary>
    /// <param name="actor">The name under which the work stands in the history.</param>
    /// <param name="origin">Where its changes come from.</param>
    public static AsyncServiceScope InWorkspace(
        this IServiceScopeFactory scopes,
        Guid workspaceId,
        string actor,
        string origin = Origins.Automation
    )
    {
        var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CallContextAccessor>().Current = new CallContext
        {
            WorkspaceId = workspaceId,
            Actor = Actor.Service(actor),
            Origin = origin,
        };
        return scope;
    }
}
