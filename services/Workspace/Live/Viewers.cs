namespace CrmCloud.Workspace.Live;

/// <summary>Who looks at which record, and writes on it, among the connections of this replica.</summary>
public sealed class Viewers
{
    /// <summary>Most records that one connection looks at, and most viewers that are named.</summary>
    public const int MaxWatched = 20;
    public const int MaxNamed = 20;

    private readonly Lock _lock = new();
    private readonly Dictionary<(Guid Workspace, string Type, Guid Id), List<LiveConnection>> _byRecord = [];
    private readonly Dictionary<string, HashSet<(Guid Workspace, string Type, Guid Id)>> _byConnection = [];
    private readonly HashSet<(string Connection, string Type, Guid Id)> _typing = [];

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

    /// <summary>Notes that a viewer writes, or no longer does, and tells the others; of who does not look at the record nothing is noted.</summary>
    public void Type(LiveConnection connection, string type, Guid id, bool typing)
    {
        var record = (connection.Call.WorkspaceId, type, id);
        lock (_lock)
        {
            if (!_byConnection.TryGetValue(connection.Id, out var watched) || !watched.Contains(record))
            {
                return;
            }
            var who = (connection.Id, type, id);
            if (typing ? _typing.Add(who) : _typing.Remove(who))
            {
                Tell(record);
            }
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
        _typing.Remove((connection.Id, record.Type, record.Id));
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
            .GroupBy(connection => connection.Call.UserId!.Value)
            .Select(tabs => new LiveViewer(
                tabs.Key,
                tabs.First().Call.Actor.Name ?? "",
                tabs.Any(tab => _typing.Contains((tab.Id, record.Type, record.Id)))
            ))
            .ToList();
        foreach (var connection in connections)
        {
            var others = people.Where(person => person.Id != connection.Call.UserId).Take(MaxNamed);
            connection.Send("viewers", new LiveViewers(record.Type, record.Id, [.. others]));
        }
    }
}
