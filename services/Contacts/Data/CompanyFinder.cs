using CrmCloud.BuildingBlocks.Data;
using CrmCloud.Contacts.Domain;
using Microsoft.EntityFrameworkCore;

namespace CrmCloud.Contacts.Data;

/// <summary>Finds companies by what names them, and makes those that a file or another service may make.</summary>
public sealed class CompanyFinder(ContactsDbContext db)
{
    public const string ByName = "name";
    public const string ByExternalId = "externalId";
    public const string ByDomain = "domain";
    public const string ById = "id";
    private const int LongestName = 300;

    /// <summary>The surest sign first: the tax number, the domain, then the exact name whatever its case and accents. Of several the oldest.</summary>
    public async Task<Company?> FindAsync(string? taxId, string? domain, string? name, CancellationToken cancellation)
    {
        var workspace = db.WorkspaceId;
        var domainKey = DomainOf(domain);
        return await FirstAsync(
                db.Companies.FromSql($"select * from companies where workspace_id = {workspace} and tax_key = contacts_tax_id({taxId})"),
                taxId,
                cancellation
            )
            ?? await FirstAsync(
                db.Companies.FromSql($"select * from companies where workspace_id = {workspace} and domain_key = {domainKey}"),
                domainKey,
                cancellation
            )
            ?? await FirstAsync(
                db.Companies.FromSql($"select * from companies where workspace_id = {workspace} and name_key = contacts_fold({name})"),
                name,
                cancellation
            );
    }

    /// <summary>Finds many at once; those that are not found are absent.</summary>
    /// <param name="by">name, externalId, domain or id.</param>
    public async Task<List<FoundCompany>> FindAsync(IReadOnlyCollection<string> asked, string by, CancellationToken cancellation)
    {
        if (by == ById)
        {
            var ids = asked.Where(text => Guid.TryParse(text, out _)).Select(Guid.Parse).ToArray();
            var found = await db.Companies.AsNoTracking().Where(company => ids.Contains(company.Id)).ToListAsync(cancellation);
            return
            [
                .. from text in asked
                from company in found
                where Guid.TryParse(text, out var id) && id == company.Id
                select new FoundCompany(text, company.Id, company.Name),
            ];
        }
        var (texts, workspace) = (asked.ToArray(), db.WorkspaceId);
        var keys = by == ByDomain ? [.. texts.Select(text => DomainOf(text) ?? "")] : texts;
        var query = by switch
        {
            ByName => db.Database.SqlQuery<FoundCompany>(
                $"""
                select a.asked, c.id, c.name from unnest({texts}) a(asked) cross join lateral (
                    select id, name from companies where workspace_id = {workspace} and deleted_at is null and name_key = contacts_fold(a.asked)
                    order by created_at, id limit 1) c
                """
            ),
            ByExternalId => db.Database.SqlQuery<FoundCompany>(
                $"""
                select a.asked, c.id, c.name from unnest({texts}) a(asked) cross join lateral (
                    select id, name from companies where workspace_id = {workspace} and deleted_at is null and external_id = a.asked
                    order by created_at, id limit 1) c
                """
            ),
            ByDomain => db.Database.SqlQuery<FoundCompany>(
                $"""
                select a.asked, c.id, c.name from unnest({texts}, {keys}) a(asked, key) cross join lateral (
                    select id, name from companies where workspace_id = {workspace} and deleted_at is null and domain_key = a.key
                    order by created_at, id limit 1) c
                """
            ),
            _ => throw new ArgumentOutOfRangeException(nameof(by), by, null),
        };
        return await query.ToListAsync(cancellation);
    }

    /// <summary>Finds by name and makes what nobody has; safe when two ask for the same at once. Names that cannot be stored are left out.</summary>
    public Task<List<FoundCompany>> FindOrCreateAsync(IReadOnlyCollection<string> names, CancellationToken cancellation) =>
        db.InTransactionAsync(
            async () =>
            {
                await LockAsync(cancellation);
                var found = await FindAsync(names, ByName, cancellation);
                var missing = names
                    .Except(found.Select(company => company.Asked))
                    .Where(name => name.Trim().Length is > 0 and <= LongestName && !name.Contains('\0'))
                    .ToArray();
                var made = new Dictionary<string, Company>();
                foreach (var (name, key) in await KeysAsync(missing, cancellation))
                {
                    if (!made.TryGetValue(key, out var company))
                    {
                        made[key] = company = new Company { Name = name.Trim() };
                        db.Add(company);
                    }
                    found.Add(new FoundCompany(name, company.Id, company.Name));
                }
                await db.SaveChangesAsync(cancellation);
                return found;
            },
            cancellation
        );

    /// <summary>Until the transaction ends nobody else of the workspace finds or makes companies and people.</summary>
    public async Task LockAsync(CancellationToken cancellation) =>
        await db.Database.ExecuteSqlAsync(
            $"select pg_advisory_xact_lock(hashtextextended({$"contacts {db.WorkspaceId}"}, 0))",
            cancellation
        );

    /// <summary>www.acme.com.br of https://www.acme.com.br/contact → acme.com.br; null where there is none.</summary>
    public static string? DomainOf(string? website)
    {
        var text = (website ?? "").Trim().ToLowerInvariant();
        var host = text[(text.IndexOf("://", StringComparison.Ordinal) is var scheme and >= 0 ? scheme + 3 : 0)..]
            .Split('/', '?', '#', ':')[0];
        host = host.StartsWith("www.", StringComparison.Ordinal) ? host[4..] : host;
        return host.Length is > 0 and <= 253 && host.Contains('.') && !host.Any(char.IsWhiteSpace) ? host : null;
    }

    private async Task<List<(string Name, string Key)>> KeysAsync(string[] names, CancellationToken cancellation)
    {
        if (names.Length == 0)
        {
            return [];
        }
        var rows = await db
            .Database.SqlQuery<NameKey>($"select n.name, contacts_fold(n.name) as key from unnest({names}) n(name)")
            .ToListAsync(cancellation);
        return [.. rows.Where(row => row.Key is not null).Select(row => (row.Name, row.Key!))];
    }

    private static async Task<Company?> FirstAsync(IQueryable<Company> found, string? sign, CancellationToken cancellation) =>
        string.IsNullOrWhiteSpace(sign) ? null : await found.OrderBy(company => company.Id).FirstOrDefaultAsync(cancellation);

    private sealed record NameKey(string Name, string? Key);
}

/// <summary>A company as it was asked for.</summary>
public sealed record FoundCompany(string Asked, Guid Id, string Name);
