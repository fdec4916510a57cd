using System.Collections.Frozen;
using CrmCloud.BuildingBlocks.Ledger;
using CrmCloud.BuildingBlocks.Records;
using CrmCloud.Workspace.Audit;
using CrmCloud.Workspace.Domain;

namespace CrmCloud.Workspace.Data;

/// <summary>
/// The fields of this service's records: what lists filter and sort by, and what the ledger records. Their verbs decide what
/// may be set; the setters here rebuild a record from its history.
/// </summary>
public static class Catalogues
{
    // csharpier-ignore-start
    public static RecordType<User> Users { get; } = new("user", "users", "users",
    [
        .. Common<User>(),
        Text<User>("name", nameof(User.Name), "name", user => user.Name, (user, value) => user.Name = value!, searchable: true),
        Text<User>("email", nameof(User.Email), "email", user => user.Email, (user, value) => user.Email = value, searchable: true, personal: true),
        Text<User>("locale", nameof(User.Locale), "locale", user => user.Locale, (user, value) => user.Locale = value),
        Texts<User>("roles", nameof(User.Roles), "roles", user => user.Roles, (user, value) => user.Roles = value),
        Texts<User>("teamIds", nameof(User.TeamIds), "team_ids", user => user.TeamIds, (user, value) => user.TeamIds = value),
        Flag<User>("active", nameof(User.Active), "active", user => user.Active, (user, value) => user.Active = value),
    ]);

    public static RecordType<Team> Teams { get; } = new("team", "teams", "teams",
    [
        .. Common<Team>(),
        Text<Team>("name", nameof(Team.Name), "name", team => team.Name, (team, value) => team.Name = value!, searchable: true),
        Texts<Team>("memberIds", nameof(Team.MemberIds), "member_ids", team => team.MemberIds, (team, value) => team.MemberIds = value),
    ]);

    public static RecordType<ApiKey> ApiKeys { get; } = new("apiKey", "api-keys", "api_keys",
    [
        .. Common<ApiKey>(),
        Text<ApiKey>("name", nameof(ApiKey.Name), "name", key => key.Name, (key, value) => key.Name = value!, searchable: true),
        Id<ApiKey>("createdBy", nameof(ApiKey.CreatedBy), "created_by", key => key.CreatedBy, (key, value) => key.CreatedBy = value ?? default),
        Texts<ApiKey>("scopes", nameof(ApiKey.Scopes), "scopes", key => key.Scopes, (key, value) => key.Scopes = value),
        new() { Name = "expiresAt", Type = FieldType.Time, Property = nameof(ApiKey.ExpiresAt), Sql = "expires_at", Get = key => key.ExpiresAt, Set = (key, value) => key.ExpiresAt = (DateTimeOffset?)value },
    ]);

    public static RecordType<CustomField> Fields { get; } = new("field", "fields", "custom_fields",
    [
        .. Common<CustomField>(),
        Text<CustomField>("recordType", nameof(CustomField.RecordType), "record_type", field => field.RecordType, (field, value) => field.RecordType = value!),
        Text<CustomField>("key", nameof(CustomField.Key), "key", field => field.Key, (field, value) => field.Key = value!, searchable: true),
        Text<CustomField>("label", nameof(CustomField.Label), "label", field => field.Label, (field, value) => field.Label = value!, searchable: true),
        Text<CustomField>("type", nameof(CustomField.Type), "type", field => field.Type, (field, value) => field.Type = value!),
        Texts<CustomField>("options", nameof(CustomField.Options), "options", field => field.Options, (field, value) => field.Options = value),
        Flag<CustomField>("required", nameof(CustomField.Required), "required", field => field.Required, (field, value) => field.Required = value),
    ]);

    public static RecordType<SavedView> Views { get; } = new("view", "views", "saved_views",
    [
        .. Common<SavedView>(),
        Text<SavedView>("recordType", nameof(SavedView.RecordType), "record_type", view => view.RecordType, (view, value) => view.RecordType = value!),
        Text<SavedView>("name", nameof(SavedView.Name), "name", view => view.Name, (view, value) => view.Name = value!, searchable: true),
        Flag<SavedView>("shared", nameof(SavedView.Shared), "shared", view => view.Shared, (view, value) => view.Shared = value),
        Id<SavedView>("ownerId", nameof(SavedView.OwnerId), "owner_id", view => view.OwnerId, (view, value) => view.OwnerId = value),
        new() { Name = "definition", Type = FieldType.Text, Property = nameof(SavedView.Definition), Get = view => view.Definition, Set = (view, value) => view.Definition = (string)value!, MaxLength = SavedView.MaxDefinition },
        new() { Name = SavedView.VisibleTo, Type = FieldType.Text, Sql = "(case when shared then '*' else owner_id::text end)", Get = view => view.Shared ? SavedView.Everyone : view.OwnerId?.ToString() },
    ]);

