using CrmCloud.BuildingBlocks.Hosting;
using CrmCloud.BuildingBlocks.Jobs;
using CrmCloud.BuildingBlocks.Resources;
using CrmCloud.BuildingBlocks.Search;
using CrmCloud.MarketingAutomation.Data;
using CrmCloud.MarketingAutomation.Domain;
using CrmCloud.MarketingAutomation.Features;

namespace CrmCloud.MarketingAutomation;

/// <summary>Everything the service is made of.</summary>
public static class MarketingAutomationModule
{
    public static WebApplicationBuilder AddMarketingAutomation(this WebApplicationBuilder builder)
    {
        builder.AddProductService<MarketingDbContext>("marketing");
        builder.Services.AddRecords<Template, TemplateResponse, TemplateResource>(TemplateCatalog.Templates);
        builder.Services.AddBulk<Template, TemplateBulk>();
        builder.Services.AddRecordSearch(TemplateCatalog.Templates, title: "name", subtitle: "subject");
        return builder;
    }
}
