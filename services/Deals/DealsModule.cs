using CrmCloud.BuildingBlocks.Hosting;
using CrmCloud.BuildingBlocks.Imports;
using CrmCloud.BuildingBlocks.Jobs;
using CrmCloud.BuildingBlocks.Resources;
using CrmCloud.BuildingBlocks.Search;
using CrmCloud.BuildingBlocks.Workspaces;
using CrmCloud.Deals.Data;
using CrmCloud.Deals.Domain;
using CrmCloud.Deals.Features;
using CrmCloud.Deals.Features.Board;
using CrmCloud.Deals.Features.Imports;
using CrmCloud.Deals.Grpc;
using CrmCloud.Deals.Integration;

namespace CrmCloud.Deals;

/// <summary>Everything the service is made of.</summary>
public static class DealsModule
{
    private const string StageName = """
        select stage ->> 'name' from pipelines, jsonb_array_elements(pipelines.stages) stage
        where pipelines.id = deals.pipeline_id and stage ->> 'id' = deals.stage_id::text
        """;

    public static WebApplicationBuilder AddDeals(this WebApplicationBuilder builder)
    {
        builder.AddProductService<DealsDbContext>("deals");
        var services = builder.Services;
        services.AddInternalGrpcClient<Contracts.Leads.V1.Leads.LeadsClient>("leads");
        services.AddInternalGrpcClient<Contracts.Contacts.V1.Contacts.ContactsClient>("contacts");
        services.AddScoped<LeadsClient>();
        services.AddScoped<ContactsClient>();
        services.AddBeginnings<DealBeginnings>();
        services.AddScoped<DealPlaces>();
        services.AddScoped<DealParties>();
        services.AddScoped<ConvertedDeals>();
        services.AddRecords<Deal, DealResponse, DealResource>(DealCatalog.Deals);
        services.AddRecords<Pipeline, PipelineResponse, PipelineResource>(DealCatalog.Pipelines);
        services.AddRecords<LostReason, LostReasonResponse, LostReasonResource>(DealCatalog.LostReasons);
        services.AddRecords<Product, ProductResponse, ProductResource>(DealCatalog.Products);
        services.AddRecordSearch(DealCatalog.Deals, title: "coalesce(name, external_id)", subtitle: StageName);
        services.AddScoped<BoardQuery>();
        services.AddScoped<StageTotals>();
        services.AddScoped<DealImportScene>();
        services.AddImports<Deal, DealImports>();
        services.AddBulk<Deal, DealBulk>();
        services.AddEventConsumer<StageProbabilityConsumer>();
        services.ConfigureHttpJsonOptions(json => json.SerializerOptions.TypeInfoResolverChain.Insert(0, DealJson.Default));
        return builder;
    }
}
