namespace CrmCloud.BuildingBlocks.Ledger;

/// <summary>How the ledger writes a record type: its public name and its fields' names by property.</summary>
/// <param name="RecordType">Public name, such as <c>lead</c>.</param>
/// <param name="Fields">Property name → public field name and whether it is personal. Properties not named are not recorded.</param>
public sealed record LedgerShape(string RecordType, IReadOnlyDictionary<string, LedgerField> Fields);

/// <param name="Name">Public name of the field.</param>
/// <param name="Personal">Encrypted under the subject's key.</param>
public sealed record LedgerField(string Name, bool Personal);
