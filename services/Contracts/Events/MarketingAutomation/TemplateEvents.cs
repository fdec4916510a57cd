namespace CrmCloud.Contracts.Events.MarketingAutomation;

/// <summary>A template was made, changed or (with <paramref name="Deleted"/>) taken away.</summary>
[EventType("marketing.template-changed.v1")]
public sealed record TemplateChanged(string Name, string? Language, bool Deleted);
