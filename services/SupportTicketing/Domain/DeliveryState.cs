using System.Text.Json.Serialization;
using CrmCloud.BuildingBlocks.Records;

namespace CrmCloud.SupportTicketing.Domain;

/// <summary>What became of a message that goes out by mail.</summary>
[JsonConverter(typeof(LowerCamelJson<DeliveryState>))]
public enum DeliveryState
{
    /// <summary>It does not go out.</summary>
    None,

    /// <summary>Waits for its time, and can be taken back.</summary>
    Scheduled,

    /// <summary>Mail has it.</summary>
    Queued,

    /// <summary>The customer's server has it.</summary>
    Sent,

    /// <summary>Tried, and tried again later.</summary>
    Deferred,

    /// <summary>The customer's server does not want it.</summary>
    Bounced,

    /// <summary>It cannot be sent, or was tried too long.</summary>
    Failed,

    /// <summary>Handed over, but whether it was taken was not heard.</summary>
    Unknown,

    /// <summary>Taken back before it went.</summary>
    Cancelled,
}
