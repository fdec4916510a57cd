using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using CrmCloud.ServiceDefaults.Authentication;
using CrmCloud.ServiceDefaults.Problems;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Options;

namespace CrmCloud.Mail.Security;

/// <summary>
/// The scheme <c>Bridge</c>: the other half of this service shows the secret that the two share. It opens the bridge's own routes and
/// no others; no token opens those.
/// </summary>
public sealed class BridgeAuthentication(IOptions<BridgeOptions> options) : IAuthenticationHandler
{
    public const string Scheme = "Bridge";
    private HttpContext _context = null!;

    public static AuthorizationPolicy Policy { get; } =
        new AuthorizationPolicyBuilder(Scheme).RequireAuthenticatedUser().RequireClaim(ClaimTypes.AuthenticationMethod, Scheme).Build();

    public Task InitializeAsync(AuthenticationScheme scheme, HttpContext context)
    {
        _context = context;
        return Task.CompletedTask;
    }

    public Task<AuthenticateResult> AuthenticateAsync()
    {
        var given = _context.Request.Headers.Authorization.ToString();
        if (
            options.Value.Secret.Length == 0
            || !given.StartsWith(InternalAuthenticationDefaults.BearerPrefix, StringComparison.OrdinalIgnoreCase)
            || !Same(options.Value.Secret, given[InternalAuthenticationDefaults.BearerPrefix.Length..])
        )
        {
            return Task.FromResult(AuthenticateResult.NoResult());
        }
        var bridge = new ClaimsPrincipal(new ClaimsIdentity([new Claim(ClaimTypes.AuthenticationMethod, Scheme)], Scheme));
        return Task.FromResult(AuthenticateResult.Success(new AuthenticationTicket(bridge, Scheme)));
    }

    public Task ChallengeAsync(AuthenticationProperties? properties) => ProblemWriter.WriteAsync(_context, Problem.Unauthenticated);

    public Task ForbidAsync(AuthenticationProperties? properties) => ProblemWriter.WriteAsync(_context, Problem.Forbidden);

    /// <summary>In constant time, whatever the lengths.</summary>
    private static bool Same(string known, string given) =>
        CryptographicOperations.FixedTimeEquals(
            SHA256.HashData(Encoding.UTF8.GetBytes(known)),
            SHA256.HashData(Encoding.UTF8.GetBytes(given))
        );
}
