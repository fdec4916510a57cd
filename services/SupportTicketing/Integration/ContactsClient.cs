using CrmCloud.BuildingBlocks.Calls;
using CrmCloud.BuildingBlocks.Imports;
using CrmCloud.Contracts.Contacts.V1;
using CrmCloud.SupportTicketing.Domain;

namespace CrmCloud.SupportTicketing.Integration;

/// <summary>Who asks, as far as it is known: an address, a full name, or both.</summary>
public sealed record AskingPerson(string Email, string Name);

/// <summary>A contact as a ticket needs to know them.</summary>
/// <param name="CompanyId">The company that they belong to first of all.</param>
public sealed record KnownRequester(Guid Id, Guid? CompanyId);

/// <summary>Asks Contacts.</summary>
public sealed class ContactsClient(Contacts.ContactsClient client)
{
    private const int LargestQuestion = 500;
    private static readonly TimeSpan s_timeout = TimeSpan.FromSeconds(20);

    /// <summary>Someone waits for it, who may go on without.</summary>
    private static readonly TimeSpan s_addressTimeout = TimeSpan.FromSeconds(3);

    /// <summary>All of an import's people go in one transaction.</summary>
    private static readonly TimeSpan s_removalTimeout = TimeSpan.FromMinutes(5);

    /// <summary>Finds people. Those who are not found are absent from the answer.</summary>
    /// <param name="cause">Where given, a contact is made of each whom nobody is, because of this ledger entry.</param>
    /// <exception cref="PeerUnavailableException">Contacts does not answer; ask again later.</exception>
    public async Task<IReadOnlyDictionary<AskingPerson, KnownRequester>> PeopleAsync(
        IReadOnlyCollection<AskingPerson> asked,
        Guid? cause,
        CancellationToken cancellation
    )
    {
        var found = new Dictionary<AskingPerson, KnownRequester>();
        foreach (var part in asked.Chunk(LargestQuestion))
        {
            var question = new ResolvePeopleRequest { CreateMissing = cause is not null, CausationId = cause?.ToString() ?? "" };
            question.People.AddRange(part.Select(person => new AskedPerson { Email = person.Email, Name = person.Name }));
            var answer = await Peers.AskAsync("Contacts", options => client.ResolvePeopleAsync(question, options), s_timeout, cancellation);
            foreach (var (person, known) in part.Zip(answer.People))
            {
                if (Guid.TryParse(known.Id, out var id))
                {
                    found[person] = new KnownRequester(id, Guid.TryParse(known.CompanyId, out var company) ? company : null);
                }
            }
        }
        return found;
    }

    /// <summary>Where to write to someone; none where no address of theirs is known.</summary>
    /// <exception cref="PeerUnavailableException">Contacts does not answer; ask again later.</exception>
    public async Task<MailParty?> AddressAsync(Guid id, CancellationToken cancellation)
    {
        var question = new ResolveRequest { By = "id", Asked = { id.ToString() } };
        var answer = await Peers.AskAsync(
            "Contacts",
            options => client.ResolveContactsAsync(question, options),
            s_addressTimeout,
            cancellation
        );
        return answer.Found.FirstOrDefault() is { Email.Length: > 0 } found
            ? new MailParty(found.Email, found.Name.Length == 0 ? null : found.Name)
            : null;
    }

    /// <summary>Takes back the people who were made because of a ledger entry, except those still in use.</summary>
    /// <exception cref="PeerUnavailableException">Contacts does not answer; ask again later.</exception>
    public Task RemoveCreatedAsync(Guid cause, IEnumerable<Guid> stillUsed, CancellationToken cancellation)
    {
        var question = new RemoveCreatedRequest { CausationId = cause.ToString() };
        question.KeepIds.AddRange(stillUsed.Select(id => id.ToString()));
        return Peers.AskAsync("Contacts", options => client.RemoveCreatedAsync(question, options), s_removalTimeout, cancellation);
    }
}
