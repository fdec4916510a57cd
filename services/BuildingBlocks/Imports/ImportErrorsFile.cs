using System.Globalization;
using System.Reflection;
using System.Text;
using CrmCloud.BuildingBlocks.Data;
using CrmCloud.BuildingBlocks.Imports.Csv;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;

namespace CrmCloud.BuildingBlocks.Imports;

/// <summary>The refused rows as CSV (line, row, reason), streamed in short statements.</summary>
public sealed class ImportErrorsFile : IResult, IEndpointMetadataProvider
{
    private const int PageSize = 500;
    private readonly CrmDbContext _db;
    private readonly Guid _importId;

    internal ImportErrorsFile(CrmDbContext db, Guid importId) => (_db, _importId) = (db, importId);

    public static void PopulateMetadata(MethodInfo method, EndpointBuilder builder) =>
        builder.Metadata.Add(new ProducesResponseTypeMetadata(StatusCodes.Status200OK, typeof(string), ["text/csv"]));

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var cancellation = httpContext.RequestAborted;
        httpContext.Response.ContentType = "text/csv; charset=utf-8";
        httpContext.Response.Headers.ContentDisposition = $"attachment; filename=\"import-{_importId}-errors.csv\"";
        await using var writer = new StreamWriter(
            httpContext.Response.Body,
            new UTF8Encoding(false),
            bufferSize: 16 * 1024,
            leaveOpen: true
        );
        await writer.WriteAsync("line,row,reason\r\n".AsMemory(), cancellation);
        for (var after = 0L; ; )
        {
            var page = await TenantBatch.ReadAsync(
                _db,
                TenantBatch.Command(
                    "select line, row_text, reason from import_errors where workspace_id = $1 and import_id = $2 and line > $3 order by line limit $4",
                    _db.WorkspaceId,
                    _importId,
                    after,
                    PageSize
                ),
                reader => (Line: reader.GetInt64(0), Row: reader.GetString(1), Reason: reader.GetString(2)),
                cancellation
            );
            foreach (var (line, row, reason) in page)
            {
                var text = string.Create(CultureInfo.InvariantCulture, $"{line},{Cell(row)},{Cell(reason)}\r\n");
                await writer.WriteAsync(text.AsMemory(), cancellation);
            }
            if (page.Count < PageSize)
            {
                break;
            }
            after = page[^1].Line;
        }
    }

    /// <summary>Quoted as need be; what a spreadsheet would run as a formula is shown as text.</summary>
    private static string Cell(string text) => CsvRow.Quote(text.Length > 0 && "=+-@\t\r".Contains(text[0]) ? "'" + text : text, ',');
}
