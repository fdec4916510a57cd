using CrmCloud.BuildingBlocks.CustomFields;
using CrmCloud.BuildingBlocks.Hosting;
using CrmCloud.BuildingBlocks.Lists;
using CrmCloud.Contracts.Workspace.V1;
using CrmCloud.ServiceDefaults.GrpcClients;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Directory = CrmCloud.Contracts.Workspace.V1.Directory;

namespace CrmCloud.BuildingBlocks.Workspaces;

public static class WorkspacePeerExtensions
{
    /// <summary>What every product service asks Workspace: members, custom fields, settings.</summary>
    public static IServiceCollection AddWorkspacePeer(this IServiceCollection services)
    {
        services.AddInternalGrpcClient<Directory.DirectoryClient>("workspace");
        services.AddInternalGrpcClient<Contracts.Workspace.V1.CustomFields.CustomFieldsClient>("workspace");
        services.TryAddSingleton<IActingWorkspace, ActingWorkspace>();
        services.TryAddSingleton<MemberMemory>();
        services.TryAddScoped<Members>();
        services.TryAddSingleton<SettingsMemory>();
        services.TryAddScoped<WorkspaceSettings>();
        services.TryAddScoped<IWorkspaceTimeZone>(provider => provider.GetRequiredService<WorkspaceSettings>());
        services.TryAddSingleton<SlugMemory>();
        services.TryAddScoped<WorkspaceSlugs>();
        services.AddCustomFieldCatalog();
        return services;
    }

    /// <summary>What every workspace begins with, made when it is told of or needed.</summary>
    public static IServiceCollection AddBeginnings<T>(this IServiceCollection services)
        where T : Beginnings
    {
        services.AddSingleton<BegunWorkspaces>();
        services.AddScoped<Beginnings, T>();
        return services.AddEventConsumer<NewWorkspaceConsumer>();
    }
}
