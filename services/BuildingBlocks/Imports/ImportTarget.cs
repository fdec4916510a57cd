using CrmCloud.BuildingBlocks.Data;
using CrmCloud.BuildingBlocks.Records;
using CrmCloud.BuildingBlocks.Results;
using Microsoft.EntityFrameworkCore;

namespace CrmCloud.BuildingBlocks.Imports;

/// <summary>What a service says about a record type that files may be imported into. Everything but the first three has a default.</summary>
public abstract class ImportTarget<T>
    where T : Record
{
    /// <summary>The fields that columns may fill.</summary>
    public abstract RecordType<T> Catalog { get; }

    /// <summary>An empty record, as for a create.</summary>
    public abstract T Create();

    /// <summary>The rules that hold for every record, such as "a lead needs a name or an address".</summary>
    public abstract Error? Validate(T record);

    /// <summary>Columns that name another record, such as <c>owner</c>.</summary>
    public virtual IReadOnlyList<ImportReference<T>> References => [];

    /// <summary>Names that files use for a field, beyond its own: lower-case, without blanks or signs.</summary>
    public virtual IReadOnlyDictionary<string, string> Synonyms => ImportSynonyms.Common;

    /// <summary>How contact cards become records; null where only tables are imported.</summary>
    public virtual ImportMapping? CardMapping => null;

    /// <summary>True for a field that a file may fill: those people may set, and when it was created.</summary>
    public virtual bool MayImport(Field<T> field) => field.Set is not null && (!field.ReadOnly || field.Name == "createdAt");

    /// <summary>The value that <c>match</c> compares, of a record; null: it has none.</summary>
    public virtual string? KeyOf(T record, string match) =>
        Catalog.Find(match)?.Get(record) is string { Length: > 0 } key ? NormalKey(key, match) : null;

    /// <summary>Records with one of the keys. By default the catalogue's field named like <paramref name="match"/>, addresses without case.</summary>
    public virtual IQueryable<T> WithKeys(CrmDbContext db, string match, IReadOnlyCollection<string> keys)
    {
        var property = Catalog.Find(match)!.Property!;
#pragma warning disable CA1304, CA1311 // becomes lower() in the database
        return match == ImportMapping.ByEmail
            ? db.Set<T>().Where(record => keys.Contains(EF.Property<string>(record, property).ToLower()))
            : db.Set<T>().Where(record => keys.Contains(EF.Property<string>(record, property)));
#pragma warning restore CA1304, CA1311
    }

    /// <summary>Loads what <see cref="Completing"/> needs to know; runs before the rows of a batch are applied.</summary>
    public virtual Task PreparingAsync(CancellationToken cancellation) => Task.CompletedTask;

    /// <summary>
    /// Completes a record to which a row was just applied, before its rules are checked: what the row says in other words than the
    /// record's fields, and what it leaves to be said. A row that says what the record holds already must change nothing.
    /// </summary>
    /// <returns>Why the row is refused; null where it is fine.</returns>
    public virtual Error? Completing(T record, bool isNew) => null;

    /// <summary>The rules as far as a preview can know them, which asks nobody what a row refers to.</summary>
    /// <param name="references">The references that the row names.</param>
    public virtual Error? ValidateUnresolved(T record, IReadOnlyCollection<string> references) => Validate(record);

    /// <summary>Runs in the transaction of each batch before it is saved, not in a dry run: for what a service adds to imported records.</summary>
    public virtual Task SavingAsync(ImportBatch<T> batch, CancellationToken cancellation) => Task.CompletedTask;

    /// <summary>Refuses an undo, such as of leads to which deals refer. Runs when it is asked for.</summary>
    public virtual Task<Error?> RefuseUndoAsync(CrmDbContext db, Guid importId, CancellationToken cancellation) =>
        Task.FromResult<Error?>(null);

    /// <summary>
    /// Of records that an undo is about to remove for good, those that people have built on since elsewhere, with the name of what
    /// they added. They stay, and are listed among what was kept.
    /// </summary>
    public virtual Task<IReadOnlyDictionary<Guid, string>> BuiltOnAsync(
        CrmDbContext db,
        Guid importId,
        IReadOnlyList<T> records,
        CancellationToken cancellation
    ) => Task.FromResult<IReadOnlyDictionary<Guid, string>>(new Dictionary<Guid, string>());

    /// <summary>Runs in the transaction of each undo batch for records that are about to be removed for good.</summary>
    public virtual Task RemovingAsync(CrmDbContext db, IReadOnlyList<T> records, CancellationToken cancellation) => Task.CompletedTask;

    internal static string NormalKey(string key, string match) => match == ImportMapping.ByEmail ? key.Trim().ToLowerInvariant() : key;
}

/// <summary>Records of one batch, applied and not yet saved.</summary>
/// <param name="Automations">The mapping lets automations act on them.</param>
public sealed record ImportBatch<T>(CrmDbContext Db, Guid ImportId, bool Automations, IReadOnlyList<T> Created, IReadOnlyList<T> Updated)
    where T : Record;

/// <summary>A column that names something other than a plain field: resolved for a whole batch at once.</summary>
public abstract class ImportReference<T>
    where T : Record
{
    /// <summary>The target in a mapping, such as <c>owner</c>; also the word in <c>createMissing</c>.</summary>
    public abstract string Name { get; }

    /// <summary>The values of <c>by</c>; the first is the default.</summary>
    public abstract IReadOnlyList<string> By { get; }

    /// <summary>True where <c>createMissing</c> may name it.</summary>
    public virtual bool CanCreate => false;

    /// <summary>True where what is missing is made whether <c>createMissing</c> names it or not.</summary>
    public virtual bool IsAlwaysMade => false;

    /// <summary>True where a proposed mapping makes what is missing without being asked.</summary>
    public virtual bool IsMadeAsNeeded => false;

    /// <summary>
    /// Another target whose cell decides what this one's cell means, as the pipeline does for a stage. Cells then come as
    /// <see cref="Inside"/> puts them together.
    /// </summary>
    public virtual string? Within => null;

    /// <summary>A cell with the one that it is meant within; empty where the row has none.</summary>
    public static string Inside(string within, string cell) => $"{within}\u001f{cell}";

    /// <summary>Takes apart what <see cref="Inside"/> put together.</summary>
    public static (string Within, string Cell) Apart(string cells)
    {
        var at = cells.IndexOf('\u001f', StringComparison.Ordinal);
        return (cells[..at], cells[(at + 1)..]);
    }

    /// <summary>Why a cell can name nothing at all, for a person; null where it might.</summary>
    public virtual string? Problem(string cell) => null;

    /// <summary>Finds what the cells name. Cells that name nothing are left out of the answer.</summary>
    public abstract Task<IReadOnlyDictionary<string, Guid>> ResolveAsync(ReferenceQuestion question, CancellationToken cancellation);

    public abstract void Set(T record, Guid id);

    /// <summary>Takes back what was created for an import and is not used any more.</summary>
    public virtual Task RemoveCreatedAsync(
        CrmDbContext db,
        Guid importId,
        IReadOnlyCollection<Guid> resolved,
        CancellationToken cancellation
    ) => Task.CompletedTask;
}

/// <param name="Cells">The different cells of a batch.</param>
/// <param name="By">How they name it.</param>
/// <param name="CreateMissing">Make what is not there. Never in a dry run.</param>
/// <param name="ImportId">The cause of what is made.</param>
public sealed record ReferenceQuestion(IReadOnlyCollection<string> Cells, string By, bool CreateMissing, Guid ImportId);
