using CrmCloud.BuildingBlocks.Imports.Csv;
using CrmCloud.BuildingBlocks.Imports.VCards;

namespace CrmCloud.BuildingBlocks.Imports;

internal static class RowSources
{
    /// <summary>The rows of a file behind its header, and the header; none where the file has none.</summary>
    public static async Task<(IRowSource Rows, CsvRow? Header)> OpenAsync(TextForm form, TextReader text, CancellationToken cancellation)
    {
        if (form.IsCards)
        {
            return (new VCardReader(text, form.Encoding), VCardColumns.Header);
        }
        var rows = new CsvRowReader(text, form.Delimiter);
        return (rows, await HeaderAsync(rows, form, cancellation));
    }

    private static async Task<CsvRow?> HeaderAsync(CsvRowReader rows, TextForm form, CancellationToken cancellation)
    {
        if (form.HasSeparatorLine)
        {
            _ = await rows.ReadAsync(cancellation);
        }
        CsvRow? header;
        do
        {
            header = await rows.ReadAsync(cancellation);
        } while (header?.IsBlank == true);
        return header;
    }
}
