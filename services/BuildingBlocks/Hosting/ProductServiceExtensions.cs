using CrmCloud.BuildingBlocks.Data;
using CrmCloud.BuildingBlocks.Workspaces;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Hosting;

namespace CrmCloud.BuildingBlocks.Hosting;

public static class ProductServiceExtensions
{
    /// <summary>
    /// What every service of the product has, beside Workspace: database, messaging, health, the questions to Workspace, and its
    /// OpenAPI document.
    /// </summary>
    /// <param name="builder">The service's builder.</param>
    /// <param name="service">Name of the service: of its queue and of its connections.</param>
    public static WebApplicationBuilder AddProductService<TContext>(this WebApplicationBuilder builder, string service)
        where TContext : CrmDbContext
    {
        builder.AddCrmService<TContext>(service);
        builder.AddNpgsqlHealthCheck("database");
        builder.AddRabbitMQHealthCheck("messaging");
        builder.Services.AddWorkspacePeer();
        builder.Services.AddServiceOpenApi();
        return builder;
    }
}
