using CrmCloud.BuildingBlocks.Hosting;
using CrmCloud.BuildingBlocks.Imports;
using CrmCloud.BuildingBlocks.Jobs;
using CrmCloud.BuildingBlocks.Resources;
using CrmCloud.BuildingBlocks.Search;
using CrmCloud.Leads.Conversion;
using CrmCloud.Leads.Data;
using CrmCloud.Leads.Domain;
using CrmCloud.Leads.Features;
using CrmCloud.Leads.Integration;
using CrmCloud.ServiceDefaults.GrpcClients;

namespace CrmCloud.Leads;

/// <summary>Everything the service is made of.</summary>
public static class LeadsModule
{
    public static WebApplicationBuilder AddLeads(this WebApplicationBuilder builder)
    {
        builder.AddProductService<LeadsDbContext>("leads");
        builder.Services.AddRecords<Lead, LeadResponse, LeadResource>(LeadCatalog.Leads);
        builder.Services.AddRecordSearch(
            LeadCatalog.Leads,
            title: "coalesce(name, company_name, email, phone, external_id)",
            subtitle: "case when name is not null then coalesce(company_name, email, phone) end"
        );
        builder.Services.AddImports<Lead, LeadImports>();
        builder.Services.AddBulk<Lead, LeadBulk>();
        builder.Services.AddEventConsumer<NewWorkspaceConsumer>();
        builder.Services.AddEventConsumer<DealConsumer>();
        builder.AddConversion();
        builder.Services.ConfigureHttpJsonOptions(json => json.SerializerOptions.TypeInfoResolverChain.Insert(0, LeadJson.Default));
        return builder;
    }

    private static void AddConversion(this WebApplicationBuilder builder)
    {
        builder.Services.AddInternalGrpcClient<Contracts.Contacts.V1.Contacts.ContactsClient>("contacts");
        builder.Services.AddInternalGrpcClient<Contracts.Deals.V1.Deals.DealsClient>("deals");
        builder.Services.AddInternalGrpcClient<Contracts.Records.V1.Records.RecordsClient>("deals");
        builder.Services.AddScoped<ReferringDeals>();
        builder.Services.AddScoped<ConversionRun>();
        builder.Services.AddSingleton<ConversionWaits>();
        builder.Services.AddHostedService<ConversionWorker>();
    }
}
