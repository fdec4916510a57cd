using System.Text.Json.Serialization;
using CrmCloud.BuildingBlocks.Records;

namespace CrmCloud.Leads.Domain;

/// <summary>Where a lead stands.</summary>
[JsonConverter(typeof(LowerCamelJson<LeadStatus>))]
public enum LeadStatus
{
    New,
    Working,
    Nurturing,
    Converted,
    Disqualified,
}

/// <summary>How ready the person is: nothing yet, some intent (marketing), or being converted by sales.</summary>
[JsonConverter(typeof(LowerCamelJson<LeadQualification>))]
public enum LeadQualification
{
    None,
    Mql,
    Sql,
}
