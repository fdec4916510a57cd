using CrmCloud.BuildingBlocks.Calls;
using CrmCloud.Workspace.Domain;
using Microsoft.AspNetCore.SignalR;

namespace CrmCloud.Workspace.Live;

/// <summary>
/// The live connection of a browser. Sends <c>changes</c>, <c>notification</c> and <c>viewers</c> (LiveMessages.cs); takes
/// <see cref="Watch"/>, <see cref="Unwatch"/> and <see cref="Type"/>. It knows the caller as they were when they connected, hence it ends after a
/// while: the client connects again and is asked who it is.
/// </summary>
public sealed class LiveHub(LiveConnections connections, Viewers viewers, TimeProvider clock) : Hub
{
    public const string Path = "/hubs/live";

    /// <summary>How long rights that were taken away may still hear that something changed.</summary>
    private static readonly TimeSpan s_longest = TimeSpan.FromMinutes(15);

    private static readonly object s_timer = new();

    public override async Task OnConnectedAsync()
    {
        var connection = Context;
        if (
            connection.User is not { } user
            || CallContextMiddleware.From(user) is not { } call
            || !connections.Add(new LiveConnection(connection, Clients.Caller, call))
        )
        {
            connection.Abort();
            return;
        }
        connection.Items[s_timer] = clock.CreateTimer(_ => connection.Abort(), null, s_longest, Timeout.InfiniteTimeSpan);
        await base.OnConnectedAsync();
    }

    public override async Task OnDisconnectedAsync(Exception? exception)
    {
        if (Context.Items.TryGetValue(s_timer, out var timer) && timer is ITimer running)
        {
            await running.DisposeAsync();
        }
        if (Own() is { } connection)
        {
            viewers.LeaveAll(connection);
            connections.Remove(connection.Call.WorkspaceId, connection.Id);
        }
        await base.OnDisconnectedAsync(exception);
    }

    /// <summary>Says that the caller looks at a record, whose other viewers are then named to them.</summary>
    public void Watch(string recordType, Guid id)
    {
        if (Own() is { } connection && RecordTypes.ScopeOf(recordType) is { } scope && connection.Call.Has(scope))
        {
            viewers.Enter(connection, recordType, id);
        }
    }

    /// <summary>Says that the caller looks at it no longer.</summary>
    public void Unwatch(string recordType, Guid id)
    {
        if (Own() is { } connection)
        {
            viewers.Leave(connection, recordType, id);
        }
    }

    /// <summary>Says that the caller writes something on a record that they look at, or no longer does.</summary>
    public void Type(string recordType, Guid id, bool typing)
    {
        if (Own() is { } connection)
        {
            viewers.Type(connection, recordType, id, typing);
        }
    }

    private LiveConnection? Own() =>
        Context.User is { } user && CallContextMiddleware.From(user) is { } call
            ? connections.Find(call.WorkspaceId, Context.ConnectionId)
            : null;
}
