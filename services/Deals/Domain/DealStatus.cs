using System.Text.Json.Serialization;
using CrmCloud.BuildingBlocks.Records;

namespace CrmCloud.Deals.Domain;

/// <summary>Where a deal stands.</summary>
[JsonConverter(typeof(LowerCamelJson<DealStatus>))]
public enum DealStatus
{
    Open,
    Won,
    Lost,
}
