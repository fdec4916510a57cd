using System.ComponentModel.DataAnnotations;

namespace CrmCloud.ServiceDefaults.GrpcClients;

/// <summary>Settings of gRPC calls between services, section <c>InternalGrpc</c>.</summary>
public sealed class InternalGrpcOptions
{
    public const string Section = "InternalGrpc";

    /// <summary>Deadline of a unary call that sets none itself. Streams have none: they follow until cancelled.</summary>
    [Range(typeof(TimeSpan), "00:00:00.1", "00:05:00")]
    public TimeSpan Deadline { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>Repetitions of a unary call marked idempotent in its proto file, while the peer is unavailable.</summary>
    [Range(0, 5)]
    public int MaxRetries { get; set; } = 2;

    /// <summary>Wait before the first repetition; it doubles, with jitter.</summary>
    [Range(typeof(TimeSpan), "00:00:00.001", "00:00:10")]
    public TimeSpan RetryDelay { get; set; } = TimeSpan.FromMilliseconds(100);

    /// <summary>Time before its end at which a service token is replaced.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "00:04:00")]
    public TimeSpan TokenRenewal { get; set; } = TimeSpan.FromMinutes(1);
}
