using CrmCloud.BuildingBlocks.Ledger;
using CrmCloud.BuildingBlocks.Records;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace CrmCloud.BuildingBlocks.Lists;

public static class ListRegistration
{
    /// <summary>
    /// Registers a record type with its lists. The service itself provides <see cref="IWorkspaceTimeZone"/> and
    /// <see cref="CustomFields.ICustomFieldCatalog"/>.
    /// </summary>
    public static IServiceCollection AddRecordLists<T>(this IServiceCollection services, RecordType<T> type)
        where T : Record
    {
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton(type);
        services.TryAddSingleton<ListTotals>();
        services.TryAddScoped<LedgerReader>();
        services.TryAddScoped<RecordLists<T>>();
        services.TryAddScoped<ListHandlers<T>>();
        return services;
    }
}
