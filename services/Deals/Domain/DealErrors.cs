using CrmCloud.BuildingBlocks.Results;

namespace CrmCloud.Deals.Domain;

/// <summary>Every refusal of the Deals service.</summary>
public static class DealErrors
{
    public static Error Nameless { get; } =
        new(ErrorKind.Invalid, "deals.nameless", "A deal needs one of a name, a company, a contact, a lead or an externalId.");

    public static Error AlreadyWon { get; } = new(ErrorKind.Conflict, "deals.already-won", "This deal has been won; reopen it first.");

    public static Error AlreadyLost { get; } = new(ErrorKind.Conflict, "deals.already-lost", "This deal has been lost; reopen it first.");

    public static Error NotClosed { get; } =
        new(ErrorKind.Conflict, "deals.not-closed", "Only a deal that was won or lost can be reopened.");

    public static Error ForeignCurrency { get; } =
        Error.Invalid("amount", "Amounts are in the workspace's currency; there are no exchange rates to take another by.");

    public static Error ForeignPrice { get; } =
        Error.Invalid("price", "Prices are in the workspace's currency; there are no exchange rates to take another by.");

    public static Error UnknownPipeline { get; } = Error.Invalid("pipelineId", "There is no such pipeline.");

    public static Error UnknownStage { get; } = Error.Invalid("stageId", "There is no such stage in the pipeline.");

    public static Error UnknownNeighbour { get; } = Error.Invalid("afterId", "There is no such open deal in that stage.");

    public static Error UnknownReason { get; } = Error.Invalid("reasonId", "There is no such lost reason.");

    public static Error UnknownProduct { get; } = Error.Invalid("productIds", "There is no such product.");

    public static Error StageGone { get; } =
        new(ErrorKind.Conflict, "deals.stage-gone", "The stage that it would go back to has been taken away.");

    public static Error ReasonInUse(int deals) =>
        new(ErrorKind.Conflict, "lost-reasons.in-use", $"{deals} deals were lost for this reason; rename it instead.");
}
