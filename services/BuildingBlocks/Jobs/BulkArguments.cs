using System.Text.Json;
using System.Text.Json.Serialization;

namespace CrmCloud.BuildingBlocks.Jobs;

/// <summary>What comes with the name of a verb that is done in bulk.</summary>
public static class BulkArguments
{
    /// <summary>As strict as the verbs' own routes: a choice is one of its names, a number is no text.</summary>
    private static readonly JsonSerializerOptions s_strict = new(JsonSerializerDefaults.Web)
    {
        NumberHandling = JsonNumberHandling.Strict,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
    };

    /// <summary>A verb's arguments; null where they are not understood, which the caller says with what it takes.</summary>
    public static T? Read<T>(JsonElement arguments)
        where T : class
    {
        try
        {
            return arguments.Deserialize<T>(s_strict);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
