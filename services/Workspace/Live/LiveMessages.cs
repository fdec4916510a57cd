namespace CrmCloud.Workspace.Live;

/// <summary>A record changed. Without <paramref name="Id"/>: many of the type did, read all of it again.</summary>
/// <param name="Type">Name of the event.</param>
/// <param name="Version">The record's version after the change; 0 where the change is of something that shows on it.</param>
/// <param name="ActorId">Who did it.</param>
public sealed record LiveChange(string Type, string RecordType, Guid? Id, long Version, Guid? ActorId);

/// <summary>A notification was made for the user of the connection.</summary>
public sealed record LiveNotification(Guid Id, string Kind, string RecordType, Guid RecordId);

/// <summary>Who else looks at a record.</summary>
public sealed record LiveViewers(string RecordType, Guid Id, IReadOnlyList<LiveViewer> Viewers);

/// <param name="Typing">They write something on it right now.</param>
public sealed record LiveViewer(Guid Id, string Name, bool Typing);
