using System.Reflection;
using Microsoft.Extensions.Hosting;

namespace Aspire.Hosting;

/// <summary>
/// How Hosting.Testing gets hold of an application that its own entry point builds: the hook flows with the entry point's
/// execution context, stops it at <c>Build()</c> and keeps <c>Run()</c> from starting anything.
/// </summary>
internal abstract class TestingHook
{
    private static readonly AsyncLocal<TestingHook?> Flowing = new();

    public static TestingHook? Current => Flowing.Value;

    public abstract Assembly? EntryAssembly { get; }

    public static void Enter(TestingHook hook) => Flowing.Value = hook;

    public static void Leave(TestingHook? before) => Flowing.Value = before;

    /// <summary>The application was disposed of; its store may go.</summary>
    public abstract void Disposed();

    public abstract void Configure(DistributedApplicationOptions options, HostApplicationBuilderSettings settings);

    public abstract void Created(IDistributedApplicationBuilder builder);

    /// <summary>Blocks the entry point until the test asks for the application.</summary>
    public abstract void Building(IDistributedApplicationBuilder builder);

    public abstract void Built(DistributedApplication app);

    /// <summary>Ends when the test is done with the application; what <c>Run()</c> waits for.</summary>
    public abstract Task Ended { get; }
}
