using CrmCloud.BuildingBlocks.Records;

namespace CrmCloud.Workspace.Domain;

/// <summary>
/// A key for programs. It acts with its scopes as far as its maker still has them, and dies with its maker's account.
/// Deleting it revokes it.
/// </summary>
public sealed class ApiKey : Record
{
    public const string Prefix = "crm_";

    private ApiKey() { }

    public static ApiKey Create(string name, Guid createdBy, IReadOnlyList<string> scopes, byte[] hash, DateTimeOffset? expiresAt) =>
        new()
        {
            Name = name,
            CreatedBy = createdBy,
            Scopes = scopes,
            KeyHash = hash,
            ExpiresAt = expiresAt,
        };

    public string Name { get; internal set; } = "";

    /// <summary>The user whose rights bound it.</summary>
    public Guid CreatedBy { get; internal set; }
    public IReadOnlyList<string> Scopes { get; internal set; } = [];

    /// <summary>SHA-256 of the key; the key itself is shown once and kept nowhere.</summary>
    public byte[] KeyHash { get; internal set; } = [];
    public DateTimeOffset? ExpiresAt { get; internal set; }

    /// <summary>Written at most once a minute. Not part of the history.</summary>
    public DateTimeOffset? LastUsedAt { get; internal set; }
}
