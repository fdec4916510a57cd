using CrmCloud.BuildingBlocks.Hosting;
using CrmCloud.Contracts.Changes.V1;
using CrmCloud.Reporting.Data;
using CrmCloud.Reporting.Features;
using CrmCloud.Reporting.Integration;
using CrmCloud.Reporting.Rebuild;

namespace CrmCloud.Reporting;

/// <summary>Everything the service is made of.</summary>
public static class ReportingModule
{
    public static WebApplicationBuilder AddReporting(this WebApplicationBuilder builder)
    {
        builder.AddProductService<ReportingDbContext>("reporting");
        foreach (var service in (string[])["workspace", "leads"])
        {
            builder.Services.AddGrpcClient<ChangeFeed.ChangeFeedClient>(
                RebuildCommand.ClientName(service),
                client => client.Address = new Uri($"http://_grpc.{service}")
            );
        }
        builder.Services.AddScoped<FactWriter>();
        builder.Services.AddScoped<FeedFold>();
        builder.Services.AddScoped<LeadConversionReport>();
        builder.Services.AddEventConsumer<LeadFactsConsumer>();
        builder.Services.AddEventConsumer<NamesConsumer>();
        return builder;
    }
}
