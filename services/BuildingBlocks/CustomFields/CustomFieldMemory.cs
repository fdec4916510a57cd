using System.Collections.Concurrent;

namespace CrmCloud.BuildingBlocks.CustomFields;

/// <summary>The definitions that this process was told of, with the time of telling.</summary>
public sealed class CustomFieldMemory
{
    /// <summary>Workspaces and record types beyond this are asked for each time; then the memory starts anew.</summary>
    private const int Most = 10_000;

    private readonly ConcurrentDictionary<(Guid WorkspaceId, string RecordType), (CustomFieldSet Fields, DateTimeOffset At)> _sets = [];

    public (CustomFieldSet Fields, DateTimeOffset At)? Find(Guid workspaceId, string recordType) =>
        _sets.TryGetValue((workspaceId, recordType), out var known) ? known : null;

    public void Forget(Guid workspaceId, string recordType) => _sets.TryRemove((workspaceId, recordType), out _);

    public void Keep(Guid workspaceId, string recordType, CustomFieldSet fields, DateTimeOffset now)
    {
        if (_sets.Count >= Most)
        {
            _sets.Clear();
        }
        _sets[(workspaceId, recordType)] = (fields, now);
    }
}
