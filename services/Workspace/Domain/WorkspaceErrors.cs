using CrmCloud.BuildingBlocks.Results;

namespace CrmCloud.Workspace.Domain;

/// <summary>Every refusal of this service that has a name.</summary>
public static class WorkspaceErrors
{
    public static Error EmailTaken { get; } =
        new(ErrorKind.Conflict, "users.email-taken", "Someone signs in with this e-mail address already.");

    public static Error LastAdministrator { get; } =
        new(ErrorKind.Conflict, "users.last-administrator", "A workspace keeps at least one active administrator.");

    public static Error NoAccount { get; } =
        new(ErrorKind.Conflict, "users.no-account", "This user was only named by an import and has no account; invite them instead.");

    public static Error TooManyInvitations { get; } =
        new(ErrorKind.Conflict, "users.too-many-invitations", "Many invitations are open already. Take some back first.");

    public static Error SlugTaken { get; } =
        new(ErrorKind.Conflict, "workspace.slug-taken", "Another workspace has this name in addresses.");

    public static Error SignUpClosed { get; } =
        new(ErrorKind.Forbidden, "auth.sign-up-closed", "New workspaces are opened by the operator here. Ask for a code.");

    public static Error LinkUsedOrExpired { get; } =
        new(ErrorKind.NotFound, "auth.link-invalid", "This link was used, has expired or never existed. Ask for a new one.");

    public static Error FieldKeyTaken { get; } =
        new(ErrorKind.Conflict, "fields.key-taken", "This record type has a field with this key already.");

    public static Error TooManyFields { get; } =
        new(ErrorKind.Conflict, "fields.too-many", $"A record type has at most {CustomField.MaxPerRecordType} custom fields.");

    public static Error ScopesBeyondOwn { get; } =
        new(ErrorKind.Forbidden, "api-keys.scopes-beyond-own", "A key cannot do more than its maker may.");

    public static Error NotYourView { get; } =
        new(ErrorKind.Forbidden, "views.not-yours", "A shared view is changed by its owner or a manager.");
}
