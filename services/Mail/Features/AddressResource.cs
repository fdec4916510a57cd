using System.Text.Json;
using CrmCloud.BuildingBlocks.Calls;
using CrmCloud.BuildingBlocks.Records;
using CrmCloud.BuildingBlocks.Resources;
using CrmCloud.BuildingBlocks.Results;
using CrmCloud.Mail.Data;
using CrmCloud.Mail.Domain;
using CrmCloud.Mail.Integration;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace CrmCloud.Mail.Features;

/// <summary>An address as the API shows it.</summary>
/// <param name="Address">The local part.</param>
/// <param name="Standing">Exists in every workspace, and cannot be deleted.</param>
public sealed record AddressResponse(
    Guid Id,
    string Address,
    Purpose Purpose,
    string? Name,
    string? Signature,
    bool Standing,
    DateTimeOffset CreatedAt,
    DateTimeOffset UpdatedAt,
    DateTimeOffset? DeletedAt,
    long Version
);

/// <summary>What an address is created from or patched with.</summary>
public sealed record AddressInput(string? Address, Purpose? Purpose, string? Name, string? Signature);

/// <summary>What is particular about addresses.</summary>
public sealed class AddressResource(MailDbContext db) : RecordResource<MailAddress, AddressResponse>
{
    public override RecordType<MailAddress> Catalog => MailCatalog.Addresses;

    public override string DefaultSort => "address";

    public override AddressResponse Response(MailAddress record) =>
        new(
            record.Id,
            record.Address,
            record.Purpose,
            record.Name,
            record.Signature,
            record.IsStanding,
            record.CreatedAt,
            record.UpdatedAt,
            record.DeletedAt,
            record.Version
        );

    public override Result Validate(MailAddress record) => record.Validate();

    public override async ValueTask<Result> CreatingAsync(MailAddress record, JsonElement body, CancellationToken cancellation)
    {
        record.Address = record.Address.ToLowerInvariant();
        return await TakingBackAsync(record, cancellation);
    }

    public override ValueTask<Result> ChangingAsync(MailAddress record, JsonElement body, CancellationToken cancellation)
    {
        var entry = db.Entry(record);
        if (entry.Property(address => address.Address).OriginalValue != record.Address)
        {
            return ValueTask.FromResult<Result>(
                Error.Invalid("address", "An address stays what it is, so that answers to it arrive; make another one.")
            );
        }
        return ValueTask.FromResult(
            record.IsStanding && record.Purpose != MailAddress.Standing[record.Address]
                ? Error.Invalid("purpose", "support and sales are for what they say.")
                : Result.Done
        );
    }

    public override async ValueTask<Result> TakingBackAsync(MailAddress record, CancellationToken cancellation) =>
        await db.Addresses.AnyAsync(address => address.Address == record.Address && address.Id != record.Id, cancellation)
            ? MailErrors.AddressTaken
            : Result.Done;

    public override ValueTask<Result> DeletingAsync(MailAddress record, CancellationToken cancellation) =>
        ValueTask.FromResult<Result>(record.IsStanding ? MailErrors.AddressStands : Result.Done);
}
