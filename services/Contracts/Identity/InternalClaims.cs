namespace CrmCloud.Contracts.Identity;

/// <summary>Names of the claims in the internal token that Workspace signs and every service validates.</summary>
public static class InternalClaims
{
    public const string Issuer = "crmcloud";
    public const string Audience = "internal";

    /// <summary>Id of the user, API key or service.</summary>
    public const string Subject = "sub";

    /// <summary>One of <see cref="UserKind"/>, <see cref="ApiKeyKind"/>, <see cref="ServiceKind"/>.</summary>
    public const string Kind = "kind";
    public const string Name = "name";

    /// <summary>Workspace id; absent in a service token that crosses workspaces.</summary>
    public const string Workspace = "ws";
    public const string Roles = "roles";

    /// <summary>Space-separated scopes such as <c>leads:read</c>.</summary>
    public const string Scope = "scope";
    public const string Teams = "teams";

    public const string UserKind = "user";
    public const string ApiKeyKind = "apiKey";
    public const string ServiceKind = "service";
}
