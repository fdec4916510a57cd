using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Security.Claims;
using CrmCloud.Contracts.Identity;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace CrmCloud.BuildingBlocks.Calls;

/// <summary>Makes the <see cref="CallContext"/> of a request from the claims of its validated token.</summary>
public static class CallContextMiddleware
{
    // The principal of a remembered token is one object for as long as the token lives, so its claims are read once.
    private static readonly ConditionalWeakTable<ClaimsPrincipal, CallContext> s_byPrincipal = [];

    public static IApplicationBuilder UseCallContext(this IApplicationBuilder app) =>
        app.Use(
            static (http, next) =>
            {
                if (From(http.User) is { } caller)
                {
                    var accessor = (CallContextAccessor)http.RequestServices.GetService(typeof(CallContextAccessor))!;
                    accessor.Current = caller with { CorrelationId = Correlation() };
                }
                return next(http);
            }
        );

    /// <summary>The context that a principal acts in; none for anonymous callers and for services that cross workspaces.</summary>
    public static CallContext? From(ClaimsPrincipal user)
    {
        if (s_byPrincipal.TryGetValue(user, out var known))
        {
            return known;
        }
        if (!Guid.TryParse(user.FindFirstValue(InternalClaims.Workspace), out var workspace))
        {
            return null;
        }
        var context = Read(user, workspace);
        s_byPrincipal.AddOrUpdate(user, context);
        return context;
    }

    private static CallContext Read(ClaimsPrincipal user, Guid workspace)
    {
        var kind = user.FindFirstValue(InternalClaims.Kind) ?? InternalClaims.ServiceKind;
        Guid? id = Guid.TryParse(user.FindFirstValue(InternalClaims.Subject), out var subject) ? subject : null;
        return new CallContext
        {
            WorkspaceId = workspace,
            Actor = new Actor(kind, id, user.FindFirstValue(InternalClaims.Name)),
            Origin = kind == InternalClaims.UserKind ? Origins.User : Origins.Api,
            UserId = kind == InternalClaims.UserKind ? id : null,
            Scopes = (user.FindFirstValue(InternalClaims.Scope) ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries).ToHashSet(),
            TeamIds = [.. user.FindAll(InternalClaims.Teams).Select(claim => Guid.Parse(claim.Value))],
        };
    }

    /// <summary>The trace is the correlation: the same 16 bytes, so that a ledger entry leads to its trace and back.</summary>
    private static Guid Correlation() =>
        Activity.Current is { } activity ? Guid.ParseExact(activity.TraceId.ToHexString(), "n") : Guid.CreateVersion7();
}
