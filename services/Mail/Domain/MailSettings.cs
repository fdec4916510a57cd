using CrmCloud.BuildingBlocks.Records;

namespace CrmCloud.Mail.Domain;

/// <summary>The workspace's own server for mail that goes out, and its DKIM key. Secrets are sealed and never shown again.</summary>
public sealed class MailSettings : Record
{
    /// <summary>None: the workspace has no server of its own.</summary>
    public string? Host { get; set; }
    public int? Port { get; set; }
    public ConnectionSecurity Security { get; set; }
    public string? UserName { get; set; }

    /// <summary>Sealed.</summary>
    public byte[]? Password { get; set; }
    public string? DkimDomain { get; set; }
    public string? DkimSelector { get; set; }

    /// <summary>The private key, sealed.</summary>
    public byte[]? DkimKey { get; set; }
}
