using System.Text.Json.Serialization;

namespace CrmCloud.BuildingBlocks.Calls;

/// <summary>Who does something: a user, an API key, a service or an automation.</summary>
/// <param name="Kind">user, apiKey, service or automation.</param>
/// <param name="Id">Their id; none for a service.</param>
/// <param name="Name">The name that colleagues know them by, as it was then.</param>
public sealed record Actor(string Kind, Guid? Id, string? Name)
{
    public const string UserKind = "user";
    public const string ApiKeyKind = "apiKey";
    public const string ServiceKind = "service";
    public const string AutomationKind = "automation";

    [JsonIgnore]
    public bool IsPerson => Kind is UserKind or ApiKeyKind;

    public static Actor Service(string name) => new(ServiceKind, null, name);
}
