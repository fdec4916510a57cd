using CrmCloud.BuildingBlocks.Jobs;
using CrmCloud.BuildingBlocks.Records;
using CrmCloud.BuildingBlocks.Results;
using CrmCloud.MarketingAutomation.Domain;

namespace CrmCloud.MarketingAutomation.Features;

/// <summary>What Marketing says about editing templates in bulk.</summary>
public sealed class TemplateBulk : BulkTarget<Template>
{
    public override RecordType<Template> Catalog => TemplateCatalog.Templates;

    public override Template Create() => new();

    public override Error? Validate(Template record) => TemplateResource.Check(record).Error;
}
