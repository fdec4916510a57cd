using System.Collections.Concurrent;

namespace CrmCloud.Mail.Outbound;

/// <summary>
/// Workspaces whose server could not be reached: their mail waits for a moment without being tried, so that an outage costs neither
/// attempts nor the time of others.
/// </summary>
public sealed class RestingServers
{
    private static readonly TimeSpan s_rest = TimeSpan.FromSeconds(30);
    private readonly ConcurrentDictionary<Guid, DateTimeOffset> _until = new();

    public void Rest(Guid workspaceId, DateTimeOffset now) => _until[workspaceId] = now + s_rest;

    /// <summary>Those that rest at that time.</summary>
    public Guid[] At(DateTimeOffset now)
    {
        foreach (var rested in _until.Where(pair => pair.Value <= now))
        {
            _until.TryRemove(rested);
        }
        return [.. _until.Keys];
    }
}
