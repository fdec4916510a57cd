using CrmCloud.BuildingBlocks.Records;

namespace CrmCloud.MarketingAutomation.Domain;

/// <summary>A message to be sent to many, with places that each recipient's own values fill: <c>{{contact.firstName}}</c>.</summary>
public sealed class Template : CustomRecord
{
    /// <summary>What colleagues call it.</summary>
    public string Name { get; set; } = "";

    /// <summary>The mail's subject; may have places.</summary>
    public string Subject { get; set; } = "";

    /// <summary>The message in Markdown; may have places.</summary>
    public string Body { get; set; } = "";

    /// <summary>The language it is written in, such as <c>pt-BR</c>; none where nobody said.</summary>
    public string? Language { get; set; }
}
