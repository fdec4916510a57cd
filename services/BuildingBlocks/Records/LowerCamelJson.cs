using System.Text.Json;
using System.Text.Json.Serialization;

namespace CrmCloud.BuildingBlocks.Records;

/// <summary>Writes an enum by its public, lower-camel name and reads nothing else.</summary>
public sealed class LowerCamelJson<TEnum>() : JsonStringEnumConverter<TEnum>(JsonNamingPolicy.CamelCase, allowIntegerValues: false)
    where TEnum : struct, Enum;
