using System.Net;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.Extensions.Options;

namespace CrmCloud.Gateway.Security;

/// <summary>Believes <c>X-Forwarded-For</c> and <c>-Proto</c> of the configured proxies and of nobody else.</summary>
internal static class TrustedProxies
{
    public static void AddTrustedProxies(this IServiceCollection services) =>
        services
            .AddOptions<ForwardedHeadersOptions>()
            .Configure<IOptions<GatewayOptions>>(
                (forwarded, gateway) =>
                {
                    forwarded.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
                    forwarded.KnownProxies.Clear();
                    forwarded.KnownIPNetworks.Clear();
                    foreach (var proxy in gateway.Value.TrustedProxies)
                    {
                        forwarded.KnownIPNetworks.Add(Parse(proxy));
                    }
                }
            );

    /// <summary>No middleware at all where no proxy is configured: nothing is believed, and the path stays short.</summary>
    public static void UseTrustedProxies(this WebApplication app)
    {
        if (app.Services.GetRequiredService<IOptions<GatewayOptions>>().Value.TrustedProxies.Count > 0)
        {
            app.UseForwardedHeaders();
        }
    }

    internal static bool CanParse(string text) => IPAddress.TryParse(text, out _) || System.Net.IPNetwork.TryParse(text, out _);

    private static System.Net.IPNetwork Parse(string text) =>
        IPAddress.TryParse(text, out var address)
            ? new System.Net.IPNetwork(address, address.GetAddressBytes().Length * 8)
            : System.Net.IPNetwork.Parse(text);
}

/// <summary>Refuses to start with an entry that is no address, rather than to ignore it.</summary>
internal sealed class TrustedProxiesValidator : IValidateOptions<GatewayOptions>
{
    public ValidateOptionsResult Validate(string? name, GatewayOptions options) =>
        options.TrustedProxies.FirstOrDefault(proxy => !TrustedProxies.CanParse(proxy)) is { } bad
            ? ValidateOptionsResult.Fail($"Gateway:TrustedProxies: '{bad}' is neither an address nor a network")
            : ValidateOptionsResult.Success;
}
