using System.Text.Json;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace CrmCloud.BuildingBlocks.Records;

/// <summary>Stores an enum by its public, lower-camel name.</summary>
public sealed class LowerCamelEnum<TEnum>()
    : ValueConverter<TEnum, string>(
        value => JsonNamingPolicy.CamelCase.ConvertName(value.ToString()),
        text => Enum.Parse<TEnum>(text, true)
    )
    where TEnum : struct, Enum;
