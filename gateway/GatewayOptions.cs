using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace CrmCloud.Gateway;

/// <summary>Settings of the gateway, section <c>Gateway</c>.</summary>
public sealed class GatewayOptions
{
    public const string Section = "Gateway";

    /// <summary>Folder of the web app at <c>/</c>, built, relative to the content root; without it the gateway serves the API alone.</summary>
    public string? WebRoot { get; set; }

    /// <summary>Folders of the apps beside it by the first part of their addresses: <c>support</c> is served at <c>/support</c>.</summary>
    public IDictionary<string, string> WebApps { get; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>
    /// Addresses or networks (<c>10.0.0.0/8</c>) of proxies whose <c>X-Forwarded-For</c> and <c>-Proto</c> are believed.
    /// From anyone else they are dropped.
    /// </summary>
    public IList<string> TrustedProxies { get; } = [];

    /// <summary>How long a request may make no progress before it is given up with 504.</summary>
    [Range(typeof(TimeSpan), "00:00:00.1", "01:00:00")]
    public TimeSpan RequestTimeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>The same for imports and exports, which stream.</summary>
    [Range(typeof(TimeSpan), "00:00:00.1", "1.00:00:00")]
    public TimeSpan StreamingTimeout { get; set; } = TimeSpan.FromMinutes(10);

    /// <summary>Largest body of an ordinary request, in bytes.</summary>
    [Range(1024, 1L << 30)]
    public long MaxBodyBytes { get; set; } = 1 << 20;

    /// <summary>Largest body of an import, in bytes: a file of 1 GiB and the multipart form around it.</summary>
    [Range(1024, 1L << 40)]
    public long MaxImportBytes { get; set; } = (1L << 30) + (1 << 20);

    /// <summary>How long a credential's internal token is used without asking Workspace again: a revoked key dies within it.</summary>
    [Range(typeof(TimeSpan), "00:00:00", "00:04:00")]
    public TimeSpan CredentialLifetime { get; set; } = TimeSpan.FromSeconds(60);

    /// <summary>How long a refused credential stays refused without asking.</summary>
    [Range(typeof(TimeSpan), "00:00:00", "00:01:00")]
    public TimeSpan RefusalLifetime { get; set; } = TimeSpan.FromSeconds(5);

    [ValidateObjectMembers]
    public RateLimitOptions RateLimits { get; } = new();
}

/// <summary>Requests that are let through, section <c>Gateway:RateLimits</c>.</summary>
public sealed class RateLimitOptions
{
    /// <summary>GET, HEAD and OPTIONS a minute, per user or API key.</summary>
    [Range(1, int.MaxValue)]
    public int ReadsPerMinute { get; set; } = 3_000;

    /// <summary>Other requests a minute, per user or API key.</summary>
    [Range(1, int.MaxValue)]
    public int WritesPerMinute { get; set; } = 600;

    /// <summary>Attempts to sign in a minute, per address and account.</summary>
    [Range(1, int.MaxValue)]
    public int SignInsPerMinute { get; set; } = 10;

    /// <summary>
    /// Requests a minute per address, over all accounts, to sign-in, invitations and password resets, and refused
    /// credentials: each costs a password check or a question to Workspace.
    /// </summary>
    [Range(1, int.MaxValue)]
    public int AnonymousPerMinute { get; set; } = 120;

    /// <summary>Sign-ups an hour per address. Not set: 60, and no limit in Development.</summary>
    [Range(1, int.MaxValue)]
    public int? SignUpsPerHour { get; set; }
}
