using System.Text.Json;
using CrmCloud.BuildingBlocks.Outbox;

namespace CrmCloud.BuildingBlocks.Jobs;

/// <summary>What comes with the name of a verb that is done in bulk.</summary>
public static class BulkArguments
{
    /// <summary>A verb's arguments; null where they are not understood, which the caller says with what it takes.</summary>
    public static T? Read<T>(JsonElement arguments)
        where T : class
    {
        try
        {
            return arguments.Deserialize<T>(EventJson.Options);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
