using CrmCloud.Gateway.Limits;
using CrmCloud.Gateway.Routing;

namespace CrmCloud.Gateway.Credentials;

/// <summary>An authenticated caller with all that a request of theirs needs, made once per exchange.</summary>
internal sealed class GatewayCaller(string token, byte[]? xsrfToken, RateWindow reads, RateWindow writes)
{
    public UpstreamTransformer Transformer { get; } = new($"Bearer {token}", passesSession: false);

    public UpstreamTransformer TransformerWithSession { get; } = new($"Bearer {token}", passesSession: true);

    /// <summary>What writes by a browser session must send; null for API keys, which no browser sends by itself.</summary>
    public byte[]? XsrfToken { get; } = xsrfToken;

    public RateWindow Reads { get; } = reads;

    public RateWindow Writes { get; } = writes;
}

/// <summary>What asking about a credential came to.</summary>
/// <param name="Caller">Null where the credential is refused, or <paramref name="IsUnknown"/>.</param>
/// <param name="IsUnknown">Workspace could not be asked.</param>
internal sealed record Resolution(GatewayCaller? Caller, bool IsUnknown = false)
{
    public static Resolution Refused { get; } = new(Caller: null);

    public static Resolution Unknown { get; } = new(Caller: null, IsUnknown: true);
}
