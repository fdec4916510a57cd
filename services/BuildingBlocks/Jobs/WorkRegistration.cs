using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;

namespace CrmCloud.BuildingBlocks.Jobs;

internal static class WorkRegistration
{
    /// <summary>What imports and jobs share.</summary>
    public static void AddBackgroundWork(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<WorkSignal>();
        services.AddOptions<WorkOptions>().BindConfiguration("Work");
    }

    public static void AddHostedServiceOnce<TService>(this IServiceCollection services)
        where TService : class, IHostedService => services.TryAddEnumerable(ServiceDescriptor.Singleton<IHostedService, TService>());
}
