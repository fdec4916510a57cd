using System.Text.Json;
using CrmCloud.BuildingBlocks.Calls;

namespace CrmCloud.BuildingBlocks.Jobs;

/// <summary>Who asked for background work and with which rights, as it is stored with the work.</summary>
public sealed record SavedCaller(
    Guid WorkspaceId,
    Actor Actor,
    string Origin,
    Guid CorrelationId,
    IReadOnlyList<string> Scopes,
    IReadOnlyList<Guid> TeamIds,
    Guid? UserId
)
{
    public static string ToJson(CallContext call) =>
        JsonSerializer.Serialize(
            new SavedCaller(call.WorkspaceId, call.Actor, call.Origin, call.CorrelationId, [.. call.Scopes], call.TeamIds, call.UserId),
            JsonSerializerOptions.Web
        );

    /// <summary>The context that the work runs in.</summary>
    /// <param name="json">As <see cref="ToJson"/> wrote it.</param>
    /// <param name="origin">Of the changes; null: as the caller's own.</param>
    /// <param name="causationId">Ledger entry that the changes name as their cause.</param>
    public static CallContext ToContext(string json, string? origin, Guid causationId)
    {
        var caller = JsonSerializer.Deserialize<SavedCaller>(json, JsonSerializerOptions.Web)!;
        return new CallContext
        {
            WorkspaceId = caller.WorkspaceId,
            Actor = caller.Actor,
            Origin = origin ?? caller.Origin,
            CorrelationId = caller.CorrelationId,
            CausationId = causationId,
            Scopes = caller.Scopes.ToHashSet(),
            TeamIds = caller.TeamIds,
            UserId = caller.UserId,
        };
    }
}
