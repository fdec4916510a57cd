using System.Reflection;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;

namespace Aspire.Hosting.Testing;

/// <summary>
/// An AppHost's entry point on a thread of its own. It is held at <c>Build()</c> until the test builds, and in <c>Run()</c>
/// until the test is done.
/// </summary>
internal sealed class EntryPointRun : TestingHook, IDisposable
{
    private readonly Action<DistributedApplicationOptions, HostApplicationBuilderSettings> _configure;
    private readonly TaskCompletionSource<IDistributedApplicationBuilder> _building = New<IDistributedApplicationBuilder>();
    private readonly TaskCompletionSource _mayBuild = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource<DistributedApplication> _built = New<DistributedApplication>();
    private readonly TaskCompletionSource _ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly DirectoryInfo _store = TemporaryStore.Create();

    private EntryPointRun(Assembly? assembly, Action<DistributedApplicationOptions, HostApplicationBuilderSettings> configure)
    {
        EntryAssembly = assembly;
        _configure = configure;
    }

    public override Assembly? EntryAssembly { get; }

    public override Task Ended => _ended.Task;

    /// <summary>The complete model, or the failure of the entry point.</summary>
    public Task<IDistributedApplicationBuilder> Builder => _building.Task;

    public static EntryPointRun Start(
        Assembly assembly,
        string[] args,
        Action<DistributedApplicationOptions, HostApplicationBuilderSettings> configure
    )
    {
        var run = new EntryPointRun(assembly, configure);
        new Thread(() => run.Invoke(args)) { IsBackground = true, Name = $"Entry point of {assembly.GetName().Name}" }.Start();
        return run;
    }

    public static EntryPointRun WithoutEntryPoint(Action<DistributedApplicationOptions, HostApplicationBuilderSettings> configure) =>
        new(null, configure);

    /// <summary>A builder for the caller, made under this run's settings.</summary>
    public IDistributedApplicationBuilder CreateBuilder(string[] args) =>
        Under(() => DistributedApplication.CreateBuilder(new DistributedApplicationOptions { Args = args }));

    public async Task<DistributedApplication> BuildAsync(IDistributedApplicationBuilder builder, CancellationToken cancellationToken)
    {
        _mayBuild.TrySetResult();
        return EntryAssembly is null ? builder.Build() : await _built.Task.WaitAsync(cancellationToken);
    }

    public override void Disposed() => Dispose();

    public void Dispose()
    {
        _mayBuild.TrySetResult();
        _ended.TrySetResult();
        TemporaryStore.Delete(_store);
    }

    public override void Configure(DistributedApplicationOptions options, HostApplicationBuilderSettings settings)
    {
        options.DisableDashboard = true;
        settings.EnvironmentName ??= Environments.Development;
        _configure(options, settings);
        settings.Args = options.Args;
    }

    public override void Created(IDistributedApplicationBuilder builder) =>
        builder.Configuration.AddInMemoryCollection(
            new Dictionary<string, string?> { ["DcpPublisher:RandomizePorts"] = "true", ["Aspire:Store:Path"] = _store.FullName }
        );

    public override void Building(IDistributedApplicationBuilder builder)
    {
        _building.TrySetResult(builder);
        if (EntryAssembly is not null)
        {
            _mayBuild.Task.GetAwaiter().GetResult();
        }
    }

    public override void Built(DistributedApplication app) => _built.TrySetResult(app);

    private static TaskCompletionSource<T> New<T>() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    private T Under<T>(Func<T> action)
    {
        var before = Current;
        Enter(this);
        try
        {
            return action();
        }
        finally
        {
            Leave(before);
        }
    }

    private void Invoke(string[] args)
    {
        Enter(this);
        try
        {
            var main =
                EntryAssembly!.EntryPoint
                ?? throw new InvalidOperationException($"The assembly '{EntryAssembly.GetName().Name}' has no entry point.");
            var result = main.Invoke(null, main.GetParameters().Length == 0 ? null : [args]);
            (result as Task)?.GetAwaiter().GetResult();
            Fail(
                new InvalidOperationException($"The entry point of '{EntryAssembly.GetName().Name}' ended without building an application.")
            );
        }
        catch (TargetInvocationException e) when (e.InnerException is not null)
        {
            Fail(e.InnerException);
        }
        catch (Exception e)
        {
            Fail(e);
        }
    }

    private void Fail(Exception exception)
    {
        _building.TrySetException(exception);
        _built.TrySetException(exception);
    }
}
