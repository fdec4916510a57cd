namespace CrmCloud.Contracts.Events.Workspace;

/// <summary>Settings that other services compute with changed, or the workspace is new.</summary>
[EventType("workspace.workspace-changed.v1")]
public sealed record WorkspaceChanged(string Slug, string TimeZone, string Currency, string Locale);

/// <summary>A user joined, changed roles or teams, or was deactivated. The name is what other users see.</summary>
[EventType("workspace.user-changed.v1")]
public sealed record UserChanged(string Name, bool Active, IReadOnlyList<string> Roles, IReadOnlyList<Guid> TeamIds);

/// <summary>A team was made, renamed or (with <paramref name="Deleted"/>) dissolved.</summary>
[EventType("workspace.team-changed.v1")]
public sealed record TeamChanged(string Name, IReadOnlyList<Guid> MemberIds, bool Deleted);

/// <summary>A custom-field definition was made, changed or (with <paramref name="Deleted"/>) removed.</summary>
[EventType("workspace.field-changed.v1")]
public sealed record FieldChanged(
    string FieldRecordType,
    string Key,
    string Label,
    string FieldType,
    IReadOnlyList<string> Options,
    bool Required,
    bool Deleted
);
