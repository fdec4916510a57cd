using CrmCloud.BuildingBlocks.Records;
using CrmCloud.Contracts.Events.MarketingAutomation;
using CrmCloud.MarketingAutomation.Domain;

namespace CrmCloud.MarketingAutomation.Integration;

/// <summary>The published language of MarketingAutomation.</summary>
public static class MarketingIntegrationEvents
{
    public static object? Of(Record record, object domainEvent) =>
        (record, domainEvent) switch
        {
            (Template template, _) => new TemplateChanged(template.Name, template.Language, template.DeletedAt is not null),
            _ => null,
        };
}
