using CrmCloud.BuildingBlocks.Calls;
using Microsoft.AspNetCore.SignalR;

namespace CrmCloud.Workspace.Live;

/// <summary>
/// One browser that listens. What comes while the last message is on its way, and for a moment after it, goes out as one message
/// with the newest change of each record; of very many changes only the types are said.
/// </summary>
public sealed class LiveConnection(HubCallerContext connection, ISingleClientProxy client, CallContext call)
{
    /// <summary>More changes than these waiting for one connection become "read everything of this type again".</summary>
    public const int MaxWaiting = 100;

    private static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(20);

    private readonly Lock _lock = new();
    private readonly Dictionary<(string Type, Guid? Id), LiveChange> _waiting = [];
    private bool _sending;

    public string Id => connection.ConnectionId;
    public CallContext Call => call;

    /// <summary>Adds a change to what goes out next.</summary>
    public void Offer(LiveChange change)
    {
        lock (_lock)
        {
            if (_waiting.ContainsKey((change.RecordType, null)))
            {
                return;
            }
            _waiting[(change.RecordType, change.Id)] = change;
            if (_waiting.Count > MaxWaiting)
            {
                Shorten();
            }
            if (_sending)
            {
                return;
            }
            _sending = true;
        }
        _ = SendWaitingAsync();
    }

    /// <summary>Sends something that is not gathered.</summary>
    public void Send(string method, object message) => _ = SendAsync(method, message);

    /// <summary>Ends the connection; its client connects again, with the rights of then.</summary>
    public void End() => connection.Abort();

    private void Shorten()
    {
        var types = _waiting.Values.Select(change => change.RecordType).Distinct().ToList();
        _waiting.Clear();
        foreach (var type in types)
        {
            _waiting[(type, null)] = new LiveChange("", type, null, 0, null);
        }
    }

    private async Task SendWaitingAsync()
    {
        while (true)
        {
            LiveChange[] changes;
            lock (_lock)
            {
                if (_waiting.Count == 0)
                {
                    _sending = false;
                    return;
                }
                changes = [.. _waiting.Values];
                _waiting.Clear();
            }
            await SendAsync("changes", changes);
            // The machine's time: this is about the wire, not about what the application takes for now.
            await Task.Delay(s_pause, TimeProvider.System);
        }
    }

    private async Task SendAsync(string method, object message)
    {
        try
        {
            using var patience = new CancellationTokenSource(s_patience);
            await client.SendAsync(method, message, patience.Token);
        }
        catch (Exception failure) when (failure is OperationCanceledException or InvalidOperationException or IOException)
        {
            // A connection that takes nothing is no connection: its client reads everything again when it is back.
            connection.Abort();
        }
    }
}
