using CrmCloud.BuildingBlocks.CustomFields;
using CrmCloud.BuildingBlocks.Ledger;
using CrmCloud.BuildingBlocks.Results;
using CrmCloud.Workspace.Domain;
using Microsoft.EntityFrameworkCore;

namespace CrmCloud.Workspace.Data;

/// <summary>The definitions at their source: what other services know by asking, and this one by reading.</summary>
public sealed class FieldCatalog(WorkspaceDbContext db, TimeProvider clock) : ICustomFieldCatalog
{
    public async ValueTask<Result<CustomFieldSet>> GetAsync(
        string recordType,
        IEnumerable<string> needed,
        CancellationToken cancellation
    ) => new CustomFieldSet((await AllAsync(recordType, cancellation)).Select(DefinitionOf));

    /// <inheritdoc/>
    public async Task<Result<CustomFieldSet>> EnsureAsync(
        string recordType,
        IReadOnlyList<CustomFieldDefinition> fields,
        Guid causationId,
        CancellationToken cancellation
    )
    {
        var made = await MakeMissingAsync(recordType, fields, cancellation);
        if (
            made.Failed
            && made.Error == WorkspaceErrors.FieldKeyTaken
            && db.ChangeTracker.Entries().Any(entry => entry.State == EntityState.Added)
        )
        {
            // Another import made one of them at the same time; with it known, the rest is made.
            db.ChangeTracker.Clear();
            made = await MakeMissingAsync(recordType, fields, cancellation);
        }
        return made.Failed ? made.Error : await GetAsync(recordType, [], cancellation);
    }

    public async Task<Result> RemoveCreatedAsync(
        string recordType,
        Guid causationId,
        IReadOnlyList<string> keepKeys,
        CancellationToken cancellation
    ) => new((await RemoveAsync(recordType, causationId, keepKeys, cancellation)).Error);

    /// <summary>Takes back what was made under a cause, and says how many.</summary>
    public async Task<Result<int>> RemoveAsync(
        string recordType,
        Guid causationId,
        IEnumerable<string> keepKeys,
        CancellationToken cancellation
    )
    {
        var made = db.Ledger.Where(entry =>
            entry.CausationId == causationId && entry.RecordType == "field" && entry.Kind == LedgerKinds.Created
        );
        var fields = await db
            .Fields.Where(field => field.RecordType == recordType && made.Any(entry => entry.RecordId == field.Id))
            .ToListAsync(cancellation);
        var removed = fields.Where(field => !keepKeys.Contains(field.Key)).ToList();
        removed.ForEach(field => field.Delete(clock.GetUtcNow()));
        var saved = await db.TrySaveAsync(cancellation);
        return saved.Failed ? saved.Error : removed.Count;
    }

    private async Task<Result> MakeMissingAsync(
        string recordType,
        IReadOnlyList<CustomFieldDefinition> fields,
        CancellationToken cancellation
    )
    {
        var known = await AllAsync(recordType, cancellation);
        if (fields.FirstOrDefault(field => known.Exists(it => it.Key == field.Key && it.Type != field.Type)) is not null)
        {
            return WorkspaceErrors.FieldKeyTaken;
        }
        var missing = fields.Where(field => !known.Exists(it => it.Key == field.Key)).DistinctBy(field => field.Key).ToList();
        if (known.Count + missing.Count > CustomField.MaxPerRecordType)
        {
            return WorkspaceErrors.TooManyFields;
        }
        var input = new Input();
        foreach (var field in missing)
        {
            input.Definition(recordType, field.Key, field.Label, field.Type, field.Options);
            db.Add(CustomField.Create(recordType, field.Key, field.Label, field.Type, field.Options, field.Required));
        }
        return input.IsFine ? await db.TrySaveAsync(cancellation) : input.Error;
    }

    private Task<List<CustomField>> AllAsync(string recordType, CancellationToken cancellation) =>
        db
            .Fields.AsNoTracking()
            .Where(field => field.RecordType == recordType)
            .OrderBy(field => field.Key)
            .Take(CustomField.MaxPerRecordType)
            .ToListAsync(cancellation);

    private static CustomFieldDefinition DefinitionOf(CustomField field) =>
        new(field.Key, field.Label, field.Type, field.Options, field.Required);
}
