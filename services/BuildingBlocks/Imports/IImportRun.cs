namespace CrmCloud.BuildingBlocks.Imports;

/// <summary>Does the imports of one record type; the worker picks it by the plural.</summary>
internal interface IImportRun
{
    string RecordType { get; }

    /// <summary>Reads the file, or the rest of it; or takes back what an import did, or the rest of that.</summary>
    Task RunAsync(Guid importId, CancellationToken cancellation);
}
