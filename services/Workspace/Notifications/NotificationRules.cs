using System.Text.Json;
using CrmCloud.BuildingBlocks.Calls;
using CrmCloud.BuildingBlocks.Outbox;
using CrmCloud.Contracts.Events;
using CrmCloud.Contracts.Events.Contacts;
using CrmCloud.Contracts.Events.Deals;
using CrmCloud.Contracts.Events.Leads;

namespace CrmCloud.Workspace.Notifications;

/// <summary>Whom an event concerns, and why.</summary>
/// <param name="UserId">Who should know.</param>
/// <param name="Kind">What happened to them.</param>
public sealed record Concern(Guid UserId, string Kind);

/// <summary>Which events tell whom: the one place where that is decided.</summary>
public static class NotificationRules
{
    public const string TaskAssigned = "taskAssigned";
    public const string LeadAssigned = "leadAssigned";
    public const string DealAssigned = "dealAssigned";
    public const string DealWon = "dealWon";
    public const string DealLost = "dealLost";

    private static readonly Dictionary<string, Func<JsonElement, Concern?>> s_rules = new()
    {
        [EventTypes.NameOf<TaskCreated>()] = data => Given(TaskAssigned, Read<TaskCreated>(data).Task.AssigneeId, null),
        [EventTypes.NameOf<TaskChanged>()] = data =>
            Read<TaskChanged>(data) is var it ? Given(TaskAssigned, it.Task.AssigneeId, it.PreviousAssigneeId) : null,
        [EventTypes.NameOf<Contracts.Events.Leads.LeadAssigned>()] = data =>
            Read<Contracts.Events.Leads.LeadAssigned>(data) is var it ? Given(LeadAssigned, it.Lead.OwnerId, it.PreviousOwnerId) : null,
        [EventTypes.NameOf<Contracts.Events.Deals.DealAssigned>()] = data =>
            Read<Contracts.Events.Deals.DealAssigned>(data) is var it ? Given(DealAssigned, it.Deal.OwnerId, it.PreviousOwnerId) : null,
        [EventTypes.NameOf<Contracts.Events.Deals.DealWon>()] = data =>
            Given(DealWon, Read<Contracts.Events.Deals.DealWon>(data).Deal.OwnerId, null),
        [EventTypes.NameOf<Contracts.Events.Deals.DealLost>()] = data =>
            Given(DealLost, Read<Contracts.Events.Deals.DealLost>(data).Deal.OwnerId, null),
    };

    /// <summary>Events that may concern someone.</summary>
    public static IReadOnlyCollection<string> Types => s_rules.Keys;

    /// <summary>
    /// Nobody is told of what they did themselves, nor of what came from an import, an undo or a restore.
    /// </summary>
    public static Concern? Of(EventEnvelope envelope) =>
        Origins.MayStartSomething(envelope.Origin)
        && s_rules.TryGetValue(envelope.Type, out var rule)
        && rule(envelope.Data) is { } concern
        && concern.UserId != envelope.Actor.Id
            ? concern
            : null;

    private static Concern? Given(string kind, Guid? to, Guid? before) =>
        to is { } userId && userId != before ? new Concern(userId, kind) : null;

    private static T Read<T>(JsonElement data) => data.Deserialize<T>(EventJson.Options)!;
}
