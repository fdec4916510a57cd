using System.Text.RegularExpressions;
using CrmCloud.BuildingBlocks.Records;
using CrmCloud.BuildingBlocks.Results;

namespace CrmCloud.SupportTicketing.Domain;

/// <summary>Where tickets wait for an agent, with the address that customers write to. One of a workspace's queues is the default.</summary>
public sealed partial class Queue : Record
{
    public string Name { get; set; } = "";

    /// <summary>Local part of the workspace's mail address, such as <c>support</c>, in lower case.</summary>
    public string Address { get; set; } = "";

    /// <summary>Where tickets go for which nobody names a queue.</summary>
    public bool Default { get; set; }

    /// <summary>Ends replies of agents who have no signature of their own.</summary>
    public string? Signature { get; set; }

    /// <summary>New tickets are given to the present agent with the fewest open ones.</summary>
    public bool Distributes { get; set; }

    public Result Validate() =>
        string.IsNullOrWhiteSpace(Name) ? QueueErrors.Nameless
        : LocalPart().IsMatch(Address) ? Result.Done
        : QueueErrors.NoAddress;

    [GeneratedRegex("^[a-z0-9]([a-z0-9._-]{0,62}[a-z0-9])?$")]
    private static partial Regex LocalPart();
}
