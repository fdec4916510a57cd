namespace CrmCloud.SupportTicketing.Intake;

/// <summary>Where workspaces receive mail, section <c>Mail</c>.</summary>
public sealed class MailAddresses
{
    /// <summary>The domain that every workspace's own is below, as Mail has it.</summary>
    public string Domain { get; set; } = "crmcloud.test";

    /// <summary>True for an address of any of our workspaces: a copy to it would come back to us.</summary>
    public bool Owns(string address) => address.EndsWith($".{Domain}", StringComparison.OrdinalIgnoreCase);

    /// <summary>The full address of a workspace's local part.</summary>
    public string Of(string local, string slug) => $"{local}@{slug}.{Domain}";
}
