using System.Net.Mime;
using CrmCloud.BuildingBlocks.Results;
using CrmCloud.Mail.Data;
using CrmCloud.Mail.Domain;
using CrmCloud.ServiceDefaults.Authentication;
using Microsoft.EntityFrameworkCore;
using Microsoft.Net.Http.Headers;

namespace CrmCloud.Mail.Features;

/// <param name="Size">In bytes.</param>
/// <param name="ContentId">Where the HTML shows it as <c>cid:…</c>; else empty.</param>
public sealed record AttachmentResponse(int Place, string Name, string Type, long Size, string ContentId);

/// <summary>A message as the API shows it.</summary>
/// <param name="State">Of what goes out: scheduled, queued, sending, sent, bounced, failed, unknown or cancelled.</param>
/// <param name="NewText">The text without what it quotes.</param>
/// <param name="Html">Sanitised; nothing in it loads from elsewhere by itself.</param>
/// <param name="Report">What other servers said of it.</param>
public sealed record MessageResponse(
    Guid Id,
    Guid ThreadId,
    Direction Direction,
    string Address,
    Nature? Nature,
    string? State,
    int Attempts,
    int? Code,
    string? Report,
    Party From,
    IReadOnlyList<Party> To,
    IReadOnlyList<Party> Cc,
    string Subject,
    string Text,
    string NewText,
    string Html,
    IReadOnlyList<AttachmentResponse> Attachments,
    DateTimeOffset At,
    DateTimeOffset? SendAt
);

/// <summary>The routes of messages.</summary>
public static class MessageEndpoints
{
    public static void MapMessages(this IEndpointRouteBuilder app)
    {
        var messages = app.MapGroup("/api/mail/messages/{id:guid}").WithTags("Mail").RequireScope("mail:read");
        messages
            .MapGet("/", GetAsync)
            .WithName("getMailMessage")
            .WithSummary("A message and what became of it")
            .Produces<MessageResponse>();
        messages
            .MapGet("/attachments/{place:int}", AttachmentAsync)
            .WithName("getMailAttachment")
            .WithSummary("The bytes of a file")
            .Produces(StatusCodes.Status200OK, contentType: MediaTypeNames.Application.Octet);
        messages
            .MapGet("/raw", RawAsync)
            .WithName("getRawMailMessage")
            .WithSummary("A message that came in, as it came")
            .Produces(StatusCodes.Status200OK, contentType: MailFiles.RawType);
    }

    private static async Task<IResult> GetAsync(Guid id, MailDbContext db, TimeProvider clock, CancellationToken cancellation)
    {
        if (await db.Messages.AsNoTracking().SingleOrDefaultAsync(message => message.Id == id, cancellation) is not { } message)
        {
            return MailErrors.NotFound("message").ToProblem();
        }
        var content = await db.Contents.AsNoTracking().SingleAsync(content => content.MessageId == id, cancellation);
        var files = (await AttachmentLines.OfAsync(db, [id], cancellation))[id];
        var isClaimed = await db.Outbound.AnyAsync(mail => mail.MessageId == id && mail.ClaimedBy != null, cancellation);
        return TypedResults.Ok(
            new MessageResponse(
                message.Id,
                message.ThreadId,
                message.Direction,
                message.Address,
                message.Nature,
                message.State is null ? null : SaidStates.Of(message, isClaimed, clock.GetUtcNow()),
                message.Attempts,
                message.Code,
                message.Report,
                new Party(content.FromAddress, content.FromName),
                content.Recipients,
                content.Copies,
                content.Subject,
                content.Text,
                content.NewText,
                content.Html,
                [.. files.Select(file => new AttachmentResponse(file.Place, file.Name, file.Type, file.Size, file.ContentId))],
                message.At,
                message.SendAt
            )
        );
    }

    private static async Task<IResult> AttachmentAsync(
        Guid id,
        int place,
        HttpResponse response,
        MailDbContext db,
        CancellationToken cancellation
    ) =>
        await db.Attachments.AsNoTracking().SingleOrDefaultAsync(file => file.MessageId == id && file.Place == place, cancellation)
            is { } file
            ? MailFiles.Send(response, file.Bytes, file.Type, file.Name.Length > 0 ? file.Name : $"{place}")
            : MailErrors.NotFound("attachment").ToProblem();

    private static async Task<IResult> RawAsync(Guid id, HttpResponse response, MailDbContext db, CancellationToken cancellation) =>
        await db
            .Inbound.Where(mail => mail.MessageId == id)
            .Join(db.RawMessages, mail => mail.Id, raw => raw.Id, (mail, raw) => raw.Bytes)
            .FirstOrDefaultAsync(cancellation)
            is { } bytes
            ? MailFiles.Send(response, bytes, MailFiles.RawType, $"{id}.eml")
            : MailErrors.NotFound("message").ToProblem();
}

/// <summary>Bytes that strangers sent: a browser stores them, guesses nothing about them and runs nothing in them.</summary>
internal static class MailFiles
{
    public const string RawType = "message/rfc822";

    public static IResult Send(HttpResponse response, byte[] bytes, string type, string name)
    {
        response.Headers[HeaderNames.XContentTypeOptions] = "nosniff";
        response.Headers[HeaderNames.ContentSecurityPolicy] = "sandbox; default-src 'none'";
        response.Headers[HeaderNames.CacheControl] = "private, max-age=3600";
        return TypedResults.File(bytes, MediaTypeHeaderValue.TryParse(type, out _) ? type : MediaTypeNames.Application.Octet, name);
    }
}
