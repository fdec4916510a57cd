namespace CrmCloud.Contracts.Events.Contacts;

/// <summary>A record that something is about: <paramref name="Type"/> is lead, contact, company, deal or ticket.</summary>
public sealed record RecordReference(string Type, Guid Id);

/// <summary>A call, meeting, note or mail; what was said in it stays with Contacts.</summary>
public sealed record ActivitySnapshot(
    string Kind,
    string? Direction,
    DateTimeOffset At,
    int? Minutes,
    string? Outcome,
    Guid? AuthorId,
    IReadOnlyList<RecordReference> About
);

/// <summary>An interaction was logged.</summary>
[EventType("contacts.activity-logged.v1")]
public sealed record ActivityLogged(ActivitySnapshot Activity);

/// <summary>A logged interaction was edited.</summary>
[EventType("contacts.activity-changed.v1")]
public sealed record ActivityChanged(ActivitySnapshot Activity);

/// <summary>A logged interaction went to the bin, or was taken back.</summary>
[EventType("contacts.activity-deleted.v1")]
public sealed record ActivityDeleted(ActivitySnapshot Activity);

/// <summary>A task; its words stay with Contacts.</summary>
/// <param name="Status">open or done.</param>
public sealed record TaskSnapshot(
    DateTimeOffset? DueAt,
    DateTimeOffset? RemindAt,
    Guid? AssigneeId,
    string Status,
    IReadOnlyList<RecordReference> About
);

/// <summary>A task was set.</summary>
[EventType("contacts.task-created.v1")]
public sealed record TaskCreated(TaskSnapshot Task);

/// <summary>A task was edited; <paramref name="PreviousAssigneeId"/> is who had it before, the same where it stayed.</summary>
[EventType("contacts.task-changed.v1")]
public sealed record TaskChanged(TaskSnapshot Task, Guid? PreviousAssigneeId);

/// <summary>A task was done.</summary>
[EventType("contacts.task-completed.v1")]
public sealed record TaskCompleted(TaskSnapshot Task);

/// <summary>A done task is open again.</summary>
[EventType("contacts.task-reopened.v1")]
public sealed record TaskReopened(TaskSnapshot Task);

/// <summary>A task went to the bin, or was taken back.</summary>
[EventType("contacts.task-deleted.v1")]
public sealed record TaskDeleted(TaskSnapshot Task);
