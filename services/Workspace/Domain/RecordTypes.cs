using System.Collections.Frozen;

namespace CrmCloud.Workspace.Domain;

/// <summary>
/// The record types of all services: who has them, and whose readers may know of them. What is not here is for readers of the
/// audit only.
/// </summary>
public static class RecordTypes
{
    // csharpier-ignore
    private static readonly FrozenDictionary<string, (string Service, string Records)> s_types = new Dictionary<string, (string, string)>
    {
        ["lead"] =             ("leads",      "leads"),
        ["disqualifyReason"] = ("leads",      "leads"),
        ["contact"] =          ("contacts",   "contacts"),
        ["company"] =          ("contacts",   "companies"),
        ["activity"] =         ("contacts",   "activities"),
        ["task"] =             ("contacts",   "tasks"),
        ["deal"] =             ("deals",      "deals"),
        ["pipeline"] =         ("deals",      "deals"),
        ["lostReason"] =       ("deals",      "deals"),
        ["product"] =          ("deals",      "deals"),
        ["ticket"] =           ("support",    "tickets"),
        ["businessCalendar"] = ("support",    "tickets"),
        ["slaPolicy"] =        ("support",    "tickets"),
        ["ticketMessage"] =    ("support",    "tickets"),
        ["queue"] =            ("support",    "tickets"),
        ["macro"] =            ("support",    "tickets"),
        ["article"] =          ("support",    "tickets"),
        ["routingRule"] =      ("support",    "tickets"),
        ["supportSettings"] =  ("support",    "tickets"),
        ["template"] =         ("marketing",  "marketing"),
        ["user"] =             ("workspace",  "users"),
        ["team"] =             ("workspace",  "teams"),
        ["field"] =            ("workspace",  "fields"),
        ["workspace"] =        ("workspace",  "settings"),
    }.ToFrozenDictionary();

    private static readonly string[] s_work = ["Import", "Job"];

    /// <summary>Types whose records are found by the global search: those of the other services.</summary>
    public static IReadOnlyList<string> Searched { get; } =
    [.. s_types.Where(pair => pair.Value.Service != "workspace").Select(pair => pair.Key).Order(StringComparer.Ordinal)];

    /// <summary>The service that has records of a type; null where nobody is known to.</summary>
    public static string? ServiceOf(string type) => s_types.TryGetValue(type, out var known) ? known.Service : null;

    /// <summary>
    /// The scope that lets someone know of a record of the type; an import or a job goes with the records that it is of. Null:
    /// none does.
    /// </summary>
    public static string? ScopeOf(string type) => s_types.TryGetValue(Plain(type), out var known) ? $"{known.Records}:read" : null;

    private static string Plain(string type) =>
        s_work.FirstOrDefault(work => type.EndsWith(work, StringComparison.Ordinal)) is { } ending ? type[..^ending.Length] : type;
}
