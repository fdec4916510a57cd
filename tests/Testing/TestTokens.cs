using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using CrmCloud.Contracts.Identity;
using CrmCloud.ServiceDefaults.Authentication;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace CrmCloud.Testing;

/// <summary>
/// Stands for Workspace as the issuer of internal tokens: signs them with a key of its own, which a service under test
/// believes once this is registered as its <see cref="ISigningKeys"/>.
/// </summary>
public sealed class TestTokens : ISigningKeys, IDisposable
{
    private const string KeyId = "test-key";
    private readonly ECDsa _key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
    private readonly TimeProvider _time;

    public TestTokens(TimeProvider? time = null)
    {
        _time = time ?? TimeProvider.System;
        SigningKey = new ECDsaSecurityKey(_key) { KeyId = KeyId };
    }

    public ECDsaSecurityKey SigningKey { get; }

    /// <summary>What <c>GET /.well-known/jwks.json</c> answers.</summary>
    public string Jwks
    {
        get
        {
            var point = _key.ExportParameters(includePrivateParameters: false).Q;
            var key = new
            {
                kty = "EC",
                use = "sig",
                alg = "ES256",
                crv = "P-256",
                kid = KeyId,
                x = Base64UrlEncoder.Encode(point.X),
                y = Base64UrlEncoder.Encode(point.Y),
            };
            return JsonSerializer.Serialize(new { keys = new[] { key } });
        }
    }

    /// <summary>A user's token with exactly these scopes.</summary>
    public string ForUser(
        Guid workspace,
        Guid? user = null,
        string scopes = "",
        string name = "Ana Souza",
        string[]? roles = null,
        Guid[]? teams = null
    ) => Issue(InternalClaims.UserKind, user ?? Guid.CreateVersion7(), name, workspace, scopes, roles ?? [], teams ?? []);

    public string ForApiKey(Guid workspace, Guid? key = null, string scopes = "", string name = "integration") =>
        Issue(InternalClaims.ApiKeyKind, key ?? Guid.CreateVersion7(), name, workspace, scopes, [], []);

    /// <summary>A service's token, which crosses workspaces unless it names one.</summary>
    public string ForService(string name, string scopes = "", Guid? workspace = null) =>
        Issue(InternalClaims.ServiceKind, name, name, workspace, scopes, [], []);

    /// <summary>Issues any token, also such as must be refused: <paramref name="lifetime"/> may be negative.</summary>
    public string Issue(
        string kind,
        object subject,
        string name,
        Guid? workspace,
        string scopes,
        string[] roles,
        Guid[] teams,
        TimeSpan? lifetime = null,
        string audience = InternalClaims.Audience,
        string issuer = InternalClaims.Issuer
    )
    {
        var now = _time.GetUtcNow().UtcDateTime;
        var expires = now + (lifetime ?? TimeSpan.FromMinutes(5));
        var claims = new Dictionary<string, object>
        {
            [InternalClaims.Subject] = subject.ToString()!,
            [InternalClaims.Kind] = kind,
            [InternalClaims.Name] = name,
            [InternalClaims.Scope] = scopes,
            [InternalClaims.Roles] = roles,
            [InternalClaims.Teams] = teams.Select(team => team.ToString()).ToArray(),
        };
        if (workspace is { } id)
        {
            claims[InternalClaims.Workspace] = id.ToString();
        }
        return new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(
            new SecurityTokenDescriptor
            {
                Issuer = issuer,
                Audience = audience,
                IssuedAt = expires < now ? expires : now,
                Expires = expires,
                Claims = claims,
                SigningCredentials = new SigningCredentials(SigningKey, SecurityAlgorithms.EcdsaSha256),
            }
        );
    }

    public ValueTask<SecurityKey?> FindAsync(string keyId, CancellationToken cancellationToken) =>
        ValueTask.FromResult<SecurityKey?>(keyId == KeyId ? SigningKey : null);

    /// <summary>Answers every request with the key set: put it under the client that fetches Workspace's keys.</summary>
    public HttpMessageHandler JwksHandler() => new KeySetHandler(Jwks);

    public void Dispose() => _key.Dispose();

    private sealed class KeySetHandler(string jwks) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            Task.FromResult(
                new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent(jwks, Encoding.UTF8, "application/json") }
            );
    }
}
