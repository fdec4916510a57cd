using Aspire.Hosting.Control;
using Aspire.Hosting.Parameters;
using Microsoft.Extensions.Configuration;

namespace Aspire.Hosting;

/// <summary>Adds parameters and connection strings.</summary>
public static class ParameterResourceBuilderExtensions
{
    /// <summary>A parameter read from the configuration key <c>Parameters:name</c>.</summary>
    public static IResourceBuilder<ParameterResource> AddParameter(
        this IDistributedApplicationBuilder builder,
        string name,
        bool secret = false
    ) => builder.AddParameterFromConfiguration(name, $"Parameters:{name}", secret);

    /// <summary>A parameter with a value, which the configuration key <c>Parameters:name</c> overrides.</summary>
    public static IResourceBuilder<ParameterResource> AddParameter(
        this IDistributedApplicationBuilder builder,
        string name,
        string value,
        bool publishValueAsDefault = false,
        bool secret = false
    ) => builder.AddParameter(name, () => value, publishValueAsDefault, secret);

    /// <inheritdoc cref="AddParameter(IDistributedApplicationBuilder, string, string, bool, bool)"/>
    public static IResourceBuilder<ParameterResource> AddParameter(
        this IDistributedApplicationBuilder builder,
        string name,
        Func<string> valueGetter,
        bool publishValueAsDefault = false,
        bool secret = false
    ) => builder.AddResource(new ParameterResource(name, _ => builder.Configuration[$"Parameters:{name}"] ?? valueGetter(), secret));

    /// <summary>A parameter with a default, which is generated once and kept in the store when <paramref name="persist"/> is set.</summary>
    public static IResourceBuilder<ParameterResource> AddParameter(
        this IDistributedApplicationBuilder builder,
        string name,
        ParameterDefault value,
        bool secret = false,
        bool persist = false
    ) => builder.AddResource(Create(builder, name, value, secret, persist));

    /// <summary>A parameter read from another configuration key.</summary>
    public static IResourceBuilder<ParameterResource> AddParameterFromConfiguration(
        this IDistributedApplicationBuilder builder,
        string name,
        string configurationKey,
        bool secret = false
    ) =>
        builder.AddResource(
            new ParameterResource(
                name,
                _ =>
                    builder.Configuration[configurationKey]
                    ?? throw new DistributedApplicationException(
                        $"The parameter '{name}' has no value: set the configuration key '{configurationKey}'."
                    ),
                secret
            )
        );

    /// <summary>Says what the parameter is for.</summary>
    public static IResourceBuilder<ParameterResource> WithDescription(
        this IResourceBuilder<ParameterResource> builder,
        string description,
        bool enableMarkdown = false
    ) => builder;

    /// <summary>A connection string read from the configuration key <c>ConnectionStrings:name</c>.</summary>
    public static IResourceBuilder<IResourceWithConnectionString> AddConnectionString(
        this IDistributedApplicationBuilder builder,
        string name,
        string? environmentVariableName = null
    )
    {
        var value = new ParameterResource(
            name + "-value",
            _ =>
                builder.Configuration.GetConnectionString(name)
                ?? throw new DistributedApplicationException(
                    $"The connection string '{name}' has no value: set the configuration key 'ConnectionStrings:{name}'."
                ),
            secret: true
        );
        return builder.AddResource(new ConnectionStringResource(name, ReferenceExpression.Create($"{value}"), environmentVariableName));
    }

    /// <summary>A connection string made of other values.</summary>
    public static IResourceBuilder<ConnectionStringResource> AddConnectionString(
        this IDistributedApplicationBuilder builder,
        string name,
        ReferenceExpression connectionStringExpression
    ) => builder.AddResource(new ConnectionStringResource(name, connectionStringExpression));

    /// <summary>The password that a server gets when nobody gives one.</summary>
    internal static ParameterResource GeneratedPassword(IDistributedApplicationBuilder builder, string name) =>
        Create(builder, name, new GenerateParameterDefault { Special = false }, secret: true, persist: true);

    private static ParameterResource Create(
        IDistributedApplicationBuilder builder,
        string name,
        ParameterDefault value,
        bool secret,
        bool persist
    ) =>
        new(
            name,
            given =>
                builder.Configuration[$"Parameters:{name}"]
                ?? (
                    persist
                        ? new SecretStore(new AppHostStore(builder.Configuration)).GetOrAdd($"Parameters:{name}", given!.GetDefaultValue)
                        : given!.GetDefaultValue()
                ),
            secret
        )
        {
            Default = value,
        };
}
