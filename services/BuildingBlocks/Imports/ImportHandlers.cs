using System.Text.Json;
using CrmCloud.BuildingBlocks.Calls;
using CrmCloud.BuildingBlocks.CustomFields;
using CrmCloud.BuildingBlocks.Data;
using CrmCloud.BuildingBlocks.Imports.Csv;
using CrmCloud.BuildingBlocks.Jobs;
using CrmCloud.BuildingBlocks.Records;
using CrmCloud.BuildingBlocks.Results;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace CrmCloud.BuildingBlocks.Imports;

/// <summary>What the import endpoints of one record type do.</summary>
internal sealed class ImportHandlers<T>(
    CrmDbContext db,
    CallContextAccessor calls,
    ImportTarget<T> target,
    ImportPreviews<T> previews,
    ICustomFieldCatalog customFields,
    WorkSignal signal,
    TimeProvider clock
)
    where T : Record
{
    private IQueryable<Import> Imports => db.Set<Import>().Where(import => import.RecordType == target.Catalog.Plural);

    /// <summary>Stores the file and accepts the import; where anything is wrong, nothing stays.</summary>
    public async Task<Results<Accepted<ImportAccepted>, ProblemHttpResult>> StartAsync(HttpContext http, CancellationToken cancellation)
    {
        if (!http.Request.HasFormContentType)
        {
            return NoForm();
        }
        var import = new Import { RecordType = target.Catalog.Plural };
        using var chunks = new ChunkWriter(db, import.Id, clock);
        var upload = new ImportUpload(chunks.AddAsync);
        var accepted = false;
        try
        {
            var refusal = await upload.ReadAsync(http, mapping => CheckAsync(mapping, cancellation), cancellation);
            var mapping = upload.Mapping ?? await CardMappingAsync(chunks.Head, cancellation);
            refusal ??= mapping is null ? Error.Malformed("The part mapping is missing.", "imports.mapping-missing") : null;
            refusal ??= upload.FileSize == 0 ? Error.Invalid("file", "The file is empty.") : null;
            if (refusal is not null)
            {
                return refusal.ToProblem();
            }
            import.FileName = upload.FileName;
            import.FileSize = upload.FileSize;
            import.Mapping = JsonSerializer.Serialize(mapping, ImportMapping.Json);
            import.Caller = SavedCaller.ToJson(calls.Required);
            await db.InTransactionAsync(
                async () =>
                {
                    await chunks.CompleteAsync(cancellation);
                    db.Add(import);
                    return await db.SaveChangesAsync(cancellation);
                },
                cancellation
            );
            accepted = true;
        }
        finally
        {
            if (!accepted)
            {
                await chunks.DiscardAsync();
            }
        }
        WakeAfter(http);
        return TypedResults.Accepted($"{http.Request.PathBase}{http.Request.Path}/{import.Id}", new ImportAccepted(import.Id));
    }

    public async Task<Results<Ok<ImportPreview>, ProblemHttpResult>> PreviewAsync(HttpContext http, CancellationToken cancellation)
    {
        if (!http.Request.HasFormContentType)
        {
            return NoForm();
        }
        using var head = new MemoryStream(TextForm.HeadSize);
        var upload = new ImportUpload(
            (bytes, _) =>
            {
                head.Write(bytes.Span[..(int)Math.Min(bytes.Length, TextForm.HeadSize - head.Length)]);
                return ValueTask.CompletedTask;
            }
        );
        var refusal = await upload.ReadAsync(http, _ => Task.FromResult<Error?>(null), cancellation);
        refusal ??= upload.FileSize == 0 ? Error.Invalid("file", "The file is empty.") : null;
        if (refusal is not null)
        {
            return refusal.ToProblem();
        }
        var preview = await previews.OfAsync(head.ToArray(), upload.FileSize <= TextForm.HeadSize, upload.Mapping, cancellation);
        return preview.Failed ? preview.Error.ToProblem() : TypedResults.Ok(preview.Value);
    }

    public async Task<Results<Ok<ImportPage>, ProblemHttpResult>> ListAsync(int? limit, string? cursor, CancellationToken cancellation)
    {
        var before = Guid.Empty;
        if (limit is < 1 or > 200 || (cursor is not null && !Guid.TryParse(cursor, out before)))
        {
            return Error.Malformed("limit is 1 to 200, cursor is the nextCursor of the page before.", "lists.bad-value").ToProblem();
        }
        var most = limit ?? 50;
        var rows = await Imports
            .AsNoTracking()
            .Where(import => cursor == null || import.Id < before)
            .OrderByDescending(import => import.Id)
            .Take(most + 1)
            .ToListAsync(cancellation);
        var items = rows.Take(most).Select(ImportView.Of).ToList();
        return TypedResults.Ok(
            new ImportPage(items, rows.Count > most ? items[^1].Id.ToString() : null, await Imports.LongCountAsync(cancellation))
        );
    }

    public async Task<Results<Ok<ImportView>, ProblemHttpResult>> GetAsync(Guid id, CancellationToken cancellation) =>
        await Imports.AsNoTracking().SingleOrDefaultAsync(import => import.Id == id, cancellation) is { } import
            ? TypedResults.Ok(ImportView.Of(import))
            : NotFound();

    public async Task<Results<ImportErrorsFile, ProblemHttpResult>> ErrorsAsync(Guid id, CancellationToken cancellation) =>
        await Imports.AnyAsync(import => import.Id == id, cancellation) ? new ImportErrorsFile(db, id) : NotFound();

    public async Task<Results<Ok<KeptPage>, ProblemHttpResult>> KeptAsync(
        Guid id,
        int? limit,
        string? cursor,
        CancellationToken cancellation
    )
    {
        if (!await Imports.AnyAsync(import => import.Id == id, cancellation))
        {
            return NotFound();
        }
        var page = await KeptRecords.PageAsync(db, id, limit ?? 50, cursor, cancellation);
        return page.Failed ? page.Error.ToProblem() : TypedResults.Ok(page.Value);
    }

    public async Task<Results<Accepted<ImportView>, ProblemHttpResult>> UndoAsync(HttpContext http, Guid id, CancellationToken cancellation)
    {
        if (await Imports.SingleOrDefaultAsync(import => import.Id == id, cancellation) is not { } import)
        {
            return NotFound();
        }
        var refusal = import.State switch
        {
            ImportState.Queued or ImportState.Running => new Error(
                ErrorKind.Conflict,
                "imports.running",
                "The import still runs; undo it when it is done."
            ),
            ImportState.Undoing or ImportState.Undone => new Error(
                ErrorKind.Conflict,
                "imports.already-undone",
                "The import is undone, or being so."
            ),
            _ => await target.RefuseUndoAsync(db, id, cancellation),
        };
        if (refusal is not null)
        {
            return refusal.ToProblem();
        }
        import.State = ImportState.Undoing;
        import.Problem = null;
        if (!await UndoRequest.SaveAsync(db, import, clock.GetUtcNow(), cancellation))
        {
            return new Error(ErrorKind.Conflict, "imports.already-undone", "The import is undone, or being so.").ToProblem();
        }
        WakeAfter(http);
        var path = http.Request.Path.Value!;
        return TypedResults.Accepted($"{http.Request.PathBase}{path[..path.LastIndexOf('/')]}", ImportView.Of(import));
    }

    /// <summary>Contact cards say themselves what is what: they need no mapping.</summary>
    private async Task<ImportMapping?> CardMappingAsync(byte[] head, CancellationToken cancellation) =>
        target.CardMapping is { } mapping && (await TextForm.DetectAsync(head, null, null, cancellation)).Form?.IsCards == true
            ? mapping
            : null;

    private async Task<Error?> CheckAsync(ImportMapping mapping, CancellationToken cancellation)
    {
        var keys = ImportPlan<T>.CustomKeys(mapping);
        Result<CustomFieldSet> fields =
            keys.Count == 0 ? CustomFieldSet.Empty : await customFields.GetAsync(target.Catalog.Name, keys, cancellation);
        return fields.Failed ? fields.Error : ImportPlan<T>.Of(target, mapping, fields.Value, TimeZoneInfo.Utc).Error;
    }

    /// <summary>Once the answer is out everything is committed, also under an Idempotency-Key.</summary>
    private void WakeAfter(HttpContext http) =>
        http.Response.OnCompleted(() =>
        {
            signal.Wake();
            return Task.CompletedTask;
        });

    private static ProblemHttpResult NotFound() => Error.NotFound("import").ToProblem();

    private static ProblemHttpResult NoForm() =>
        TypedResults.Problem(
            "Send multipart/form-data with the parts file and mapping.",
            statusCode: StatusCodes.Status415UnsupportedMediaType,
            extensions: new Dictionary<string, object?> { ["code"] = "request.unsupported-media-type" }
        );
}
