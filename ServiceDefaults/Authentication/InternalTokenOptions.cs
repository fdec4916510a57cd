using System.ComponentModel.DataAnnotations;

namespace CrmCloud.ServiceDefaults.Authentication;

/// <summary>Settings of internal-token validation, section <c>InternalToken</c>. Issuer and audience are fixed in Contracts.</summary>
public sealed class InternalTokenOptions
{
    public const string Section = "InternalToken";

    /// <summary>Where Workspace publishes its signing keys; a service-discovery address.</summary>
    [Required]
    public Uri KeysAddress { get; set; } = new("http://workspace/.well-known/jwks.json");

    /// <summary>Age at which the keys are fetched again.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "1.00:00:00")]
    public TimeSpan KeysLifetime { get; set; } = TimeSpan.FromMinutes(5);

    /// <summary>Shortest time between two fetches, however many tokens name an unknown key.</summary>
    [Range(typeof(TimeSpan), "00:00:00.1", "00:10:00")]
    public TimeSpan KeysMinimumInterval { get; set; } = TimeSpan.FromSeconds(3);

    /// <summary>Tolerated difference between Workspace's clock and ours.</summary>
    [Range(typeof(TimeSpan), "00:00:00", "00:05:00")]
    public TimeSpan ClockSkew { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>Validated tokens remembered at most.</summary>
    [Range(16, 1_000_000)]
    public int RememberedTokens { get; set; } = 10_000;
}