    /// <summary>Of no ledger: it is made of other ledgers.</summary>
    public static RecordType<AuditEntry> Audit { get; } = new("auditEntry", "audit", "audit_entries",
    [
        new() { Name = "id", Type = FieldType.Id, Property = nameof(Record.Id), Sql = "id", Get = entry => entry.Id },
        new() { Name = "at", Type = FieldType.Time, Property = nameof(Record.CreatedAt), Sql = "created_at", Get = entry => entry.CreatedAt },
        Text<AuditEntry>("service", nameof(AuditEntry.Service), "service", entry => entry.Service),
        Text<AuditEntry>("kind", nameof(AuditEntry.Kind), "kind", entry => entry.Kind),
        Text<AuditEntry>("origin", nameof(AuditEntry.Origin), "origin", entry => entry.Origin),
        Text<AuditEntry>("recordType", nameof(AuditEntry.RecordType), "record_type", entry => entry.RecordType),
        Id<AuditEntry>("recordId", nameof(AuditEntry.RecordId), "record_id", entry => entry.RecordId),
        Text<AuditEntry>("actorKind", nameof(AuditEntry.ActorKind), "actor_kind", entry => entry.ActorKind),
        Id<AuditEntry>("actorId", nameof(AuditEntry.ActorId), "actor_id", entry => entry.ActorId),
        Id<AuditEntry>("correlationId", nameof(AuditEntry.CorrelationId), "correlation_id", entry => entry.CorrelationId),
        Id<AuditEntry>("causationId", nameof(AuditEntry.CausationId), "causation_id", entry => entry.CausationId),
    ]);

    private static RecordType<WorkspaceSettings> Workspaces { get; } = new("workspace", "workspaces", "workspaces",
    [
        Text<WorkspaceSettings>("name", nameof(WorkspaceSettings.Name), "name", it => it.Name),
        Text<WorkspaceSettings>("slug", nameof(WorkspaceSettings.Slug), "slug", it => it.Slug),
        Text<WorkspaceSettings>("timeZone", nameof(WorkspaceSettings.TimeZone), "time_zone", it => it.TimeZone),
        Text<WorkspaceSettings>("currency", nameof(WorkspaceSettings.Currency), "currency", it => it.Currency),
        Text<WorkspaceSettings>("locale", nameof(WorkspaceSettings.Locale), "locale", it => it.Locale),
        Text<WorkspaceSettings>("businessHours", nameof(WorkspaceSettings.BusinessHours), "business_hours", it => it.BusinessHours),
    ]);
    // csharpier-ignore-end

    public static IReadOnlyDictionary<Type, LedgerShape> LedgerShapes { get; } =
        new Dictionary<Type, LedgerShape>
        {
            [typeof(WorkspaceSettings)] = Workspaces.LedgerShape,
            [typeof(User)] = Users.LedgerShape,
            [typeof(Team)] = Teams.LedgerShape,
            [typeof(ApiKey)] = ApiKeys.LedgerShape,
            [typeof(CustomField)] = Fields.LedgerShape,
            [typeof(SavedView)] = Views.LedgerShape,
        }.ToFrozenDictionary();

    /// <summary>Without properties: their values stand in every ledger entry anyway.</summary>
    private static IEnumerable<Field<T>> Common<T>()
        where T : Record =>
        [
            new()
            {
                Name = "id",
                Type = FieldType.Id,
                Sql = "id",
                Get = record => record.Id,
            },
            new()
            {
                Name = "createdAt",
                Type = FieldType.Time,
                Sql = "created_at",
                Get = record => record.CreatedAt,
            },
            new()
            {
                Name = "updatedAt",
                Type = FieldType.Time,
                Sql = "updated_at",
                Get = record => record.UpdatedAt,
            },
        ];

    private static Field<T> Text<T>(
        string name,
        string property,
        string sql,
        Func<T, string?> get,
        Action<T, string?>? set = null,
        bool searchable = false,
        bool personal = false
    )
        where T : Record =>
        new()
        {
            Name = name,
            Type = FieldType.Text,
            Property = property,
            Sql = sql,
            Get = get,
            Set = set is null ? null : (record, value) => set(record, (string?)value),
            Searchable = searchable,
            Personal = personal,
        };

    private static Field<T> Texts<T>(
        string name,
        string property,
        string sql,
        Func<T, IReadOnlyList<string>> get,
        Action<T, IReadOnlyList<string>> set
    )
        where T : Record =>
        new()
        {
            Name = name,
            Type = FieldType.Tags,
            Property = property,
            Sql = sql,
            Get = get,
            Set = (record, value) => set(record, (IReadOnlyList<string>?)value ?? []),
        };

    private static Field<T> Flag<T>(string name, string property, string sql, Func<T, bool> get, Action<T, bool> set)
        where T : Record =>
        new()
        {
            Name = name,
            Type = FieldType.Boolean,
            Property = property,
            Sql = sql,
            Get = record => get(record),
            Set = (record, value) => set(record, value is true),
        };

    private static Field<T> Id<T>(string name, string property, string sql, Func<T, Guid?> get, Action<T, Guid?>? set = null)
        where T : Record =>
        new()
        {
            Name = name,
            Type = FieldType.Id,
            Property = property,
            Sql = sql,
            Get = record => get(record),
            Set = set is null ? null : (record, value) => set(record, (Guid?)value),
        };
}
