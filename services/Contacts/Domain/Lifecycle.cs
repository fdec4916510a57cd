using System.Text.Json.Serialization;
using CrmCloud.BuildingBlocks.Records;

namespace CrmCloud.Contacts.Domain;

/// <summary>How far we are with a person, each stage further than the one before; a former customer is far no more.</summary>
[JsonConverter(typeof(LowerCamelJson<Lifecycle>))]
public enum Lifecycle
{
    /// <summary>Asked to hear from us.</summary>
    Subscriber,

    /// <summary>Might buy.</summary>
    Lead,

    /// <summary>Fits the target market and has the power to buy.</summary>
    Prospect,

    /// <summary>Interested and ready: an open deal.</summary>
    Opportunity,

    /// <summary>Has bought.</summary>
    Customer,

    /// <summary>Brings others.</summary>
    Advocate,

    /// <summary>Was a customer.</summary>
    Former,
}
