using CrmCloud.Contracts.Identity;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace CrmCloud.Workspace.Identity;

/// <summary>Whom a token speaks for, and what they may do.</summary>
/// <param name="Kind">One of the kinds of <see cref="InternalClaims"/>.</param>
/// <param name="SubjectId">Id of the user or key, or the service's name.</param>
/// <param name="WorkspaceId">Null only for a service that works across workspaces.</param>
public sealed record TokenSubject(
    string Kind,
    string SubjectId,
    string Name,
    Guid? WorkspaceId,
    IReadOnlyList<string> Roles,
    IReadOnlyList<string> Scopes,
    IReadOnlyList<string> TeamIds
);

public sealed record IssuedToken(string Token, DateTimeOffset ExpiresAt);

/// <summary>Signs the tokens that services accept from each other and from the gateway. They live five minutes.</summary>
public sealed class InternalTokens(SigningKeys keys, TimeProvider clock)
{
    public static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(5);

    private static readonly JsonWebTokenHandler s_handler = new() { SetDefaultTimesOnTokenCreation = false };

    public async ValueTask<IssuedToken> IssueAsync(TokenSubject subject, CancellationToken cancellation)
    {
        var key = await keys.CurrentAsync(cancellation);
        var now = clock.GetUtcNow();
        var expires = now + Lifetime;
        var claims = new Dictionary<string, object>
        {
            [InternalClaims.Subject] = subject.SubjectId,
            [InternalClaims.Kind] = subject.Kind,
            [InternalClaims.Name] = subject.Name,
            [InternalClaims.Scope] = string.Join(' ', subject.Scopes),
            [InternalClaims.Roles] = subject.Roles.ToArray(),
            [InternalClaims.Teams] = subject.TeamIds.ToArray(),
        };
        if (subject.WorkspaceId is { } workspace)
        {
            claims[InternalClaims.Workspace] = workspace.ToString();
        }
        var token = s_handler.CreateToken(
            new SecurityTokenDescriptor
            {
                Issuer = InternalClaims.Issuer,
                Audience = InternalClaims.Audience,
                IssuedAt = now.UtcDateTime,
                NotBefore = now.UtcDateTime,
                Expires = expires.UtcDateTime,
                Claims = claims,
                SigningCredentials = new SigningCredentials(key.SecurityKey, SecurityAlgorithms.EcdsaSha256),
            }
        );
        return new IssuedToken(token, expires);
    }
}
