using CrmCloud.BuildingBlocks.Imports;
using CrmCloud.Deals.Domain;
using CrmCloud.Deals.Integration;

namespace CrmCloud.Deals.Features.Imports;

/// <summary>The column <c>contact</c>: a person whom Contacts knows, beside those that the deal has.</summary>
internal sealed class ContactReference(ContactsClient contacts) : ImportReference<Deal>
{
    public override string Name => "contact";
    public override IReadOnlyList<string> By => ["email", "externalId", "id"];

    public override async Task<IReadOnlyDictionary<string, Guid>> ResolveAsync(ReferenceQuestion question, CancellationToken cancellation)
    {
        var found = await contacts.PeopleAsync(question.Cells, question.By, timeout: null, cancellation);
        return found.ToDictionary(pair => pair.Key, pair => pair.Value.Id);
    }

    public override void Set(Deal record, Guid id) =>
        record.ContactIds = record.ContactIds.Contains(id) ? record.ContactIds : [.. record.ContactIds, id];
}
