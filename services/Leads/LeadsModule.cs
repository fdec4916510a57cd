using System.Text.Json;
using System.Text.Json.Serialization;
using CrmCloud.BuildingBlocks.Calls;
using CrmCloud.BuildingBlocks.CustomFields;
using CrmCloud.BuildingBlocks.Hosting;
using CrmCloud.BuildingBlocks.Imports;
using CrmCloud.BuildingBlocks.Jobs;
using CrmCloud.BuildingBlocks.Lists;
using CrmCloud.BuildingBlocks.Workspaces;
using CrmCloud.Contracts.Workspace.V1;
using CrmCloud.Leads.Data;
using CrmCloud.Leads.Domain;
using CrmCloud.Leads.Features;
using CrmCloud.Leads.Integration;
using CrmCloud.ServiceDefaults.GrpcClients;
using Directory = CrmCloud.Contracts.Workspace.V1.Directory;

namespace CrmCloud.Leads;

/// <summary>Everything the service is made of.</summary>
public static class LeadsModule
{
    public static WebApplicationBuilder AddLeads(this WebApplicationBuilder builder)
    {
        builder.AddCrmService<LeadsDbContext>("leads");
        builder.AddNpgsqlHealthCheck("database");
        builder.AddRabbitMQHealthCheck("messaging");
        builder.Services.AddInternalGrpcClient<Directory.DirectoryClient>("workspace");
        builder.Services.AddInternalGrpcClient<CustomFields.CustomFieldsClient>("workspace");
        builder.Services.AddSingleton<IActingWorkspace, ActingWorkspace>();
        builder.Services.AddSingleton<MemberDirectory.Memory>();
        builder.Services.AddScoped<MemberDirectory>();
        builder.Services.AddScoped<LeadFields>();
        builder.Services.AddSingleton<WorkspaceTimeZones>();
        builder.Services.AddScoped<IWorkspaceTimeZone, GrpcWorkspaceTimeZone>();
        builder.Services.AddCustomFieldCatalog();
        builder.Services.AddRecordLists(LeadCatalog.Leads);
        builder.Services.AddImports<Lead, LeadImports>();
        builder.Services.AddBulk<Lead, LeadBulk>();
        builder.Services.AddEventConsumer<NewWorkspaceConsumer>();
        builder.Services.ConfigureHttpJsonOptions(json => json.SerializerOptions.TypeInfoResolverChain.Insert(0, LeadJson.Default));
        builder.Services.AddOpenApi();
        return builder;
    }
}
