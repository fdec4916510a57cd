using System.Text.Json;
using CrmCloud.Mail.Security;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace CrmCloud.Mail.Inbound;

/// <summary>The routes of the bridge, by which mail comes in. The gateway knows none of them.</summary>
public static class BridgeEndpoints
{
    /// <summary>What SMTP takes, and room for what a server on the way adds.</summary>
    private const int LargestMail = 26 * 1024 * 1024;
    private const int MostRecipients = 100;
    private const int LongestSender = 320;

    public static void MapBridge(this IEndpointRouteBuilder app)
    {
        var bridge = app.MapGroup("/bridge").RequireAuthorization(BridgeAuthentication.Policy).ExcludeFromDescription();
        bridge.MapPost("/recipients", RecipientsAsync);
        bridge.MapPost("/inbound", InboundAsync).WithMetadata(new RequestSizeLimitAttribute(LargestMail));
    }

    private static async Task<IResult> RecipientsAsync(RecipientsRequest request, Recipients recipients, CancellationToken cancellation)
    {
        if (request.To.Count > MostRecipients)
        {
            return Refuse(StatusCodes.Status422UnprocessableEntity, 452, "4.5.3 Too many recipients.");
        }
        var answers = new List<RecipientLine>();
        foreach (var address in request.To)
        {
            var answer = await recipients.AskAsync(address, cancellation);
            answers.Add(new RecipientLine(answer.Address, answer.Accepted, answer.Code, answer.Reply));
        }
        return TypedResults.Ok(new RecipientsResponse(answers));
    }

    private static async Task<IResult> InboundAsync(
        HttpRequest request,
        Recipients recipients,
        TakingOver takingOver,
        CancellationToken cancellation
    )
    {
        if (ReadEnvelope(request.Headers["X-Envelope"].ToString()) is not { } envelope)
        {
            return Refuse(StatusCodes.Status400BadRequest, 451, "4.3.0 The envelope was not understood.");
        }
        var answers = new List<RecipientAnswer>();
        foreach (var address in envelope.To.Distinct(StringComparer.OrdinalIgnoreCase))
        {
            answers.Add(await recipients.AskAsync(address, cancellation));
        }
        if (answers.Find(answer => answer.Code is >= 400 and < 500) is { } later)
        {
            return Refuse(StatusCodes.Status503ServiceUnavailable, later.Code, later.Reply);
        }
        if (answers.TrueForAll(answer => !answer.Accepted))
        {
            return Refuse(StatusCodes.Status422UnprocessableEntity, 550, "5.1.1 There is no such address.");
        }
        using var raw = new MemoryStream();
        await request.Body.CopyToAsync(raw, cancellation);
        if (raw.Length == 0)
        {
            return Refuse(StatusCodes.Status422UnprocessableEntity, 554, "5.6.0 The message is empty.");
        }
        await takingOver.StoreAsync(
            envelope.From ?? "",
            [.. answers.Select(answer => answer.Mailbox).OfType<Mailbox>()],
            raw.ToArray(),
            cancellation
        );
        return TypedResults.Accepted((string?)null);
    }

    private static Envelope? ReadEnvelope(string header)
    {
        try
        {
            var envelope = JsonSerializer.Deserialize<Envelope>(Convert.FromBase64String(header), JsonSerializerOptions.Web);
            return envelope is { To.Count: > 0 and <= MostRecipients } && (envelope.From?.Length ?? 0) <= LongestSender ? envelope : null;
        }
        catch (Exception error) when (error is FormatException or JsonException)
        {
            return null;
        }
    }

    private static JsonHttpResult<Refusal> Refuse(int status, int code, string reply) =>
        TypedResults.Json(new Refusal(code, reply), statusCode: status);

    private sealed record RecipientsRequest(string? From, IReadOnlyList<string> To);

    private sealed record RecipientLine(string Address, bool Accepted, int Code, string Reply);

    private sealed record RecipientsResponse(IReadOnlyList<RecipientLine> Recipients);

    /// <summary>What the client said before the message; from nobody, where it is a report. Where it called from is the bridge's to judge.</summary>
    private sealed record Envelope(string? From, IReadOnlyList<string> To);

    /// <param name="Code">What the bridge answers over SMTP.</param>
    private sealed record Refusal(int Code, string Reply);
}
