using CrmCloud.BuildingBlocks.Results;
using CrmCloud.Contracts.Mail.V1;
using CrmCloud.Mail.Domain;
using CrmCloud.Mail.Outbound;

namespace CrmCloud.Mail.Grpc;

/// <summary>Reads what is asked to be sent, and refuses what cannot be.</summary>
internal static class SendRequests
{
    private const int LongestKey = 200;
    private const int LongestSubject = 500;
    private const int LongestName = 200;
    private const int LongestText = 500_000;
    private const int LongestHtml = 2_000_000;
    private const int MostRecipients = 100;
    private static readonly TimeSpan s_furthest = TimeSpan.FromDays(366);
    private static readonly string[] s_recordTypes = ["ticket", "lead", "contact", "company", "deal"];

    /// <exception cref="Grpc.Core.RpcException">INVALID_ARGUMENT, naming the field.</exception>
    public static NewMessage Read(SendRequest request, DateTimeOffset now)
    {
        Check(request.Key.Length is > 0 and <= LongestKey && IsLine(request.Key), "key", $"1 to {LongestKey} characters");
        Check(s_recordTypes.Contains(request.RecordType), "record_type", string.Join(", ", s_recordTypes));
        Check(request.FromName.Length <= LongestName && IsLine(request.FromName), "from_name", $"one line of {LongestName} characters");
        Check(request.Subject.Length <= LongestSubject && IsLine(request.Subject), "subject", $"one line of {LongestSubject} characters");
        Check(request.Text.Length <= LongestText && !request.Text.Contains('\0'), "text", $"{LongestText} characters without NUL");
        Check(request.Html.Length <= LongestHtml && !request.Html.Contains('\0'), "html", $"{LongestHtml} characters without NUL");
        Check(request.Text.Length + request.Html.Length > 0, "text", "something to read");
        Check(request.FileIds.Count == 0, "file_ids", "none: files cannot be sent yet");
        Check(
            request.To.Count > 0 && request.To.Count + request.Cc.Count <= MostRecipients,
            "to",
            $"1 to {MostRecipients} recipients, with cc"
        );
        var sendAt = request.SendAt?.ToDateTimeOffset();
        Check(sendAt is null || sendAt < now + s_furthest, "send_at", "a time within a year");
        return new NewMessage(
            request.Key,
            request.RecordType,
            Id(request.RecordId, "record_id"),
            Id(request.ThreadId, "thread_id"),
            request.From,
            request.FromName,
            [.. request.To.Select(address => Party(address, "to"))],
            [.. request.Cc.Select(address => Party(address, "cc"))],
            request.Subject,
            request.Text,
            request.Html,
            sendAt,
            request.Automatic
        );
    }

    private static Party Party(Address address, string field)
    {
        Check(address.Name.Length <= LongestName && IsLine(address.Name), field, $"names of one line of {LongestName} characters");
        return EmailAddress.Parse(address.Address_) is { } parsed
            ? new Party(parsed.ToString(), address.Name)
            : throw Refusal(field, "addresses of the world");
    }

    private static Guid Id(string text, string field) => Guid.TryParse(text, out var id) ? id : throw Refusal(field, "an id");

    private static bool IsLine(string text) => !text.Any(char.IsControl);

    private static void Check(bool holds, string field, string wanted)
    {
        if (!holds)
        {
            throw Refusal(field, wanted);
        }
    }

    private static global::Grpc.Core.RpcException Refusal(string field, string wanted) => GrpcErrors.InvalidArgument($"{field}: {wanted}.");
}
