using System.Reflection;
using Aspire.Hosting.Control;
using Aspire.Hosting.Eventing;
using Aspire.Hosting.Logs;
using Aspire.Hosting.Networking;
using Aspire.Hosting.Orchestration;
using Aspire.Hosting.Parameters;
using Aspire.Hosting.Processes;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Aspire.Hosting;

internal sealed class DistributedApplicationBuilder : IDistributedApplicationBuilder
{
    private readonly HostApplicationBuilder _host;
    private readonly ResourceCollection _resources = [];
    private readonly TestingHook? _testing = TestingHook.Current;

    public DistributedApplicationBuilder(DistributedApplicationOptions options)
    {
        var settings = new HostApplicationBuilderSettings { Args = options.Args };
        _testing?.Configure(options, settings);
        AppHostAssembly = _testing?.EntryAssembly ?? AppHostLocation.FindAssembly(options);
        AppHostDirectory = AppHostLocation.FindDirectory(options, AppHostAssembly);
        settings.ContentRootPath ??= AppHostDirectory;
        settings.ApplicationName ??= AppHostAssembly?.GetName().Name;
        _host = new HostApplicationBuilder(settings);
        _host.Configuration["AppHost:Directory"] = AppHostDirectory;

        Services.AddSingleton(TimeProvider.System);
        Services.AddSingleton(ExecutionContext);
        Services.AddSingleton(Eventing);
        Services.AddSingleton<IResourceCollection>(_resources);
        Services.AddSingleton<DistributedApplicationModel>();
        Services.AddSingleton<ResourceNotificationService>();
        Services.AddSingleton(services => new ResourceLoggerService(services.GetRequiredService<AppHostStore>()));
        Services.AddSingleton<ResourceCommandService>();
        Services.AddSingleton<AppHostStore>();
        Services.AddSingleton<SecretStore>();
        Services.AddSingleton<PortAllocator>();
        Services.AddSingleton<EndpointAllocator>();
        Services.AddSingleton<EnvironmentComposer>();
        Services.AddSingleton<WaitCoordinator>();
        Services.AddSingleton<HealthMonitorFactory>();
        Services.AddSingleton(_ => ProcessSpawner.Shared);
        Services.AddSingleton<RunnerFactory>();
        Services.AddSingleton<Orchestrator>();
        Services.AddSingleton<ResourceViews>();
        Services.AddHealthChecks();
        Services.AddHostedService<StoreLockService>();
        Services.AddHostedService<ControlServer>();
        Services.AddHostedService(services => services.GetRequiredService<Orchestrator>());
        Services.Configure<ConsoleLifetimeOptions>(o => o.SuppressStatusMessages = true);
        Services.Configure<HostOptions>(o => o.ShutdownTimeout = TimeSpan.FromSeconds(20));
        _host.Logging.AddFilter("Microsoft.Hosting.Lifetime", LogLevel.Warning);
        // What keeps the host from starting is thrown as well, and said without a stack trace.
        _host.Logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None);
        _host.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning);
        _host.Logging.AddFilter("Microsoft.Extensions.Diagnostics.HealthChecks", LogLevel.None);
        _testing?.Created(this);
    }

    public ConfigurationManager Configuration => _host.Configuration;

    public string AppHostDirectory { get; }

    public Assembly? AppHostAssembly { get; }

    public IHostEnvironment Environment => _host.Environment;

    public IServiceCollection Services => _host.Services;

    public DistributedApplicationExecutionContext ExecutionContext { get; } = new(DistributedApplicationOperation.Run);

    public IDistributedApplicationEventing Eventing { get; } = new DistributedApplicationEventing();

    public IResourceCollection Resources => _resources;

    public IResourceBuilder<T> AddResource<T>(T resource)
        where T : IResource
    {
        if (_resources.Any(r => string.Equals(r.Name, resource.Name, StringComparison.OrdinalIgnoreCase)))
        {
            throw new DistributedApplicationException(
                $"Cannot add the resource '{resource.Name}': a resource with that name already exists."
            );
        }

        _resources.Add(resource);
        return CreateResourceBuilder(resource);
    }

    public IResourceBuilder<T> CreateResourceBuilder<T>(T resource)
        where T : IResource => new ResourceBuilder<T>(this, resource);

    public DistributedApplication Build()
    {
        _testing?.Building(this);
        var app = new DistributedApplication(_host.Build(), _testing);
        _testing?.Built(app);
        return app;
    }
}
