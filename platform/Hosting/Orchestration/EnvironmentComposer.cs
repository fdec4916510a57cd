using System.Collections;
using Microsoft.Extensions.Logging;

namespace Aspire.Hosting.Orchestration;

/// <summary>Makes the environment and command line of a process about to start.</summary>
internal sealed class EnvironmentComposer(DistributedApplicationExecutionContext execution, ResourceLoggerService logs)
{
    // What configures the host, above all the connection strings of superusers, is not the children's business.
    private static readonly string[] HostOnly =
    [
        "ConnectionStrings__",
        "Parameters__",
        "Aspire__",
        "AppHost__",
        "DcpPublisher__",
        "ASPIRE_",
        "ASPNETCORE_URLS",
        "ASPNETCORE_HTTP_PORTS",
        "OTEL_",
        "Kestrel__",
    ];

    /// <summary>The resource's own variables, without what it inherits.</summary>
    public async Task<ComposedEnvironment> ComposeAsync(IResource resource, int replica, CancellationToken cancellationToken)
    {
        ReplicaScope.Enter(replica);
        var context = new EnvironmentCallbackContext(execution, resource, cancellationToken: cancellationToken)
        {
            Logger = logs.GetLogger(resource),
        };
        foreach (var annotation in resource.Annotations.OfType<EnvironmentCallbackAnnotation>().ToArray())
        {
            await annotation.Callback(context);
        }

        var own = new Dictionary<string, string>();
        var secrets = new HashSet<string>();
        var visited = new HashSet<object>(ReferenceEqualityComparer.Instance);
        foreach (var (name, value) in context.EnvironmentVariables)
        {
            await CollectSecretsAsync(value, visited, secrets, cancellationToken);
            own[name] = await ResolveAsync(value, cancellationToken);
        }

        return new(own, secrets);
    }

    public async Task<IReadOnlyList<string>> ComposeArgumentsAsync(IResource resource, int replica, CancellationToken cancellationToken)
    {
        ReplicaScope.Enter(replica);
        var context = new CommandLineArgsCallbackContext([], resource, cancellationToken) { ExecutionContext = execution };
        foreach (var annotation in resource.Annotations.OfType<CommandLineArgsCallbackAnnotation>().ToArray())
        {
            await annotation.Callback(context);
        }

        var arguments = new List<string>();
        foreach (var value in context.Args)
        {
            arguments.Add(await ResolveAsync(value, cancellationToken));
        }

        return arguments;
    }

    /// <summary>The host's own environment but for what configures the host.</summary>
    public static Dictionary<string, string> Inherited() =>
        Environment
            .GetEnvironmentVariables()
            .Cast<DictionaryEntry>()
            .Select(e => ((string)e.Key, (string)e.Value!))
            .Where(e => !HostOnly.Any(p => e.Item1.StartsWith(p, StringComparison.OrdinalIgnoreCase)))
            .ToDictionary(e => e.Item1, e => e.Item2);

    private static async Task<string> ResolveAsync(object value, CancellationToken cancellationToken) =>
        value switch
        {
            string text => text,
            IValueProvider provider => await provider.GetValueAsync(cancellationToken) ?? "",
            IResourceBuilder<IResource> { Resource: IValueProvider provider } => await provider.GetValueAsync(cancellationToken) ?? "",
            _ => Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture) ?? "",
        };

    /// <summary>Walks what a value is made of; an endpoint leads back to its resource, so nothing is visited twice.</summary>
    private static async Task CollectSecretsAsync(
        object value,
        HashSet<object> visited,
        HashSet<string> secrets,
        CancellationToken cancellationToken
    )
    {
        if (!visited.Add(value))
        {
            return;
        }

        if (
            value is ParameterResource { Secret: true } parameter
            && await parameter.GetValueAsync(cancellationToken) is { Length: > 0 } secret
        )
        {
            secrets.Add(secret);
        }

        foreach (var part in (value as IValueWithReferences)?.References ?? [])
        {
            await CollectSecretsAsync(part, visited, secrets, cancellationToken);
        }
    }
}

/// <summary>A resource's own variables and the secrets among their values.</summary>
internal sealed record ComposedEnvironment(Dictionary<string, string> Variables, IReadOnlySet<string> Secrets);
