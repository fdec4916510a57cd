using CrmCloud.BuildingBlocks.Data;
using CrmCloud.BuildingBlocks.Records;
using Microsoft.EntityFrameworkCore;

namespace CrmCloud.BuildingBlocks.Imports;

/// <summary>The column <c>owner</c>, or another that names whose a record is: a member by name, e-mail or id, found or (as an inactive user) made in Workspace.</summary>
/// <param name="members">Who is asked.</param>
/// <param name="catalog">The record type; it has the field.</param>
/// <param name="name">The column's target.</param>
/// <param name="field">What it fills.</param>
public sealed class OwnerReference<T>(IMemberDirectory members, RecordType<T> catalog, string name = "owner", string field = "ownerId")
    : ImportReference<T>
    where T : Record
{
    private readonly Field<T> _owner = catalog.Find(field) ?? throw new ArgumentException($"{catalog.Name} has no {field}.", nameof(field));

    public override string Name => name;
    public override IReadOnlyList<string> By => ["name", "email", "id"];
    public override bool CanCreate => true;

    public override async Task<IReadOnlyDictionary<string, Guid>> ResolveAsync(ReferenceQuestion question, CancellationToken cancellation)
    {
        if (question.By == "id")
        {
            return question.Cells.Where(cell => Guid.TryParse(cell, out _)).ToDictionary(cell => cell, Guid.Parse);
        }
        var byEmail = question.By == "email";
        return await members.ResolveAsync(question.Cells, byEmail, question.CreateMissing && !byEmail, question.ImportId, cancellation);
    }

    public override void Set(T record, Guid id) => _owner.Set!(record, id);

    public override async Task RemoveCreatedAsync(
        CrmDbContext db,
        Guid importId,
        IReadOnlyCollection<Guid> resolved,
        CancellationToken cancellation
    )
    {
        var property = _owner.Property!;
        var used = await db.Set<T>()
            .IgnoreQueryFilters([CrmDbContext.BinFilter])
            .Where(record => resolved.Contains(EF.Property<Guid?>(record, property)!.Value))
            .Select(record => EF.Property<Guid?>(record, property)!.Value)
            .Distinct()
            .ToListAsync(cancellation);
        await members.RemoveCreatedAsync(importId, used, cancellation);
    }
}
