using CrmCloud.BuildingBlocks.Imports.Csv;

namespace CrmCloud.BuildingBlocks.Imports;

/// <summary>A file as rows, whatever its format.</summary>
internal interface IRowSource
{
    /// <summary>The next row; null at the end.</summary>
    ValueTask<CsvRow?> ReadAsync(CancellationToken cancellation);

    /// <summary>What of the file reaches no field, as far as it is read.</summary>
    /// <param name="unmapped">Columns that nothing maps.</param>
    IReadOnlyList<string> LeftOut(IReadOnlyList<string> unmapped);
}
