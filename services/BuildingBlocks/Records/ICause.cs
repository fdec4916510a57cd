namespace CrmCloud.BuildingBlocks.Records;

/// <summary>
/// A record that causes changes of others (an import, a bulk job). Its creation's ledger entry has the record's own id, so
/// that the changes can name it as their cause before it is written.
/// </summary>
public interface ICause;
