using System.Globalization;
using System.Reflection;
using CrmCloud.BuildingBlocks.CustomFields;
using CrmCloud.BuildingBlocks.Records;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Mvc;

namespace CrmCloud.BuildingBlocks.Lists;

/// <summary>Bounds of exports.</summary>
public static class ListExport
{
    /// <summary>Most records of one file: what a spreadsheet's sheet holds.</summary>
    public const int MaxRows = 1_000_000;
}

/// <summary>A file with one row per record and one column per field, written as it is sent.</summary>
public sealed class ListExport<T>(
    RecordType<T> type,
    CustomFieldSet custom,
    IAsyncEnumerable<T> records,
    ExportFormat format,
    TimeZoneInfo timeZone,
    DateTimeOffset now
) : IResult, IEndpointMetadataProvider
    where T : Record
{
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        response.ContentType = format.ContentType;
        response.Headers.ContentDisposition = string.Create(
            CultureInfo.InvariantCulture,
            $"attachment; filename=\"{type.Plural}-{now:yyyy-MM-dd}.{format.Extension}\""
        );
        response.Headers.CacheControl = "no-store";
        await WriteAsync(response.Body, httpContext.RequestAborted);
    }

    /// <summary>Writes the file.</summary>
    public Task WriteAsync(Stream stream, CancellationToken cancellation)
    {
        var columns = ExportColumns();
        var names = columns.Select(column => column.Name).ToArray();
        var rows = records.Select(record => columns.Select(column => InZone(column.Value(record))).ToArray());
        return format.WriteAsync(stream, type.Plural, names, rows, cancellation);
    }

    public static void PopulateMetadata(MethodInfo method, EndpointBuilder builder) =>
        builder.Metadata.Add(
            new ProducesResponseTypeMetadata(StatusCodes.Status200OK, typeof(FileContentResult), ExportFormat.ContentTypes)
        );

    /// <summary>Every field, also those that no list can filter by, then the workspace's own.</summary>
    private List<ListField<T>> ExportColumns() =>
        [.. type.Fields.Select(field => new ListField<T>(field)), .. custom.All.Select(definition => new ListField<T>(definition))];

    private object? InZone(object? value) => value is DateTimeOffset time ? TimeZoneInfo.ConvertTime(time, timeZone) : value;
}
