namespace CrmCloud.BuildingBlocks.Outbox;

/// <summary>How the relay behaves; configuration section <c>Outbox</c>.</summary>
public sealed class OutboxOptions
{
    /// <summary>Most events published before their rows are taken away.</summary>
    public int BatchSize { get; set; } = 500;

    /// <summary>Most events in one message; each consumer applies a message in one transaction.</summary>
    public int MessageSize { get; set; } = 100;

    /// <summary>
    /// How long to gather further commits after being woken: under load a batch of ten costs little more than one event, and
    /// nobody sees the delay.
    /// </summary>
    public TimeSpan Gather { get; set; } = TimeSpan.FromMilliseconds(30);

    /// <summary>Longest wait for the broker's confirm of one batch.</summary>
    public TimeSpan PublishTimeout { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>How often to look without having been woken.</summary>
    public TimeSpan PollInterval { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>
    /// First pause after a failure; doubles up to <see cref="LongestPause"/> for an event's own failures and up to
    /// <see cref="LongestOutagePause"/> where broker or database are away.
    /// </summary>
    public TimeSpan FirstPause { get; set; } = TimeSpan.FromMilliseconds(500);
    public TimeSpan LongestPause { get; set; } = TimeSpan.FromMinutes(1);

    /// <summary>Bounds how long events lie after an outage is over.</summary>
    public TimeSpan LongestOutagePause { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>After so many failures of its own (not the broker's) an event is parked for a person to look at.</summary>
    public int ParkAfter { get; set; } = 10;
}
