using System.Collections.Concurrent;
using System.Text.Json;
using CrmCloud.BuildingBlocks.Messaging;
using CrmCloud.BuildingBlocks.Outbox;
using CrmCloud.Contracts.Events;
using CrmCloud.Contracts.Events.SupportTicketing;
using CrmCloud.Contracts.Events.Workspace;
using CrmCloud.Workspace.Domain;

namespace CrmCloud.Workspace.Live;

/// <summary>
/// The connections of this replica. Hears every event there is, so that a new type is live without a change here, and tells each
/// connection of its workspace what it may know of.
/// </summary>
public sealed class LiveConnections : IReplicaListener
{
    /// <summary>Most connections of one user: tabs beyond that live without.</summary>
    public const int MaxPerUser = 20;

    private static readonly string s_made = Contracts.Events.EventTypes.NameOf<NotificationMade>();
    private static readonly string s_written = Contracts.Events.EventTypes.NameOf<MessageAdded>();
    private static readonly string s_user = Contracts.Events.EventTypes.NameOf<UserChanged>();

    private readonly ConcurrentDictionary<Guid, ConcurrentDictionary<string, LiveConnection>> _byWorkspace = new();

    public IReadOnlyCollection<string> EventTypes { get; } = [.. Contracts.Events.EventTypes.All.Keys];

    /// <returns>False where its user has too many already.</returns>
    public bool Add(LiveConnection connection)
    {
        var workspace = _byWorkspace.GetOrAdd(connection.Call.WorkspaceId, _ => new());
        if (workspace.Values.Count(other => other.Call.Actor.Id == connection.Call.Actor.Id) >= MaxPerUser)
        {
            return false;
        }
        workspace[connection.Id] = connection;
        return true;
    }

    public LiveConnection? Find(Guid workspaceId, string id) =>
        _byWorkspace.TryGetValue(workspaceId, out var workspace) ? workspace.GetValueOrDefault(id) : null;

    public void Remove(Guid workspaceId, string id)
    {
        if (_byWorkspace.TryGetValue(workspaceId, out var workspace))
        {
            workspace.TryRemove(id, out _);
        }
    }

    public void Hear(EventEnvelope envelope)
    {
        if (!_byWorkspace.TryGetValue(envelope.WorkspaceId, out var workspace) || workspace.IsEmpty)
        {
            return;
        }
        if (envelope.Type == s_made)
        {
            TellUser(workspace.Values, envelope);
            return;
        }
        var (recordType, id, version) = Whole(envelope);
        if (RecordTypes.ScopeOf(recordType) is { } scope)
        {
            var change = new LiveChange(envelope.Type, recordType, id, version, envelope.Actor.Id);
            foreach (var connection in workspace.Values.Where(connection => connection.Call.Has(scope)))
            {
                connection.Offer(change);
            }
        }
        if (envelope.Type == s_user)
        {
            // Their rights may be others now, or none.
            foreach (var connection in workspace.Values.Where(connection => connection.Call.UserId == envelope.RecordId))
            {
                connection.End();
            }
        }
    }

    /// <summary>The record that a change shows on: what is written in a ticket shows on the ticket, whose version says nothing of it.</summary>
    private static (string RecordType, Guid Id, long Version) Whole(EventEnvelope envelope) =>
        envelope.Type == s_written
            ? ("ticket", envelope.Data.Deserialize<MessageAdded>(EventJson.Options)!.TicketId, 0)
            : (envelope.RecordType, envelope.RecordId, envelope.RecordVersion);

    private static void TellUser(IEnumerable<LiveConnection> connections, EventEnvelope envelope)
    {
        var made = envelope.Data.Deserialize<NotificationMade>(EventJson.Options)!;
        foreach (var connection in connections.Where(connection => connection.Call.UserId == made.UserId))
        {
            connection.Send("notification", new LiveNotification(envelope.RecordId, made.Kind, made.AboutType, made.AboutId));
        }
    }
}
