using System.Text.Json.Serialization;
using CrmCloud.BuildingBlocks.Records;

namespace CrmCloud.Contacts.Domain;

[JsonConverter(typeof(LowerCamelJson<ActivityKind>))]
public enum ActivityKind
{
    Note,
    Call,
    Meeting,
    Email,
}

/// <summary>Who began it: they (in) or we (out).</summary>
[JsonConverter(typeof(LowerCamelJson<ActivityDirection>))]
public enum ActivityDirection
{
    In,
    Out,
}
