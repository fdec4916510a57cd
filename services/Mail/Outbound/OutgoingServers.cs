using System.Net;
using CrmCloud.Mail.Data;
using CrmCloud.Mail.Domain;
using CrmCloud.Mail.Integration;
using CrmCloud.Mail.Security;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace CrmCloud.Mail.Outbound;

/// <summary>How a workspace's mail goes out.</summary>
public sealed record Route(OutgoingServer Server, DkimKey? Dkim)
{
    /// <summary>A server on this machine paces itself.</summary>
    public bool IsPaced => Server.Host != "localhost" && !(IPAddress.TryParse(Server.Host, out var ip) && IPAddress.IsLoopback(ip));
}

/// <summary>Finds the server that a workspace's mail goes over: its own, else the sink of Development.</summary>
public sealed class OutgoingServers(MailDbContext db, MailSecrets secrets, IOptions<MailOptions> options)
{
    /// <returns>None where the workspace has no server, or its password cannot be read any more.</returns>
    public async Task<Route?> FindAsync(CancellationToken cancellation)
    {
        if (await db.Settings.AsNoTracking().SingleOrDefaultAsync(cancellation) is { Host: not null } settings)
        {
            return RouteOf(settings);
        }
        return options.Value.Sink is { } sink ? new Route(new OutgoingServer(sink.Host, sink.Port, Secure: false, null, null), null) : null;
    }

    public Route? RouteOf(MailSettings settings)
    {
        var password = settings.Password is { } sealedPassword ? secrets.Open(sealedPassword) : null;
        if (settings.Host is not { } host || settings.Port is not { } port || (settings.Password is not null && password is null))
        {
            return null;
        }
        var server = new OutgoingServer(host, port, settings.Security == ConnectionSecurity.Tls, settings.UserName, password);
        return new Route(server, Dkim(settings));
    }

    private DkimKey? Dkim(MailSettings settings) =>
        settings is { DkimDomain: { } domain, DkimSelector: { } selector, DkimKey: { } key } && secrets.Open(key) is { } opened
            ? new DkimKey(domain, selector, opened)
            : null;
}
