using System.Text.Json.Serialization;
using CrmCloud.BuildingBlocks.Records;

namespace CrmCloud.SupportTicketing.Domain;

/// <summary>Where a ticket stands.</summary>
[JsonConverter(typeof(LowerCamelJson<TicketStatus>))]
public enum TicketStatus
{
    /// <summary>Waits for the team.</summary>
    Open,

    /// <summary>Waits for the customer.</summary>
    Pending,

    /// <summary>Waits for someone else.</summary>
    OnHold,
    Solved,

    /// <summary>Over for good.</summary>
    Closed,
}

/// <summary>How soon a ticket wants an answer.</summary>
[JsonConverter(typeof(LowerCamelJson<TicketPriority>))]
public enum TicketPriority
{
    Low,
    Normal,
    High,
    Urgent,
}

/// <summary>How the customer reached us.</summary>
[JsonConverter(typeof(LowerCamelJson<TicketChannel>))]
public enum TicketChannel
{
    Email,
    Chat,
    Portal,
    Phone,
    Api,
    Social,
}

/// <summary>What a message in a ticket is.</summary>
[JsonConverter(typeof(LowerCamelJson<MessageKind>))]
public enum MessageKind
{
    /// <summary>Between the customer and the team.</summary>
    Reply,

    /// <summary>Among the team only.</summary>
    Note,

    /// <summary>Written by the system.</summary>
    System,
}

/// <summary>Who wrote a reply: the customer (in) or the team (out).</summary>
[JsonConverter(typeof(LowerCamelJson<MessageDirection>))]
public enum MessageDirection
{
    In,
    Out,
}
