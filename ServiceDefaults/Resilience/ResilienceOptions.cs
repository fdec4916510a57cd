using System.ComponentModel.DataAnnotations;

namespace CrmCloud.ServiceDefaults.Resilience;

/// <summary>Settings of outgoing HTTP and gRPC calls, section <c>Resilience</c>.</summary>
public sealed class ResilienceOptions
{
    public const string Section = "Resilience";

    /// <summary>Bound on a call with all its attempts, up to the response's headers. gRPC calls have a deadline instead.</summary>
    [Range(typeof(TimeSpan), "00:00:00.1", "00:10:00")]
    public TimeSpan TotalTimeout { get; set; } = TimeSpan.FromSeconds(15);

    /// <summary>Bound on one attempt.</summary>
    [Range(typeof(TimeSpan), "00:00:00.1", "00:10:00")]
    public TimeSpan AttemptTimeout { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>Repetitions after the first attempt, of requests that are safe to repeat.</summary>
    [Range(0, 10)]
    public int MaxRetries { get; set; } = 2;

    /// <summary>Median wait before the first repetition; it grows exponentially, with jitter.</summary>
    [Range(typeof(TimeSpan), "00:00:00.001", "00:00:30")]
    public TimeSpan RetryDelay { get; set; } = TimeSpan.FromMilliseconds(100);

    /// <summary>Share of failed attempts within <see cref="BreakerWindow"/> that opens the circuit to a service.</summary>
    [Range(0.01, 1.0)]
    public double BreakerFailureRatio { get; set; } = 0.5;

    /// <summary>Attempts within the window below which the circuit stays closed.</summary>
    [Range(2, 100_000)]
    public int BreakerMinimumThroughput { get; set; } = 20;

    [Range(typeof(TimeSpan), "00:00:00.5", "00:10:00")]
    public TimeSpan BreakerWindow { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>How long an open circuit refuses calls before it lets one through.</summary>
    [Range(typeof(TimeSpan), "00:00:00.5", "00:10:00")]
    public TimeSpan BreakDuration { get; set; } = TimeSpan.FromSeconds(3);
}
