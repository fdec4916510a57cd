using System.Text.Json.Serialization;
using CrmCloud.BuildingBlocks.Records;

namespace CrmCloud.SupportTicketing.Domain.Sla;

/// <summary>How a ticket, or one promise about it, stands.</summary>
[JsonConverter(typeof(LowerCamelJson<SlaState>))]
public enum SlaState
{
    /// <summary>Nothing is promised.</summary>
    None,
    Running,

    /// <summary>The clock stands still; there is no due time until it runs again.</summary>
    Paused,
    Met,

    /// <summary>Running, and most of the time is gone.</summary>
    NearBreach,
    Breached,
}

/// <summary>What is promised.</summary>
[JsonConverter(typeof(LowerCamelJson<SlaPromise>))]
public enum SlaPromise
{
    FirstResponse,
    Resolution,
}

/// <summary>Why a stretch of time counts or not.</summary>
[JsonConverter(typeof(LowerCamelJson<SlaReason>))]
public enum SlaReason
{
    /// <summary>It counts: the team works, and the ticket waits for it.</summary>
    BusinessHours,
    OutsideHours,
    Holiday,
    WaitingForCustomer,

    /// <summary>Waits for someone else, and the policy says that the clock stands still.</summary>
    OnHold,
    Solved,
    InBin,
}

/// <summary>A stretch of time and whether it counts.</summary>
/// <param name="Holiday">Name of the holiday that is the reason.</param>
public sealed record SlaInterval(NodaTime.Instant From, NodaTime.Instant To, SlaReason Reason, string? Holiday = null)
{
    public bool Counts => Reason == SlaReason.BusinessHours;
}
