using System.Text.Json;
using CrmCloud.BuildingBlocks.CustomFields;
using CrmCloud.BuildingBlocks.Data;
using CrmCloud.BuildingBlocks.Lists;
using CrmCloud.BuildingBlocks.Records;
using CrmCloud.BuildingBlocks.Resources;
using CrmCloud.BuildingBlocks.Results;
using CrmCloud.Contacts.Data;
using CrmCloud.Contacts.Domain;
using CrmCloud.ServiceDefaults.Authentication;
using Microsoft.EntityFrameworkCore;

namespace CrmCloud.Contacts.Features;

/// <summary>
/// The consents of a contact: listed, given and withdrawn, and never edited. Who may write the contact writes their consents.
/// </summary>
public static class ConsentEndpoints
{
    /// <summary>A person has a handful; nobody needs more on one page.</summary>
    private const int Most = 200;

    public static void Map(IEndpointRouteBuilder app)
    {
        var consents = app.MapGroup("/api/contacts/{id:guid}/consents").WithTags("Consents");
        consents
            .MapGet("/", ListAsync)
            .RequireScope("contacts:read")
            .WithName("listConsents")
            .WithSummary("All that were ever given, the newest first")
            .Produces<ListAnswer<ConsentResponse>>();
        consents
            .MapPost("/", GiveAsync)
            .RequireScope("contacts:write")
            .WithName("giveConsent")
            .WithSummary("Writes down a legal basis for one purpose")
            .Accepts<ConsentInput>("application/json")
            .Produces<ConsentResponse>(StatusCodes.Status201Created);
        consents
            .MapPost("/{consentId:guid}/withdraw", WithdrawAsync)
            .RequireScope("contacts:write")
            .WithName("withdrawConsent")
            .WithSummary("It holds no longer; that it did stays")
            .Produces<ConsentResponse>();
    }

    private static async Task<IResult> ListAsync(Guid id, ContactsDbContext db, CancellationToken cancellation)
    {
        if (!await db.Contacts.AnyAsync(contact => contact.Id == id, cancellation))
        {
            return RecordErrors.NotFound(ContactCatalog.Contacts).ToProblem();
        }
        var given = await db
            .Consents.AsNoTracking()
            .Where(consent => consent.ContactId == id)
            .OrderByDescending(consent => consent.GivenAt)
            .ThenByDescending(consent => consent.Id)
            .Take(Most)
            .ToListAsync(cancellation);
        return TypedResults.Ok(new ListAnswer<ConsentResponse>([.. given.Select(ConsentResponse.Of)], null, given.Count, null));
    }

    private static async Task<IResult> GiveAsync(
        Guid id,
        JsonElement body,
        ContactsDbContext db,
        TimeProvider clock,
        CancellationToken cancellation
    )
    {
        if (await RefusalAsync(id, db, cancellation) is { } refusal)
        {
            return refusal.ToProblem();
        }
        var now = StoredTime.Now(clock);
        var consent = new Consent { ContactId = id, GivenAt = now };
        var read = RecordInput.Apply(ActivityCatalog.Consents, consent, body, CustomFieldSet.Empty, isNew: true);
        if ((read.Failed ? read : consent.Validate()).Error is { } invalid)
        {
            return invalid.ToProblem();
        }
        consent.GivenAt = consent.GivenAt == default ? now : consent.GivenAt;
        if (consent.ContactId != id || consent.GivenAt > now)
        {
            return Error.Invalid("givenAt", "A consent is of this contact, and was not given in the future.").ToProblem();
        }
        db.Add(consent);
        await db.SaveChangesAsync(cancellation);
        return TypedResults.Created($"/api/contacts/{id}/consents/{consent.Id}", ConsentResponse.Of(consent));
    }

    private static async Task<IResult> WithdrawAsync(
        Guid id,
        Guid consentId,
        ContactsDbContext db,
        TimeProvider clock,
        CancellationToken cancellation
    )
    {
        if (await RefusalAsync(id, db, cancellation) is { } refusal)
        {
            return refusal.ToProblem();
        }
        if (await db.Consents.SingleOrDefaultAsync(one => one.Id == consentId && one.ContactId == id, cancellation) is not { } consent)
        {
            return RecordErrors.NotFound(ActivityCatalog.Consents).ToProblem();
        }
        if (consent.Withdraw(StoredTime.Now(clock)) is { Failed: true } refused)
        {
            return refused.Error!.ToProblem();
        }
        await db.SaveChangesAsync(cancellation);
        return TypedResults.Ok(ConsentResponse.Of(consent));
    }

    /// <summary>404 where there is no such contact, 403 where the caller may not change them.</summary>
    private static async Task<Error?> RefusalAsync(Guid id, ContactsDbContext db, CancellationToken cancellation) =>
        await db.Contacts.AsNoTracking().SingleOrDefaultAsync(contact => contact.Id == id, cancellation) switch
        {
            null => RecordErrors.NotFound(ContactCatalog.Contacts),
            { } contact when !db.Calls.Required.MayChange("contacts", contact.OwnerId, contact.TeamId) => RecordErrors.NotYours(
                ContactCatalog.Contacts
            ),
            _ => null,
        };
}

/// <summary>A consent as the API shows it.</summary>
public sealed record ConsentResponse(
    Guid Id,
    Guid ContactId,
    string Purpose,
    string? Channel,
    LegalBasis Basis,
    string? Source,
    string? TextVersion,
    DateTimeOffset GivenAt,
    DateTimeOffset? WithdrawnAt
)
{
    public static ConsentResponse Of(Consent consent) =>
        new(
            consent.Id,
            consent.ContactId,
            consent.Purpose,
            consent.Channel,
            consent.Basis,
            consent.Source,
            consent.TextVersion,
            consent.GivenAt,
            consent.WithdrawnAt
        );
}

/// <summary>What a consent is written down with.</summary>
public sealed record ConsentInput(
    string Purpose,
    string? Channel,
    LegalBasis? Basis,
    string? Source,
    string? TextVersion,
    DateTimeOffset? GivenAt
);
