using System.Text.Json;
using CrmCloud.BuildingBlocks.Calls;
using CrmCloud.BuildingBlocks.Jobs;
using Microsoft.AspNetCore.Http;

namespace CrmCloud.BuildingBlocks.Imports;

/// <summary>An import as the API shows it.</summary>
/// <param name="State">queued, running, done, failed, undoing or undone.</param>
/// <param name="Progress">How much of the file is done, 0 to 1.</param>
/// <param name="Problem">Why the file as a whole was refused.</param>
public sealed record ImportView(
    Guid Id,
    string State,
    string FileName,
    long FileSize,
    double Progress,
    long Total,
    long Processed,
    long Created,
    long Updated,
    long Skipped,
    long Failed,
    IReadOnlyList<string> UnmappedColumns,
    string? Problem,
    bool DryRun,
    Actor CreatedBy,
    DateTimeOffset CreatedAt,
    DateTimeOffset? StartedAt,
    DateTimeOffset? FinishedAt
)
{
    public static ImportView Of(Import import) =>
        new(
            import.Id,
            JsonNamingPolicy.CamelCase.ConvertName(import.State.ToString()),
            import.FileName,
            import.FileSize,
            import.State is ImportState.Queued or ImportState.Running && import.FileSize > 0
                ? Math.Round((double)import.BytesRead / import.FileSize, 3)
                : 1,
            import.Total,
            import.Processed,
            import.Created,
            import.Updated,
            import.Skipped,
            import.Failed,
            import.UnmappedColumns,
            import.Problem,
            JsonDocument.Parse(import.Mapping).RootElement.TryGetProperty("dryRun", out var dryRun) && dryRun.GetBoolean(),
            JsonSerializer.Deserialize<SavedCaller>(import.Caller, JsonSerializerOptions.Web)!.Actor,
            import.CreatedAt,
            import.StartedAt,
            import.FinishedAt
        );
}

public sealed record ImportPage(IReadOnlyList<ImportView> Items, string? NextCursor, long Total);

public sealed record ImportAccepted(Guid Id);

/// <summary>The parts of an upload, in any order; describes the body in the OpenAPI document.</summary>
public sealed record ImportForm(IFormFile File, ImportMapping Mapping);

/// <summary>What would become of a file.</summary>
/// <param name="Format">csv, or vcard for contact cards, whose columns and mapping need no questions.</param>
/// <param name="Mapping">The proposal, or the mapping that was sent along.</param>
/// <param name="Rows">The first rows as they would be stored.</param>
public sealed record ImportPreview(
    string Format,
    string Delimiter,
    string Encoding,
    IReadOnlyList<string> Header,
    IReadOnlyList<ColumnPreview> Columns,
    ImportMapping Mapping,
    IReadOnlyList<RowPreview> Rows,
    IReadOnlyList<PreviewProblem> Problems
)
{
    public const string Table = "csv";
    public const string Cards = "vcard";
}

/// <param name="Samples">Its first different values.</param>
/// <param name="Mapping">What the column would fill; none: it is left out.</param>
public sealed record ColumnPreview(string Name, IReadOnlyList<string> Samples, ColumnMapping? Mapping);

/// <param name="Record">Its fields; none for a refused row.</param>
public sealed record RowPreview(long Line, System.Text.Json.Nodes.JsonObject? Record, string? Problem);

/// <param name="Line">Where; none for the file as a whole.</param>
public sealed record PreviewProblem(long? Line, string? Column, string Message);
