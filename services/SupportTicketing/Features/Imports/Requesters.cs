using CrmCloud.BuildingBlocks.Imports;
using CrmCloud.SupportTicketing.Domain;
using CrmCloud.SupportTicketing.Integration;

namespace CrmCloud.SupportTicketing.Features.Imports;

/// <summary>Who asks in the rows of a file. Contacts is asked once for each, whichever columns name them.</summary>
public sealed class Requesters(ContactsClient contacts)
{
    private readonly Remembered<AskingPerson, KnownRequester> _known = new();
    private readonly Remembered<Guid, KnownRequester> _byId = new();

    /// <param name="cause">Where given, those whom nobody is are made because of it.</param>
    public async Task<IReadOnlyDictionary<AskingPerson, Guid>> ResolveAsync(
        IReadOnlyCollection<AskingPerson> asked,
        Guid? cause,
        CancellationToken cancellation
    )
    {
        var unknown = asked.Distinct().Where(person => _known[person] is null).ToList();
        foreach (var (person, requester) in await contacts.PeopleAsync(unknown, cause, cancellation))
        {
            (_known[person], _byId[requester.Id]) = (requester, requester);
        }
        return asked.Distinct().Where(person => _known[person] is not null).ToDictionary(person => person, person => _known[person]!.Id);
    }

    public Guid? CompanyOf(Ticket ticket) => ticket.RequesterId is { } id ? _byId[id]?.CompanyId : null;
}
