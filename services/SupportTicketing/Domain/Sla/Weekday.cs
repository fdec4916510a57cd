using System.Text.Json.Serialization;
using CrmCloud.BuildingBlocks.Records;

namespace CrmCloud.SupportTicketing.Domain.Sla;

/// <summary>A day of the week; numbered as ISO 8601 does.</summary>
[JsonConverter(typeof(LowerCamelJson<Weekday>))]
public enum Weekday
{
    Monday = 1,
    Tuesday,
    Wednesday,
    Thursday,
    Friday,
    Saturday,
    Sunday,
}
