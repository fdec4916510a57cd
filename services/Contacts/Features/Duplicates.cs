using CrmCloud.BuildingBlocks.Results;
using CrmCloud.Contacts.Data;
using CrmCloud.ServiceDefaults.Authentication;
using Microsoft.EntityFrameworkCore;

namespace CrmCloud.Contacts.Features;

/// <summary>Who or what may be known already, asked for while someone types. A warning with its reasons: creating is never refused.</summary>
public static class Duplicates
{
    private const int Most = 10;
    private const int Longest = 300;

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/api/contacts/duplicates", PeopleAsync)
            .WithTags("Contacts")
            .RequireScope("contacts:read")
            .WithName("findDuplicateContacts")
            .WithSummary("People with the same e-mail address, tax number, telephone number or name, the surest first")
            .Produces<DuplicatesAnswer>();
        app.MapGet("/api/companies/duplicates", CompaniesAsync)
            .WithTags("Companies")
            .RequireScope("companies:read")
            .WithName("findDuplicateCompanies")
            .WithSummary("Companies with the same tax number, domain or name, the surest first")
            .Produces<DuplicatesAnswer>();
    }

    private static async Task<IResult> PeopleAsync(
        string? email,
        string? phone,
        string? name,
        string? taxId,
        Guid? except,
        ContactsDbContext db,
        CancellationToken cancellation
    )
    {
        if (TooLong(email, phone, name, taxId) is { } refusal)
        {
            return refusal.ToProblem();
        }
        var (workspace, address, self) = (db.WorkspaceId, (email ?? "").Trim(), except ?? Guid.Empty);
        var found = await db
            .Database.SqlQuery<Sign>(
                $"""
                (select id, coalesce(name, emails_text) as name, 'email' as reason, 1 as rank from contacts
                 where workspace_id = {workspace} and deleted_at is null
                   and id = any(array(select crm_with_contacts_email_keys(array[lower({address})]))) limit {Most})
                union all
                (select id, coalesce(name, emails_text), 'taxId', 2 from contacts
                 where workspace_id = {workspace} and deleted_at is null and tax_key = contacts_tax_id({taxId}) limit {Most})
                union all
                (select id, coalesce(name, emails_text), 'phone', 3 from contacts
                 where workspace_id = {workspace} and deleted_at is null
                   and id = any(array(select crm_with_contacts_phone_keys(array[contacts_phone({phone})]))) limit {Most})
                union all
                (select id, coalesce(name, emails_text), 'name', 4 from contacts
                 where workspace_id = {workspace} and deleted_at is null and name_key = contacts_fold({name}) limit {Most})
                """
            )
            .ToListAsync(cancellation);
        return TypedResults.Ok(DuplicatesAnswer.Of(found.Where(sign => sign.Id != self)));
    }

    private static async Task<IResult> CompaniesAsync(
        string? name,
        string? domain,
        string? taxId,
        Guid? except,
        ContactsDbContext db,
        CancellationToken cancellation
    )
    {
        if (TooLong(name, domain, taxId) is { } refusal)
        {
            return refusal.ToProblem();
        }
        var (workspace, host, self) = (db.WorkspaceId, CompanyFinder.DomainOf(domain), except ?? Guid.Empty);
        var found = await db
            .Database.SqlQuery<Sign>(
                $"""
                (select id, name, 'taxId' as reason, 1 as rank from companies
                 where workspace_id = {workspace} and deleted_at is null and tax_key = contacts_tax_id({taxId}) limit {Most})
                union all
                (select id, name, 'domain', 2 from companies
                 where workspace_id = {workspace} and deleted_at is null and domain_key = {host} limit {Most})
                union all
                (select id, name, 'name', 3 from companies
                 where workspace_id = {workspace} and deleted_at is null and name_key = contacts_fold({name}) limit {Most})
                """
            )
            .ToListAsync(cancellation);
        return TypedResults.Ok(DuplicatesAnswer.Of(found.Where(sign => sign.Id != self)));
    }

    private static Error? TooLong(params IEnumerable<string?> signs) =>
        signs.Any(sign => sign?.Length > Longest || sign?.Contains('\0') == true)
            ? Error.Malformed($"At most {Longest} characters each, none of them NUL.", "lists.bad-value")
            : null;

    internal sealed record Sign(Guid Id, string? Name, string Reason, int Rank);
}

/// <summary>Records that may be the one that is being entered.</summary>
public sealed record DuplicatesAnswer(IReadOnlyList<Duplicate> Items)
{
    private const int Most = 10;

    internal static DuplicatesAnswer Of(IEnumerable<Duplicates.Sign> signs) =>
        new([
            .. signs
                .GroupBy(sign => sign.Id)
                .OrderBy(same => same.Min(sign => sign.Rank))
                .ThenByDescending(same => same.Count())
                .ThenBy(same => same.Key)
                .Take(Most)
                .Select(same => same.OrderBy(sign => sign.Rank).ToList())
                .Select(same => new Duplicate(same[0].Id, same[0].Name, same[0].Reason, [.. same.Select(sign => sign.Reason)])),
        ]);
}

/// <summary>A record with what it has in common with the one that is being entered.</summary>
/// <param name="Reason">The surest sign: email, taxId, phone, domain or name.</param>
/// <param name="Reasons">All of them, the surest first.</param>
public sealed record Duplicate(Guid Id, string? Name, string Reason, IReadOnlyList<string> Reasons);
