using System.Globalization;
using CrmCloud.BuildingBlocks.Calls;
using CrmCloud.BuildingBlocks.Resources;
using CrmCloud.BuildingBlocks.Results;
using CrmCloud.Contacts.Data;
using CrmCloud.Contacts.Domain;
using CrmCloud.ServiceDefaults.Authentication;
using Microsoft.EntityFrameworkCore;

namespace CrmCloud.Contacts.Features;

/// <summary>
/// Everything that happened around a record, in whichever service, newest first. A person's and a company's timeline hold what happened
/// to the leads and deals that are theirs, also before they were.
/// </summary>
public static class TimelineEndpoints
{
    private const int Most = 200;
    private const int Usual = 50;

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/api/contacts/{id:guid}/timeline", OfContactAsync)
            .WithTags("Timeline")
            .RequireScope("contacts:read")
            .WithName("getContactTimeline")
            .WithSummary("What happened to a person, their leads and their deals, newest first")
            .Produces<TimelinePage>();
        app.MapGet("/api/companies/{id:guid}/timeline", OfCompanyAsync)
            .WithTags("Timeline")
            .RequireScope("companies:read")
            .WithName("getCompanyTimeline")
            .WithSummary("What happened to a company, its people and its deals, newest first")
            .Produces<TimelinePage>();
        // Which scope it needs depends on the record: see AboutAsync.
        app.MapGet("/api/timeline", AboutAsync)
            .WithTags("Timeline")
            .RequireAuthorization()
            .WithName("getTimeline")
            .WithSummary("What happened to any record, such as about=lead:<id>; needs the right to read records of its type")
            .Produces<TimelinePage>();
    }

    private static async Task<IResult> OfContactAsync(
        Guid id,
        int? limit,
        string? cursor,
        ContactsDbContext db,
        TimelineReader timeline,
        CancellationToken cancellation
    ) =>
        await db.Contacts.AnyAsync(contact => contact.Id == id, cancellation)
            ? await PageAsync(new RecordLink(RecordLink.Contact, id), limit, cursor, timeline, cancellation)
            : RecordErrors.NotFound(ContactCatalog.Contacts).ToProblem();

    private static async Task<IResult> OfCompanyAsync(
        Guid id,
        int? limit,
        string? cursor,
        ContactsDbContext db,
        TimelineReader timeline,
        CancellationToken cancellation
    ) =>
        await db.Companies.AnyAsync(company => company.Id == id, cancellation)
            ? await PageAsync(new RecordLink(RecordLink.Company, id), limit, cursor, timeline, cancellation)
            : RecordErrors.NotFound(ContactCatalog.Companies).ToProblem();

    private static async Task<IResult> AboutAsync(
        string? about,
        int? limit,
        string? cursor,
        CallContextAccessor calls,
        TimelineReader timeline,
        CancellationToken cancellation
    )
    {
        if (RecordLink.Parse(about ?? "") is not { } record)
        {
            return Error
                .Malformed(
                    $"about names a record, such as lead:<id>. Its type is one of {string.Join(", ", RecordLink.Types)}.",
                    "lists.bad-value"
                )
                .ToProblem();
        }
        return calls.Required.Has(TimelineReader.ScopeOf(record.Type))
            ? await PageAsync(record, limit, cursor, timeline, cancellation)
            : new Error(ErrorKind.Forbidden, "request.forbidden", $"This needs {TimelineReader.ScopeOf(record.Type)}.").ToProblem();
    }

    private static async Task<IResult> PageAsync(
        RecordLink record,
        int? limit,
        string? cursor,
        TimelineReader timeline,
        CancellationToken cancellation
    )
    {
        TimelinePlace? after = null;
        if (limit is < 1 or > Most || (cursor is not null && (after = TimelinePlace.Parse(cursor)) is null))
        {
            return Error.Malformed($"limit is 1 to {Most}, cursor is the nextCursor of the page before.", "lists.bad-value").ToProblem();
        }
        return TypedResults.Ok(await timeline.ReadAsync(record, after, limit ?? Usual, cancellation));
    }
}

/// <summary>Where a page ended.</summary>
public sealed record TimelinePlace(DateTimeOffset At, Guid Id)
{
    public static TimelinePlace? Parse(string cursor) =>
        cursor.Split('_') is [var ticks, var id]
        && long.TryParse(ticks, NumberStyles.None, CultureInfo.InvariantCulture, out var at)
        && at <= DateTimeOffset.MaxValue.Ticks
        && Guid.TryParseExact(id, "n", out var parsed)
            ? new TimelinePlace(new DateTimeOffset(at, TimeSpan.Zero), parsed)
            : null;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{At.UtcTicks}_{Id:n}");
}
