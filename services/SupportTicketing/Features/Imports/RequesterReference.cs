using System.Text.Json;
using CrmCloud.BuildingBlocks.Data;
using CrmCloud.BuildingBlocks.Imports;
using CrmCloud.BuildingBlocks.Records;
using CrmCloud.SupportTicketing.Domain;
using CrmCloud.SupportTicketing.Integration;
using Microsoft.EntityFrameworkCore;

namespace CrmCloud.SupportTicketing.Features.Imports;

/// <summary>
/// The columns <c>requester.email</c> and <c>requester.name</c>: two halves of one person, found or made in Contacts. Each is read
/// within the other, so that both mean the same.
/// </summary>
internal sealed class RequesterReference(bool byEmail, Requesters requesters, ContactsClient contacts) : ImportReference<Ticket>
{
    public const string Email = "requester.email";
    public const string PersonName = "requester.name";
    private const int LongestName = 300;

    public override string Name => byEmail ? Email : PersonName;
    public override IReadOnlyList<string> By => [byEmail ? "email" : "name"];
    public override string Within => byEmail ? PersonName : Email;
    public override bool CanCreate => true;
    public override bool IsAlwaysMade => true;

    public override string? Problem(string cell) =>
        byEmail
            ? FieldRules.IsEmail(cell)
                ? null
                : "Not an e-mail address."
            : cell.Length > LongestName
                ? $"Longer than {LongestName} characters."
                : cell.Contains('\0')
                    ? "The text holds a NUL character, which cannot be stored."
                    : null;

    public override async Task<IReadOnlyDictionary<string, Guid>> ResolveAsync(ReferenceQuestion question, CancellationToken cancellation)
    {
        var asked = question.Cells.ToDictionary(cell => cell, PersonIn);
        Guid? cause = question.CreateMissing ? question.ImportId : null;
        var found = await requesters.ResolveAsync(asked.Values, cause, cancellation);
        return asked.Where(pair => found.ContainsKey(pair.Value)).ToDictionary(pair => pair.Key, pair => found[pair.Value]);
    }

    public override void Set(Ticket record, Guid id) => record.RequesterId = id;

    public override async Task RemoveCreatedAsync(
        CrmDbContext db,
        Guid importId,
        IReadOnlyCollection<Guid> resolved,
        CancellationToken cancellation
    )
    {
        var people = await ResolvedByEitherAsync(db, importId, cancellation);
        var used = await db.Set<Ticket>()
            .IgnoreQueryFilters([CrmDbContext.BinFilter])
            .Where(ticket => people.Contains(ticket.RequesterId!.Value))
            .Select(ticket => ticket.RequesterId!.Value)
            .Distinct()
            .ToListAsync(cancellation);
        await contacts.RemoveCreatedAsync(importId, used, cancellation);
    }

    /// <summary>Contacts knows not which column someone was made for: those of the other one must be kept as well.</summary>
    private static async Task<HashSet<Guid>> ResolvedByEitherAsync(CrmDbContext db, Guid importId, CancellationToken cancellation)
    {
        var json = await db.Set<Import>().Where(import => import.Id == importId).Select(import => import.Made).SingleAsync(cancellation);
        var made = JsonSerializer.Deserialize<Dictionary<string, HashSet<Guid>>>(json) ?? [];
        return [.. made.Where(pair => pair.Key is Email or PersonName).SelectMany(pair => pair.Value)];
    }

    private AskingPerson PersonIn(string cells)
    {
        var (within, cell) = Apart(cells);
        return byEmail ? new AskingPerson(cell, within) : new AskingPerson(within, cell);
    }
}
