using System.Collections.Frozen;
using System.Security.Claims;
using CrmCloud.Contracts.Identity;

namespace CrmCloud.ServiceDefaults.Authentication;

/// <summary>
/// Who calls, read once per token from its claims. Shared by all requests that carry the token: never change it.
/// In a request: <c>CallerIdentity.Of(context.User)</c>.
/// </summary>
public sealed class CallerIdentity : ClaimsIdentity
{
    internal CallerIdentity(IEnumerable<Claim> claims, string token)
        : base(claims, InternalAuthenticationDefaults.Scheme, InternalClaims.Name, InternalClaims.Roles)
    {
        Token = token;
        SubjectId = Value(InternalClaims.Subject);
        Kind = Value(InternalClaims.Kind);
        WorkspaceId = Guid.TryParse(Value(InternalClaims.Workspace), out var workspace) ? workspace : null;
        Scopes = Value(InternalClaims.Scope).Split(' ', StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
        Roles = FindAll(InternalClaims.Roles).Select(claim => claim.Value).ToFrozenSet(StringComparer.Ordinal);
        TeamIds =
        [
            .. FindAll(InternalClaims.Teams).Select(claim => Guid.TryParse(claim.Value, out var team) ? team : (Guid?)null).OfType<Guid>(),
        ];
    }

    /// <summary>Id of the user or API key; the name of a service.</summary>
    public string SubjectId { get; }

    /// <summary><see cref="InternalClaims.UserKind"/>, <see cref="InternalClaims.ApiKeyKind"/> or <see cref="InternalClaims.ServiceKind"/>.</summary>
    public string Kind { get; }

    /// <summary>Null only for a service that works across workspaces.</summary>
    public Guid? WorkspaceId { get; }

    public FrozenSet<string> Scopes { get; }

    public FrozenSet<string> Roles { get; }

    public IReadOnlyList<Guid> TeamIds { get; }

    /// <summary>The token itself, to pass on to the services asked on the caller's behalf.</summary>
    public string Token { get; }

    /// <summary>The caller behind a principal; null where none was authenticated.</summary>
    public static CallerIdentity? Of(ClaimsPrincipal? principal) => principal?.Identity as CallerIdentity;

    private string Value(string type) => FindFirst(type)?.Value ?? "";
}
