using CrmCloud.ServiceDefaults.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Microsoft.Extensions.Hosting;

/// <summary>Authentication by the internal token, and the scopes that routes demand.</summary>
public static class InternalAuthenticationExtensions
{
    /// <summary>
    /// Scheme <c>Internal</c> and deny by default: a route without <c>AllowAnonymous</c> wants a valid token, also an
    /// unknown one. Part of <c>AddServiceDefaults</c>.
    /// </summary>
    public static WebApplicationBuilder AddInternalAuthentication(this WebApplicationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        var services = builder.Services;
        services
            .AddOptions<InternalTokenOptions>()
            .BindConfiguration(InternalTokenOptions.Section)
            .ValidateDataAnnotations()
            .ValidateOnStart();
        services.TryAddSingleton<ISigningKeys, PublishedSigningKeys>();
        services.TryAddSingleton<InternalTokenValidator>();
        services.TryAddTransient<InternalAuthenticationHandler>();
        services
            .AddAuthentication(InternalAuthenticationDefaults.Scheme)
            .Services.Configure<Microsoft.AspNetCore.Authentication.AuthenticationOptions>(authentication =>
                authentication.AddScheme<InternalAuthenticationHandler>(InternalAuthenticationDefaults.Scheme, displayName: null)
            );
        services.AddAuthorizationBuilder().SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
        return builder;
    }

    /// <summary>The route demands a scope such as <c>leads:read</c>; without it 403 <c>auth.forbidden</c>.</summary>
    public static TBuilder RequireScope<TBuilder>(this TBuilder endpoint, string scope)
        where TBuilder : IEndpointConventionBuilder
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(scope);
        return endpoint.RequireAuthorization(
            new AuthorizationPolicyBuilder().RequireAuthenticatedUser().AddRequirements(new ScopeRequirement(scope)).Build()
        );
    }
}
