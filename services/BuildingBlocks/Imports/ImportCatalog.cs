using CrmCloud.BuildingBlocks.Ledger;

namespace CrmCloud.BuildingBlocks.Imports;

/// <summary>What the ledger tells of an import: what was asked for and how it stands, not each step of its progress.</summary>
public static class ImportCatalog
{
    /// <param name="record">Public name of the records it makes, such as <c>lead</c>.</param>
    public static LedgerShape Shape(string record) =>
        new(
            $"{record}Import",
            new Dictionary<string, LedgerField>
            {
                [nameof(Import.FileName)] = new("fileName", Personal: false),
                [nameof(Import.FileSize)] = new("fileSize", Personal: false),
                [nameof(Import.State)] = new("state", Personal: false),
            }
        );
}
