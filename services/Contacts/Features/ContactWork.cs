using System.Text.Json;
using CrmCloud.BuildingBlocks.Jobs;
using CrmCloud.BuildingBlocks.Outbox;
using CrmCloud.BuildingBlocks.Records;
using CrmCloud.BuildingBlocks.Results;
using CrmCloud.Contacts.Domain;

namespace CrmCloud.Contacts.Features;

/// <summary>What Contacts says about editing people in bulk.</summary>
public sealed class ContactBulk : BulkTarget<Contact>
{
    public override RecordType<Contact> Catalog => ContactCatalog.Contacts;

    public override IReadOnlyDictionary<string, BulkAction<Contact>> Actions { get; } =
        new Dictionary<string, BulkAction<Contact>>
        {
            ["assign"] = (arguments, _) =>
                BulkArguments.Read<AssignRequest>(arguments) is { } assign
                    ? Result<Func<Contact, Result>>.Of(contact => contact.Assign(assign.UserId, assign.TeamId))
                    : Error.Malformed("assign takes userId, teamId or both."),
        };

    public override Contact Create() => new();

    public override Error? Validate(Contact record) => record.Validate().Error;
}

/// <summary>What Contacts says about editing companies in bulk.</summary>
public sealed class CompanyBulk : BulkTarget<Company>
{
    public override RecordType<Company> Catalog => ContactCatalog.Companies;

    public override IReadOnlyDictionary<string, BulkAction<Company>> Actions { get; } =
        new Dictionary<string, BulkAction<Company>>
        {
            ["assign"] = (arguments, _) =>
                BulkArguments.Read<AssignRequest>(arguments) is { } assign
                    ? Result<Func<Company, Result>>.Of(company => company.Assign(assign.UserId, assign.TeamId))
                    : Error.Malformed("assign takes userId, teamId or both."),
        };

    public override Company Create() => new();

    public override Error? Validate(Company record) => record.Validate().Error;
}

internal static class BulkArguments
{
    /// <summary>A verb's arguments; null where they are not understood, which the caller says with what it takes.</summary>
    public static T? Read<T>(JsonElement arguments)
        where T : class
    {
        try
        {
            return arguments.Deserialize<T>(EventJson.Options);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
