using CrmCloud.BuildingBlocks.Results;

namespace CrmCloud.Leads.Domain;

/// <summary>Every refusal of the Leads service.</summary>
public static class LeadErrors
{
    public static Error NobodyBehindIt { get; } =
        new(ErrorKind.Invalid, "leads.nobody-behind-it", "A lead needs one of externalId, a name, email or phone.");

    public static Error AlreadyConverted { get; } =
        new(ErrorKind.Conflict, "leads.already-converted", "This lead has been converted; work goes on in its contact and deal.");

    public static Error Converting { get; } =
        new(ErrorKind.Conflict, "leads.converting", "This lead is being converted; wait until that is done.");

    public static Error DealsRefer(int deals) =>
        new(ErrorKind.Conflict, "leads.deals-refer", $"{deals} deals refer to these leads; take the deals back first.");

    public static Error DealsUnknown { get; } =
        new(
            ErrorKind.Unavailable,
            "leads.deals-unknown",
            "Whether deals refer to these leads cannot be known right now; nothing was changed."
        );

    public static Error Disqualified { get; } =
        new(ErrorKind.Conflict, "leads.disqualified", "This lead has been disqualified; reopen it first.");

    public static Error NotDisqualified { get; } =
        new(ErrorKind.Conflict, "leads.not-disqualified", "Only a disqualified lead can be reopened.");

    public static Error UnknownReason { get; } = Error.Invalid("reasonId", "There is no such disqualify reason.");

    public static Error ReasonInUse(int leads) =>
        new(ErrorKind.Conflict, "leads.reason-in-use", $"{leads} leads were let go for this reason; rename it instead.");
}
