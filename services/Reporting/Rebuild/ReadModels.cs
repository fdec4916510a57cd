namespace CrmCloud.Reporting.Rebuild;

/// <summary>What is rebuilt from which service's feed.</summary>
/// <param name="Service">As in the AppHost, such as <c>leads</c>.</param>
/// <param name="RecordTypes">Of its ledger.</param>
/// <param name="Tables">The facts made of them.</param>
/// <param name="NameKinds">The kinds of names made of them.</param>
public sealed record ReadModels(
    string Service,
    IReadOnlyList<string> RecordTypes,
    IReadOnlyList<string> Tables,
    IReadOnlyList<string> NameKinds
)
{
    public static IReadOnlyList<ReadModels> All { get; } =
    [
        new("workspace", ["user", "team", "workspace"], ["workspace_settings"], ["user", "team"]),
        new("leads", ["lead", "disqualifyReason"], ["lead_facts"], ["disqualifyReason"]),
        new("contacts", ["company"], [], ["company"]),
        new(
            "deals",
            ["deal", "pipeline", "stage", "lostReason", "product"],
            ["deal_facts", "deal_versions"],
            ["pipeline", "stage", "lostReason", "product"]
        ),
        new("support", ["ticket"], ["ticket_facts"], []),
    ];
}
