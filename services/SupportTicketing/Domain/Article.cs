using CrmCloud.BuildingBlocks.Records;
using CrmCloud.BuildingBlocks.Results;

namespace CrmCloud.SupportTicketing.Domain;

/// <summary>An answer that customers find by themselves.</summary>
public sealed class Article : Record
{
    public string Title { get; set; } = "";

    /// <summary>Markdown; whoever shows it makes HTML of it, and lets none through that it holds.</summary>
    public string Text { get; set; } = "";
    public string? Category { get; set; }

    /// <summary>Customers see it.</summary>
    public bool Published { get; set; }

    public Result Validate() =>
        string.IsNullOrWhiteSpace(Title) ? Error.Invalid("title", "An article needs a title.")
        : Published && string.IsNullOrWhiteSpace(Text) ? Error.Invalid("text", "An article that customers see says something.")
        : Result.Done;
}
