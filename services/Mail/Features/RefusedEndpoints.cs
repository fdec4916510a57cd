using CrmCloud.BuildingBlocks.Results;
using CrmCloud.Mail.Data;
using CrmCloud.Mail.Domain;
using CrmCloud.Mail.Inbound;
using CrmCloud.ServiceDefaults.Authentication;
using Microsoft.EntityFrameworkCore;

namespace CrmCloud.Mail.Features;

/// <summary>A mail that came in and was not made a message.</summary>
/// <param name="Code">Why.</param>
/// <param name="Detail">The same, for a person.</param>
/// <param name="Size">In bytes.</param>
public sealed record RefusedResponse(
    Guid Id,
    DateTimeOffset ReceivedAt,
    string Address,
    string Sender,
    long Size,
    string Code,
    string Detail
);

public sealed record RefusedList(IReadOnlyList<RefusedResponse> Items, string? NextCursor);

/// <summary>What came in and could not be read: nothing is lost, and whoever looks can read it as it came.</summary>
public static class RefusedEndpoints
{
    private const int DefaultLimit = 50;
    private const int MostItems = 200;

    public static void MapRefused(this IEndpointRouteBuilder app)
    {
        var refused = app.MapGroup("/api/mail/refused").WithTags("Mail").RequireScope("mail:read");
        refused
            .MapGet("/", ListAsync)
            .WithName("listRefusedMail")
            .WithSummary("Mail that could not be read, newest first")
            .Produces<RefusedList>();
        refused
            .MapGet("/{id:guid}/raw", RawAsync)
            .WithName("getRawRefusedMail")
            .WithSummary("It as it came")
            .Produces(StatusCodes.Status200OK, contentType: MailFiles.RawType);
    }

    private static async Task<IResult> ListAsync(string? cursor, int? limit, MailDbContext db, CancellationToken cancellation)
    {
        Guid? before = null;
        if (cursor is not null)
        {
            before = Guid.TryParse(cursor, out var parsed) ? parsed : null;
        }
        if (limit is < 1 or > MostItems || (cursor is not null && before is null))
        {
            return Error.Malformed($"limit is 1 to {MostItems}, and cursor comes from the page before.").ToProblem();
        }
        var most = limit ?? DefaultLimit;
        var mails = await db
            .Inbound.AsNoTracking()
            .Where(mail => mail.State == InboundState.Refused && (before == null || mail.Id < before))
            .OrderByDescending(mail => mail.Id)
            .Take(most + 1)
            .ToListAsync(cancellation);
        var next = mails.Count > most ? mails[most - 1].Id.ToString() : null;
        return TypedResults.Ok(new RefusedList([.. mails.Take(most).Select(Response)], next));
    }

    private static async Task<IResult> RawAsync(Guid id, HttpResponse response, MailDbContext db, CancellationToken cancellation) =>
        await db
            .Inbound.Where(mail => mail.Id == id && mail.State == InboundState.Refused)
            .Join(db.RawMessages, mail => mail.Id, raw => raw.Id, (mail, raw) => raw.Bytes)
            .FirstOrDefaultAsync(cancellation)
            is { } bytes
            ? MailFiles.Send(response, bytes, MailFiles.RawType, $"{id}.eml")
            : MailErrors.NotFound("message").ToProblem();

    private static RefusedResponse Response(InboundMail mail) =>
        new(mail.Id, mail.CreatedAt, mail.Address, mail.Sender, mail.Size, mail.Reason ?? "", mail.Problem ?? "");
}
