namespace CrmCloud.BuildingBlocks.Ledger;

/// <summary>What a ledger entry says happened.</summary>
public static class LedgerKinds
{
    public const string Created = "created";
    public const string Changed = "changed";
    public const string Deleted = "deleted";
    public const string Restored = "restored";
    public const string Merged = "merged";
    public const string Unmerged = "unmerged";
    public const string Erased = "erased";
}
