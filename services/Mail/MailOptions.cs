namespace CrmCloud.Mail;

/// <summary>Settings of the service, section <c>Mail</c>.</summary>
public sealed class MailOptions
{
    public const string Section = "Mail";

    /// <summary>The domain that workspaces have their own below: <c>support@demo.crmcloud.test</c>.</summary>
    public string Domain { get; set; } = "crmcloud.test";

    /// <summary>Where mail goes of workspaces without a server of their own; none outside of Development.</summary>
    public ServerAddress? Sink { get; set; }

    /// <summary>Workspaces may name servers on this machine and in its networks: where only people of the house have workspaces.</summary>
    public bool MayReachInside { get; set; }

    /// <summary>
    /// Messages a minute to one recipient domain, for each workspace: what other people's servers take without turning away. A
    /// server on this machine paces itself and is not held back.
    /// </summary>
    public int PerDomainPerMinute { get; set; } = 300;

    /// <summary>Messages that one process hands over at the same time. The bridge turns away what goes beyond its own bound, 128.</summary>
    public int Parallel { get; set; } = 96;

    /// <summary>How often waiting work is looked for that nobody told of.</summary>
    public TimeSpan PollInterval { get; set; } = TimeSpan.FromSeconds(1);
}

/// <summary>Where a server listens.</summary>
public sealed class ServerAddress
{
    public string Host { get; set; } = "127.0.0.1";
    public int Port { get; set; }
}

/// <summary>The other half, which speaks SMTP and MIME; section <c>Bridge</c>.</summary>
public sealed class BridgeOptions
{
    public const string Section = "Bridge";

    public Uri Address { get; set; } = new("http://127.0.0.1:2580");

    /// <summary>What each half shows the other. Without one, nobody passes.</summary>
    public string Secret { get; set; } = "";

    /// <summary>The longest that taking a message apart may last.</summary>
    public TimeSpan ParseTimeout { get; set; } = TimeSpan.FromSeconds(60);

    /// <summary>The longest that handing one over may last: SMTP servers may be slow (RFC 5321, 4.5.3.2).</summary>
    public TimeSpan SendTimeout { get; set; } = TimeSpan.FromMinutes(10);
}
