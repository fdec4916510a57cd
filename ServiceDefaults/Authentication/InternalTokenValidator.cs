using System.Security.Claims;
using CrmCloud.Contracts.Identity;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace CrmCloud.ServiceDefaults.Authentication;

/// <summary>
/// Validates internal tokens: ES256 by a published key, issuer, audience, lifetime. Checking a signature costs more
/// than reading a record, so a valid token is remembered by its text, with its ready result, until it expires.
/// </summary>
internal sealed class InternalTokenValidator(ISigningKeys keys, IOptions<InternalTokenOptions> options, TimeProvider time)
{
    private static readonly AuthenticateResult Invalid = AuthenticateResult.Fail("The token is not valid");

    private readonly JsonWebTokenHandler _handler = new() { MapInboundClaims = false };
    private readonly TokenMemory<Remembered> _remembered = new(options.Value.RememberedTokens);

    public ValueTask<AuthenticateResult> ValidateAsync(string token, CancellationToken cancellationToken)
    {
        if (_remembered.TryGet(token, out var known))
        {
            if (known.GoodUntil > time.GetUtcNow())
            {
                return ValueTask.FromResult(known.Result);
            }

            _remembered.Forget(token);
            return ValueTask.FromResult(Invalid);
        }

        return ValidateNewAsync(token, cancellationToken);
    }

    private async ValueTask<AuthenticateResult> ValidateNewAsync(string token, CancellationToken cancellationToken)
    {
        if (!_handler.CanReadToken(token) || Read(token) is not { Alg: SecurityAlgorithms.EcdsaSha256, Kid: { Length: > 0 } keyId })
        {
            return Invalid;
        }

        var key = await keys.FindAsync(keyId, cancellationToken);
        if (key is null)
        {
            return Invalid;
        }

        var result = await _handler.ValidateTokenAsync(
            token,
            new TokenValidationParameters
            {
                ValidAlgorithms = [SecurityAlgorithms.EcdsaSha256],
                IssuerSigningKey = key,
                ValidIssuer = InternalClaims.Issuer,
                ValidAudience = InternalClaims.Audience,
                RequireExpirationTime = true,
                LifetimeValidator = IsAlive,
            }
        );
        if (!result.IsValid || result.ClaimsIdentity.FindFirst(InternalClaims.Subject) is null)
        {
            return Invalid;
        }

        var principal = new ClaimsPrincipal(new CallerIdentity(result.ClaimsIdentity.Claims, token));
        var success = AuthenticateResult.Success(new AuthenticationTicket(principal, InternalAuthenticationDefaults.Scheme));
        var goodUntil = new DateTimeOffset(result.SecurityToken.ValidTo, TimeSpan.Zero) + options.Value.ClockSkew;
        _remembered.Set(token, new Remembered(success, goodUntil));
        return success;
    }

    private JsonWebToken? Read(string token)
    {
        try
        {
            return _handler.ReadJsonWebToken(token);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private bool IsAlive(DateTime? notBefore, DateTime? expires, SecurityToken securityToken, TokenValidationParameters parameters)
    {
        var now = time.GetUtcNow().UtcDateTime;
        var skew = options.Value.ClockSkew;
        return expires is { } end && now < end + skew && (notBefore is not { } start || start - skew <= now);
    }

    private sealed record Remembered(AuthenticateResult Result, DateTimeOffset GoodUntil);
}
