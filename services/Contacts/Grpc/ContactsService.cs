using CrmCloud.BuildingBlocks.Calls;
using CrmCloud.BuildingBlocks.Results;
using CrmCloud.Contacts.Data;
using CrmCloud.Contacts.Domain;
using CrmCloud.Contracts.Contacts.V1;
using Grpc.Core;
using Microsoft.EntityFrameworkCore;

namespace CrmCloud.Contacts.Grpc;

/// <summary>Answers other services that need a person or a company now.</summary>
public sealed class ContactsService(
    ContactsDbContext db,
    CallContextAccessor calls,
    LeadMatching leads,
    CompanyFinder companies,
    ContactFinder contacts,
    NamedPeople people,
    CreatedRecords created
) : Contracts.Contacts.V1.Contacts.ContactsBase
{
    private const int MaxAsked = 500;
    private static readonly string[] s_companiesBy =
    [
        CompanyFinder.ByName,
        CompanyFinder.ByExternalId,
        CompanyFinder.ByDomain,
        CompanyFinder.ById,
    ];

    public override async Task<FindOrCreateResponse> FindOrCreate(FindOrCreateRequest request, ServerCallContext context)
    {
        calls.RequireServiceOr("contacts:write");
        calls.RequireServiceOr("companies:write");
        if (!Guid.TryParse(request.LeadId, out var leadId) || leadId == Guid.Empty)
        {
            throw GrpcErrors.InvalidArgument("lead_id is not an id.");
        }
        if ((request.Person is null || !LeadMatching.NamesSomeone(request.Person)) && string.IsNullOrWhiteSpace(request.Company?.Name))
        {
            throw GrpcErrors.InvalidArgument("Nothing names a person or a company.");
        }
        if (request.CausationId.Length > 0)
        {
            calls.Current = calls.InWorkspace() with { CausationId = Cause(request.CausationId) };
        }
        var person = await leads.FindOrCreateAsync(leadId, request, context.CancellationToken);
        return new FindOrCreateResponse
        {
            ContactId = $"{person.ContactId}",
            ContactCreated = person.ContactId is not null && person.ContactCreated,
            CompanyId = $"{person.CompanyId}",
            CompanyCreated = person.CompanyId is not null && person.CompanyCreated,
        };
    }

    public override async Task<ResolveResponse> ResolveCompanies(ResolveRequest request, ServerCallContext context)
    {
        calls.RequireServiceOr("companies:read");
        var by = Checked(request, s_companiesBy);
        var create = request.CreateMissing && by == CompanyFinder.ByName;
        if (create)
        {
            calls.RequireServiceOr("companies:write");
            calls.ActBecauseOf(request.CausationId);
        }
        var asked = request.Asked.Distinct().ToList();
        var found = create
            ? await companies.FindOrCreateAsync(asked, context.CancellationToken)
            : await companies.FindAsync(asked, by, context.CancellationToken);
        return Answer(found.Select(company => (company.Asked, company.Id, company.Name, "")));
    }

    public override async Task<ResolveResponse> ResolveContacts(ResolveRequest request, ServerCallContext context)
    {
        calls.RequireServiceOr("contacts:read");
        var sign = Checked(request, ["email", "externalId", "id"]);
        var asked = request.Asked.Distinct().ToList();
        var ids = asked.Where(text => Guid.TryParse(text, out _)).Select(Guid.Parse).ToList();
        var query = sign switch
        {
            "email" => contacts.ByEmail(asked),
            "externalId" => db.Contacts.Where(contact => asked.Contains(contact.ExternalId!)),
            _ => db.Contacts.Where(contact => ids.Contains(contact.Id)),
        };
        var found = await query.AsNoTracking().OrderBy(contact => contact.Id).Take(MaxAsked * 2).ToListAsync(context.CancellationToken);
        return Answer(
            from text in asked
            let contact = found.Find(candidate => IsNamed(candidate, sign, text))
            where contact is not null
            select (text, contact.Id, contact.Name ?? "", contact.Email ?? "")
        );
    }

    public override async Task<ResolvePeopleResponse> ResolvePeople(ResolvePeopleRequest request, ServerCallContext context)
    {
        calls.RequireServiceOr("contacts:read");
        calls.InWorkspace();
        CheckCount(request.People.Count);
        if (request.CreateMissing)
        {
            calls.RequireServiceOr("contacts:write");
            calls.ActBecauseOf(request.CausationId);
        }
        var asked = request.People.Select(person => NamedPerson.Of(person.Email, person.Name)).ToList();
        var found = request.CreateMissing
            ? await people.FindOrCreateAsync(asked, context.CancellationToken)
            : await people.FindAsync(asked, context.CancellationToken);
        var response = new ResolvePeopleResponse();
        response.People.AddRange(
            asked.Select(person =>
                found.TryGetValue(person, out var contact)
                    ? new ResolvedPerson { Id = $"{contact.Id}", CompanyId = $"{contact.CompanyId}" }
                    : new ResolvedPerson()
            )
        );
        return response;
    }

    public override async Task<RemoveCreatedResponse> RemoveCreated(RemoveCreatedRequest request, ServerCallContext context)
    {
        calls.RequireServiceOr("contacts:write");
        calls.RequireServiceOr("companies:write");
        var cause = calls.UndoBecauseOf(request.CausationId);
        var kept = request.KeepIds.Select(id => Guid.TryParse(id, out var parsed) ? parsed : throw NoId("keep_ids")).ToHashSet();
        return new RemoveCreatedResponse { Removed = await created.RemoveAsync(cause, kept, context.CancellationToken) };
    }

    private static bool IsNamed(Contact contact, string sign, string text) =>
        sign switch
        {
            "email" => contact.Emails.Any(email => string.Equals(email.Address, text, StringComparison.OrdinalIgnoreCase)),
            "externalId" => contact.ExternalId == text,
            _ => Guid.TryParse(text, out var id) && contact.Id == id,
        };

    private string Checked(ResolveRequest request, IReadOnlyList<string> known)
    {
        calls.InWorkspace();
        CheckCount(request.Asked.Count);
        return known.Contains(request.By) ? request.By : throw GrpcErrors.InvalidArgument($"by is one of {string.Join(", ", known)}.");
    }

    private static void CheckCount(int asked)
    {
        if (asked > MaxAsked)
        {
            throw GrpcErrors.InvalidArgument($"At most {MaxAsked} at a time.");
        }
    }

    private static ResolveResponse Answer(IEnumerable<(string Asked, Guid Id, string Name, string Email)> found)
    {
        var response = new ResolveResponse();
        response.Found.AddRange(
            found.Select(record => new Resolved
            {
                Asked = record.Asked,
                Id = $"{record.Id}",
                Name = record.Name,
                Email = record.Email,
            })
        );
        return response;
    }

    private static Guid Cause(string text) => Guid.TryParse(text, out var cause) ? cause : throw NoId("causation_id");

    private static RpcException NoId(string field) => GrpcErrors.InvalidArgument($"{field} is not an id.");
}
