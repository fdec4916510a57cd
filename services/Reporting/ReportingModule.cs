using CrmCloud.BuildingBlocks.Hosting;
using CrmCloud.Contracts.Changes.V1;
using CrmCloud.Reporting.Data;
using CrmCloud.Reporting.Features;
using CrmCloud.Reporting.Integration;
using CrmCloud.Reporting.Rebuild;
using CrmCloud.Reporting.Reports;
using Microsoft.AspNetCore.OpenApi;

namespace CrmCloud.Reporting;

/// <summary>Everything the service is made of.</summary>
public static class ReportingModule
{
    public static WebApplicationBuilder AddReporting(this WebApplicationBuilder builder)
    {
        builder.AddProductService<ReportingDbContext>("reporting");
        foreach (var service in ReadModels.All.Select(models => models.Service))
        {
            builder.Services.AddGrpcClient<ChangeFeed.ChangeFeedClient>(
                GrpcChangeFeeds.ClientName(service),
                client => client.Address = new Uri($"http://_grpc.{service}")
            );
        }
        builder.Services.AddScoped<FactWriter>();
        builder.Services.AddScoped<FeedFold>();
        builder.Services.AddScoped<NameFold>();
        builder.Services.AddSingleton<Promotion>();
        builder.Services.AddSingleton<IChangeFeeds, GrpcChangeFeeds>();
        builder.Services.AddScoped<NameWriter>();
        builder.Services.AddScoped<ReportSettings>();
        builder.Services.AddScoped<ReportQueries>();
        builder.Services.AddScoped<ReportReader>();
        builder.Services.AddScoped<ReportRows>();
        builder.Services.AddScoped<ReportHandlers>();
        builder.Services.AddSingleton<ReportMemory>();
        builder.Services.AddEventConsumer<LeadFactsConsumer>();
        builder.Services.AddEventConsumer<DealFactsConsumer>();
        builder.Services.AddEventConsumer<TicketFactsConsumer>();
        builder.Services.AddEventConsumer<NamesConsumer>();
        builder.Services.ConfigureAll<OpenApiOptions>(options => options.AddOperationTransformer(ReportOpenApi.Describe));
        return builder;
    }
}
