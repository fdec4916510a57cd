using System.Net;
using CrmCloud.Gateway.Routing;
using Microsoft.Extensions.Options;

namespace CrmCloud.Gateway.Limits;

/// <summary>All limits of the gateway. Counted per replica: n replicas let through up to n times as much.</summary>
internal sealed class RateLimits
{
    private const int SignUpsPerHourByDefault = 60;
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    private readonly RateWindows _reads;
    private readonly RateWindows _writes;
    private readonly RateWindows _signIns;
    private readonly RateWindows _anonymous;
    private readonly RateWindows _refused;
    private readonly RateWindows? _signUps;

    public RateLimits(IOptions<GatewayOptions> options, IHostEnvironment environment, TimeProvider time)
    {
        var limits = options.Value.RateLimits;
        _reads = new RateWindows(limits.ReadsPerMinute, Minute, time);
        _writes = new RateWindows(limits.WritesPerMinute, Minute, time);
        _signIns = new RateWindows(limits.SignInsPerMinute, Minute, time);
        _anonymous = new RateWindows(limits.AnonymousPerMinute, Minute, time);
        _refused = new RateWindows(limits.AnonymousPerMinute, Minute, time);
        var signUps = limits.SignUpsPerHour ?? (environment.IsDevelopment() ? null : SignUpsPerHourByDefault);
        _signUps = signUps is { } perHour ? new RateWindows(perHour, TimeSpan.FromHours(1), time) : null;
    }

    /// <summary>A user's or key's windows: the same for all their sessions.</summary>
    public (RateWindow Reads, RateWindow Writes) ForCaller(string subjectId) => (_reads.Of(subjectId), _writes.Of(subjectId));

    /// <summary>Counts a request to a route that anyone may use; null where nothing limits it.</summary>
    public RateDecision? TakeAnonymous(Access access, HttpContext context, string account)
    {
        var address = AddressOf(context);
        if (access == Access.SignUp)
        {
            return _signUps?.Of(address).Take();
        }

        var byAddress = _anonymous.Of(address).Take();
        return access == Access.SignIn && byAddress.Allowed ? _signIns.Of($"{address} {account}").Take() : byAddress;
    }

    /// <summary>Counts a request whose credential was refused.</summary>
    public RateDecision TakeRefused(HttpContext context) => _refused.Of(AddressOf(context)).Take();

    /// <summary>An IPv6 user holds a whole /64, so that is what counts.</summary>
    private static string AddressOf(HttpContext context)
    {
        if (context.Connection.RemoteIpAddress is not { } address)
        {
            return "";
        }

        if (address.IsIPv4MappedToIPv6)
        {
            address = address.MapToIPv4();
        }

        return address.AddressFamily == System.Net.Sockets.AddressFamily.InterNetworkV6
            ? new IPAddress([.. address.GetAddressBytes().AsSpan(0, 8), 0, 0, 0, 0, 0, 0, 0, 0]).ToString()
            : address.ToString();
    }
}
