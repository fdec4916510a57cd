using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using CrmCloud.ServiceDefaults.GrpcClients;
using Microsoft.Extensions.Options;

namespace CrmCloud.SupportTicketing.Ratings;

/// <summary>Where people reach us, section <c>Public</c>.</summary>
public sealed class PublicAddress
{
    /// <summary>Of the gateway, without a slash at the end.</summary>
    public string Url { get; set; } = "http://localhost:8080";
}

/// <summary>
/// Names a ticket to the person who may rate it, without signing in: workspace and ticket, with a mark that only this service can
/// make. Whoever has the link has what it says, as with every link in a mail.
/// </summary>
public sealed class RatingLink(IOptions<ServiceIdentityOptions> identity, IOptions<PublicAddress> address)
{
    private const int IdLength = 16;
    private const int MarkLength = 16;
    private const int Length = (2 * IdLength) + MarkLength;

    /// <summary>Made when it is needed: who only migrates has no secret.</summary>
    private byte[] Key =>
        field ??= HKDF.DeriveKey(
            HashAlgorithmName.SHA256,
            Encoding.UTF8.GetBytes(identity.Value.Secret),
            HMACSHA256.HashSizeInBytes,
            info: "support.ratings"u8.ToArray()
        );

    public string UrlOf(Guid workspaceId, Guid ticketId) =>
        $"{address.Value.Url.TrimEnd('/')}/portal/rate/{TokenOf(workspaceId, ticketId)}";

    public string TokenOf(Guid workspaceId, Guid ticketId)
    {
        Span<byte> token = stackalloc byte[Length];
        workspaceId.TryWriteBytes(token, bigEndian: true, out _);
        ticketId.TryWriteBytes(token[IdLength..], bigEndian: true, out _);
        Mark(token[..(2 * IdLength)], token[(2 * IdLength)..]);
        return Base64Url.EncodeToString(token);
    }

    /// <summary>What a token names; none where it is not one of ours.</summary>
    public (Guid WorkspaceId, Guid TicketId)? Read(string token)
    {
        Span<byte> bytes = stackalloc byte[Length];
        if (
            token.Length != Base64Url.GetEncodedLength(Length)
            || !Base64Url.IsValid(token)
            || !Base64Url.TryDecodeFromChars(token, bytes, out var read)
            || read != Length
        )
        {
            return null;
        }
        Span<byte> mark = stackalloc byte[MarkLength];
        Mark(bytes[..(2 * IdLength)], mark);
        return CryptographicOperations.FixedTimeEquals(mark, bytes[(2 * IdLength)..])
            ? (new Guid(bytes[..IdLength], bigEndian: true), new Guid(bytes[IdLength..(2 * IdLength)], bigEndian: true))
            : null;
    }

    private void Mark(ReadOnlySpan<byte> named, Span<byte> mark)
    {
        Span<byte> hash = stackalloc byte[HMACSHA256.HashSizeInBytes];
        HMACSHA256.HashData(Key, named, hash);
        hash[..MarkLength].CopyTo(mark);
    }
}
