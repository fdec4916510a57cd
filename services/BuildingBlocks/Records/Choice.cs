using System.Text.Json;

namespace CrmCloud.BuildingBlocks.Records;

/// <summary>Enums by their public, lower-camel names.</summary>
public static class Choice
{
    public static string Of<TEnum>(TEnum value)
        where TEnum : struct, Enum => Names<TEnum>.ByValue[value];

    /// <summary>The value of a name that was checked against the field's choices; null is the first.</summary>
    public static TEnum Parse<TEnum>(object? name)
        where TEnum : struct, Enum => name is string text ? Enum.Parse<TEnum>(text, ignoreCase: true) : default;

    private static class Names<TEnum>
        where TEnum : struct, Enum
    {
        public static readonly Dictionary<TEnum, string> ByValue = Enum.GetValues<TEnum>()
            .ToDictionary(value => value, value => JsonNamingPolicy.CamelCase.ConvertName(value.ToString()));
    }
}
