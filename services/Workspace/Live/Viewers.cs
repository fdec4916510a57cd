namespace CrmCloud.Workspace.Live;

/// <summary>Who looks at which record, among the connections of this replica.</summary>
public sealed class Viewers
{
    /// <summary>Most records that one connection looks at, and most viewers that are named.</summary>
    public const int MaxWatched = 20;
    public const int MaxNamed = 20;

    private readonly Lock _lock = new();
    private readonly Dictionary<(Guid Workspace, string Type, Guid Id), List<LiveConnection>> _byRecord = [];
    private readonly Dictionary<string, HashSet<(Guid Workspace, string Type, Guid Id)>> _byConnection = [];

    /// <summary>Adds a viewer and tells all of the record; more than <see cref="MaxWatched"/> are not noted.</summary>
    public void Enter(LiveConnection connection, string type, Guid id)
    {
        var record = (connection.Call.WorkspaceId, type, id);
        lock (_lock)
        {
            var watched = _byConnection.TryGetValue(connection.Id, out var known) ? known : _byConnection[connection.Id] = [];
            if (watched.Count >= MaxWatched || !watched.Add(record))
            {
                return;
            }
            (_byRecord.TryGetValue(record, out var viewers) ? viewers : _byRecord[record] = []).Add(connection);
            Tell(record);
        }
    }

    /// <summary>Takes a viewer away and tells those that stay.</summary>
    public void Leave(LiveConnection connection, string type, Guid id)
    {
        lock (_lock)
        {
            Leave(connection, (connection.Call.WorkspaceId, type, id));
        }
    }

    /// <summary>Takes a connection away from all records.</summary>
    public void LeaveAll(LiveConnection connection)
    {
        lock (_lock)
        {
            foreach (var record in _byConnection.GetValueOrDefault(connection.Id, []).ToList())
            {
                Leave(connection, record);
            }
            _byConnection.Remove(connection.Id);
        }
    }

    private void Leave(LiveConnection connection, (Guid Workspace, string Type, Guid Id) record)
    {
        if (!_byConnection.TryGetValue(connection.Id, out var watched) || !watched.Remove(record))
        {
            return;
        }
        var viewers = _byRecord[record];
        viewers.Remove(connection);
        if (viewers.Count == 0)
        {
            _byRecord.Remove(record);
        }
        else
        {
            Tell(record);
        }
    }

    /// <summary>Each viewer hears of the others, not of themselves; several tabs of a person are one.</summary>
    private void Tell((Guid Workspace, string Type, Guid Id) record)
    {
        var connections = _byRecord[record];
        var people = connections
            .Where(connection => connection.Call.UserId is not null)
            .DistinctBy(connection => connection.Call.UserId)
            .Select(connection => new LiveViewer(connection.Call.UserId!.Value, connection.Call.Actor.Name ?? ""))
            .ToList();
        foreach (var connection in connections)
        {
            var others = people.Where(person => person.Id != connection.Call.UserId).Take(MaxNamed);
            connection.Send("viewers", new LiveViewers(record.Type, record.Id, [.. others]));
        }
    }
}
