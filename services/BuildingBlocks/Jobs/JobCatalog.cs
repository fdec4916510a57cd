using CrmCloud.BuildingBlocks.Ledger;

namespace CrmCloud.BuildingBlocks.Jobs;

/// <summary>What the ledger tells of a bulk job.</summary>
public static class JobCatalog
{
    /// <param name="record">Public name of the records it changes, such as <c>lead</c>.</param>
    public static LedgerShape Shape(string record) =>
        new($"{record}Job", new Dictionary<string, LedgerField> { [nameof(Job.State)] = new("state", Personal: false) });
}
