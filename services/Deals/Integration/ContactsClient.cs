using CrmCloud.BuildingBlocks.Calls;
using CrmCloud.BuildingBlocks.Imports;
using CrmCloud.Contracts.Contacts.V1;
using Grpc.Core;

namespace CrmCloud.Deals.Integration;

/// <summary>A person or company as a deal needs to know it.</summary>
public sealed record KnownParty(Guid Id, string? Name);

/// <summary>Asks Contacts.</summary>
public sealed class ContactsClient(Contacts.ContactsClient client)
{
    private const int LargestQuestion = 500;
    private static readonly TimeSpan s_timeout = TimeSpan.FromSeconds(10);

    /// <summary>Finds companies. Those that are not found are absent from the answer.</summary>
    /// <param name="by">name, domain, externalId or id.</param>
    /// <param name="cause">Where given, a company is made for each name that nobody has, because of this ledger entry.</param>
    /// <exception cref="PeerUnavailableException">Contacts does not answer; ask again later.</exception>
    public Task<IReadOnlyDictionary<string, KnownParty>> CompaniesAsync(
        IReadOnlyCollection<string> asked,
        string by,
        Guid? cause,
        TimeSpan? timeout,
        CancellationToken cancellation
    ) => ResolveAsync(asked, by, cause, timeout, (question, options) => client.ResolveCompaniesAsync(question, options), cancellation);

    /// <summary>Finds people. Those that are not found are absent from the answer.</summary>
    /// <param name="by">email, externalId or id.</param>
    /// <exception cref="PeerUnavailableException">Contacts does not answer; ask again later.</exception>
    public Task<IReadOnlyDictionary<string, KnownParty>> PeopleAsync(
        IReadOnlyCollection<string> asked,
        string by,
        TimeSpan? timeout,
        CancellationToken cancellation
    ) => ResolveAsync(asked, by, null, timeout, (question, options) => client.ResolveContactsAsync(question, options), cancellation);

    /// <summary>Takes back the companies that were made because of a ledger entry, except those still in use.</summary>
    /// <exception cref="PeerUnavailableException">Contacts does not answer; ask again later.</exception>
    public Task RemoveCreatedAsync(Guid cause, IEnumerable<Guid> stillUsed, CancellationToken cancellation)
    {
        var question = new RemoveCreatedRequest { CausationId = cause.ToString() };
        question.KeepIds.AddRange(stillUsed.Select(id => id.ToString()));
        return Peers.AskAsync("Contacts", options => client.RemoveCreatedAsync(question, options), s_timeout, cancellation);
    }

    private static async Task<IReadOnlyDictionary<string, KnownParty>> ResolveAsync(
        IReadOnlyCollection<string> asked,
        string by,
        Guid? cause,
        TimeSpan? timeout,
        Func<ResolveRequest, CallOptions, AsyncUnaryCall<ResolveResponse>> ask,
        CancellationToken cancellation
    )
    {
        var found = new Dictionary<string, KnownParty>();
        foreach (var part in asked.Chunk(LargestQuestion))
        {
            var question = new ResolveRequest
            {
                By = by,
                CreateMissing = cause is not null,
                CausationId = cause?.ToString() ?? "",
            };
            question.Asked.AddRange(part);
            var answer = await Peers.AskAsync("Contacts", options => ask(question, options), timeout ?? s_timeout, cancellation);
            foreach (var party in answer.Found)
            {
                found[party.Asked] = new KnownParty(Guid.Parse(party.Id), Peers.Said(party.Name));
            }
        }
        return found;
    }
}
