using System.Text.Json;
using CrmCloud.BuildingBlocks.Calls;
using CrmCloud.BuildingBlocks.CustomFields;
using CrmCloud.BuildingBlocks.Data;
using CrmCloud.BuildingBlocks.Imports.Csv;
using CrmCloud.BuildingBlocks.Jobs;
using CrmCloud.BuildingBlocks.Lists;
using CrmCloud.BuildingBlocks.Records;
using CrmCloud.BuildingBlocks.Results;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace CrmCloud.BuildingBlocks.Imports;

/// <summary>Reads one file into records, batch by batch; begins behind the last batch that was saved.</summary>
internal sealed class ImportRun<T>(
    CrmDbContext db,
    CallContextAccessor calls,
    BulkSaver saver,
    ImportTarget<T> target,
    ImportUndo<T> undo,
    ICustomFieldCatalog customFields,
    IWorkspaceTimeZone timeZone,
    IOptions<WorkOptions> options,
    TimeProvider clock
) : IImportRun
    where T : Record
{
    /// <summary>A batch ends at this many characters too, so that long rows do not add up.</summary>
    private const int LargestBatch = 4 * 1024 * 1024;

    internal const string NoCards = "These are contact cards (vCard); only contacts are imported from them.";

    public string RecordType => target.Catalog.Plural;

    public async Task RunAsync(Guid importId, CancellationToken cancellation)
    {
        var import = await db.Set<Import>().AsNoTracking().SingleOrDefaultAsync(row => row.Id == importId, cancellation);
        switch (import?.State)
        {
            case ImportState.Queued or ImportState.Running:
                calls.Current = SavedCaller.ToContext(import.Caller, Origins.Import, import.Id);
                if (await ReadAsync(import, cancellation) is { } problem)
                {
                    await FinishAsync(import.Id, ImportState.Failed, problem, cancellation);
                }
                break;
            case ImportState.Undoing:
                await undo.RunAsync(import, cancellation);
                break;
        }
    }

    /// <returns>Why the file as a whole is refused; null where it was read to its end.</returns>
    private async Task<string?> ReadAsync(Import import, CancellationToken cancellation)
    {
        await db.Set<Import>()
            .Where(row => row.Id == import.Id)
            .ExecuteUpdateAsync(
                set =>
                    set.SetProperty(row => row.State, ImportState.Running)
                        .SetProperty(row => row.StartedAt, row => row.StartedAt ?? clock.GetUtcNow()),
                cancellation
            );
        var mapping = JsonSerializer.Deserialize<ImportMapping>(import.Mapping, ImportMapping.Json)!;
        await using var file = new ImportChunkStream(db, import.Id);
        var head = await file.HeadAsync(TextForm.HeadSize, cancellation);
        var (form, problem) = await TextForm.DetectAsync(head, mapping.Delimiter?[0], mapping.Encoding, cancellation);
        if (form is null)
        {
            return problem;
        }
        if (form.IsCards && target.CardMapping is null)
        {
            return NoCards;
        }
        var planned = await PlanAsync(import, mapping, cancellation);
        if (planned.Failed)
        {
            return Explained(planned.Error);
        }
        using var text = form.Open(file);
        var (rows, header) = await RowSources.OpenAsync(form, text, cancellation);
        if (header?.Problem is not null || header is null)
        {
            return header?.Problem ?? "The file has no header.";
        }
        var reader = new RowReader<T>(planned.Value, RowReader<T>.Header(header));
        if (!reader.HasColumns)
        {
            return $"The file has none of the mapped columns ({string.Join(", ", reader.AbsentColumns)}); it has {string.Join(", ", reader.UnmappedColumns.Take(50))}.";
        }
        await TellLeftOutAsync();
        var progress = new ImportProgress(db, import, form.Delimiter);
        var references = new ReferenceResolver<T>(planned.Value, import.Id, progress);
        var writer = new ImportBatchWriter<T>(db, saver, clock, import, planned.Value, reader, references, progress);
        await ReadRowsAsync(rows, file, reader, references, writer, import.Processed, cancellation);
        await TellLeftOutAsync();
        await FinishAsync(import.Id, ImportState.Done, null, cancellation);
        return null;

        Task<int> TellLeftOutAsync() =>
            db.Set<Import>()
                .Where(row => row.Id == import.Id)
                .ExecuteUpdateAsync(set => set.SetProperty(row => row.UnmappedColumns, rows.LeftOut(reader.UnmappedColumns)), cancellation);
    }

    private async Task ReadRowsAsync(
        IRowSource rows,
        ImportChunkStream file,
        RowReader<T> reader,
        ReferenceResolver<T> references,
        ImportBatchWriter<T> writer,
        long alreadyDone,
        CancellationToken cancellation
    )
    {
        for (var i = 0L; i < alreadyDone; i++)
        {
            _ = await rows.ReadAsync(cancellation);
        }
        var batch = new List<ImportRow<T>>(options.Value.BatchSize);
        var size = 0;
        while (await rows.ReadAsync(cancellation) is { } row)
        {
            batch.Add(reader.Read(row));
            size += row.Size;
            if (batch.Count >= options.Value.BatchSize || size > LargestBatch)
            {
                await writer.WriteAsync(await references.ResolveAsync(batch, cancellation), file.Position, cancellation);
                batch.Clear();
                size = 0;
            }
        }
        if (batch.Count > 0)
        {
            await writer.WriteAsync(await references.ResolveAsync(batch, cancellation), file.Position, cancellation);
        }
    }

    /// <summary>The mapping against the present fields; custom fields that are missing and may be made are made.</summary>
    private async Task<Result<ImportPlan<T>>> PlanAsync(Import import, ImportMapping mapping, CancellationToken cancellation)
    {
        var zone = await ZoneAsync(mapping, cancellation);
        var keys = ImportPlan<T>.CustomKeys(mapping);
        Result<CustomFieldSet> fields =
            keys.Count == 0 ? CustomFieldSet.Empty : await customFields.GetAsync(target.Catalog.Name, keys, cancellation);
        if (fields.Failed)
        {
            return PassedOn(fields.Error);
        }
        var plan = ImportPlan<T>.Of(target, mapping, fields.Value, zone);
        if (plan.Failed || plan.Value.MissingCustom.Count == 0 || mapping.DryRun)
        {
            return plan;
        }
        var made = await customFields.EnsureAsync(target.Catalog.Name, plan.Value.MissingCustom, import.Id, cancellation);
        return made.Failed ? PassedOn(made.Error) : ImportPlan<T>.Of(target, mapping, made.Value, zone);
    }

    /// <summary>A peer that is down makes the import wait; any other refusal ends it.</summary>
    private static Error PassedOn(Error error) =>
        error.Kind == ErrorKind.Unavailable ? throw new PeerUnavailableException(error.Detail) : error;

    private async ValueTask<TimeZoneInfo> ZoneAsync(ImportMapping mapping, CancellationToken cancellation) =>
        mapping.TimeZone is { } name && TimeZoneInfo.TryFindSystemTimeZoneById(name, out var zone)
            ? zone
            : await timeZone.GetAsync(cancellation);

    internal static string Explained(Error error) =>
        error.Fields is { Count: > 0 } fields
            ? string.Join(' ', fields.Select(field => $"{field.Key}: {string.Join(' ', field.Value)}"))
            : error.Detail;

    /// <summary>Says how it ended and lets go of the file.</summary>
    private async Task FinishAsync(Guid importId, ImportState state, string? problem, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        await db.Set<Import>()
            .Where(row => row.Id == importId)
            .ExecuteUpdateAsync(
                set =>
                    set.SetProperty(row => row.State, state)
                        .SetProperty(row => row.Problem, problem)
                        .SetProperty(row => row.FinishedAt, now)
                        .SetProperty(row => row.UpdatedAt, now),
                cancellation
            );
        await ImportChunks.DeleteAsync(db, importId, cancellation);
        await transaction.CommitAsync(cancellation);
    }
}
