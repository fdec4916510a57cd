using System.Text.Json;
using CrmCloud.BuildingBlocks.Jobs;
using CrmCloud.BuildingBlocks.Records;
using CrmCloud.BuildingBlocks.Results;
using CrmCloud.BuildingBlocks.Workspaces;
using CrmCloud.Contacts.Domain;

namespace CrmCloud.Contacts.Features;

/// <summary>What Contacts says about editing people in bulk.</summary>
public sealed class ContactBulk(Members members) : BulkTarget<Contact>
{
    public override RecordType<Contact> Catalog => ContactCatalog.Contacts;

    public override BulkAssignment<Contact> Assignment { get; } = new(members, (contact, userId, teamId) => contact.Assign(userId, teamId));

    public override Contact Create() => new();

    public override Error? Validate(Contact record) => record.Validate().Error;
}

/// <summary>What Contacts says about editing companies in bulk.</summary>
public sealed class CompanyBulk(Members members, WorkspaceSettings settings) : BulkTarget<Company>
{
    private string? _currency;

    public override RecordType<Company> Catalog => ContactCatalog.Companies;

    public override BulkAssignment<Company> Assignment { get; } = new(members, (company, userId, teamId) => company.Assign(userId, teamId));

    public override Company Create() => new();

    public override Error? Validate(Company record) => record.Validate().Error;

    public override async ValueTask<Result> CheckingAsync(Company tried, JsonElement patch, CancellationToken cancellation)
    {
        _currency = tried.LacksCurrency ? (await settings.GetAsync(cancellation)).Currency : null;
        return Result.Done;
    }

    public override void Completing(Company record) => record.CompleteRevenue(_currency);
}
