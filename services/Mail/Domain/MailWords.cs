using System.Text.Json.Serialization;
using CrmCloud.BuildingBlocks.Records;

namespace CrmCloud.Mail.Domain;

/// <summary>What an address is for, and so who is told of its mail.</summary>
[JsonConverter(typeof(LowerCamelJson<Purpose>))]
public enum Purpose
{
    Support,
    Sales,
}

[JsonConverter(typeof(LowerCamelJson<Direction>))]
public enum Direction
{
    In,
    Out,
}

/// <summary>Who or what wrote a mail that came in. Only a person's asks for an answer.</summary>
[JsonConverter(typeof(LowerCamelJson<Nature>))]
public enum Nature
{
    Person,

    /// <summary>A program, or a list (RFC 3834).</summary>
    Automatic,

    /// <summary>A report of a delivery (RFC 3464).</summary>
    Bounce,

    /// <summary>Our own, come back.</summary>
    Loop,
}

/// <summary>Where a message stands that is to be sent.</summary>
[JsonConverter(typeof(LowerCamelJson<DeliveryState>))]
public enum DeliveryState
{
    /// <summary>Waits for its turn or its time.</summary>
    Queued,

    /// <summary>Was turned away for now, or no server could be reached; tried again.</summary>
    Deferred,
    Sent,

    /// <summary>Refused for good, at once or by a report that came later.</summary>
    Bounced,

    /// <summary>Given up after many attempts.</summary>
    Failed,

    /// <summary>Handed over, but whether it was accepted was not heard. Never sent again by itself.</summary>
    Unknown,
    Cancelled,
}

/// <summary>How a connection to a server is kept from listeners.</summary>
[JsonConverter(typeof(LowerCamelJson<ConnectionSecurity>))]
public enum ConnectionSecurity
{
    /// <summary>STARTTLS where the server offers it.</summary>
    StartTls,

    /// <summary>TLS from the first byte.</summary>
    Tls,
}
