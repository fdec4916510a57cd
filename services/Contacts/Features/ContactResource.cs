using System.Text.Json;
using CrmCloud.BuildingBlocks.Records;
using CrmCloud.BuildingBlocks.Resources;
using CrmCloud.BuildingBlocks.Results;
using CrmCloud.BuildingBlocks.Workspaces;
using CrmCloud.Contacts.Data;
using CrmCloud.Contacts.Domain;
using Microsoft.EntityFrameworkCore;

namespace CrmCloud.Contacts.Features;

/// <summary>What is particular about creating and changing contacts over HTTP.</summary>
public sealed class ContactResource(Members members, ContactsDbContext db) : RecordResource<Contact, ContactResponse>
{
    public override RecordType<Contact> Catalog => ContactCatalog.Contacts;

    public override ContactResponse Response(Contact record) => ContactResponse.Of(record);

    public override Result Validate(Contact record) => record.Validate();

    public override async ValueTask<Result> CreatingAsync(Contact record, JsonElement body, CancellationToken cancellation) =>
        await members.CheckAsync(record.OwnerId, record.TeamId, cancellation, userField: "ownerId") is { Failed: true } unknown
            ? unknown
            : await CheckCompaniesAsync(record, cancellation);

    public override async ValueTask<Result> ChangingAsync(Contact record, JsonElement body, CancellationToken cancellation) =>
        body.TryGetProperty("companies", out _) ? await CheckCompaniesAsync(record, cancellation) : Result.Done;

    private async Task<Result> CheckCompaniesAsync(Contact record, CancellationToken cancellation)
    {
        var ids = record.CompanyIds;
        return ids.Count == 0 || await db.Companies.CountAsync(company => ids.Contains(company.Id), cancellation) == ids.Count
            ? Result.Done
            : ContactErrors.UnknownCompany;
    }
}
