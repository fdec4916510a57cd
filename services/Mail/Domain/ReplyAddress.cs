using System.Security.Cryptography;

namespace CrmCloud.Mail.Domain;

/// <summary>
/// Local parts that name a conversation, <c>r-…</c>: its id and a cut HMAC over workspace and id, in base 32, since programs on the
/// way may change the case. Whoever answers comes back into the conversation, and nobody makes up an address of another's.
/// </summary>
public static class ReplyAddress
{
    public const string Prefix = "r-";
    private const int IdSize = 16;

    /// <summary>80 bits: nobody guesses them over SMTP.</summary>
    private const int SignatureSize = 10;
    private const string Alphabet = "abcdefghijklmnopqrstuvwxyz234567";

    public static string Of(byte[] key, Guid workspaceId, Guid threadId)
    {
        Span<byte> bytes = stackalloc byte[IdSize + SignatureSize];
        threadId.TryWriteBytes(bytes, bigEndian: true, out _);
        Sign(key, workspaceId, threadId).CopyTo(bytes[IdSize..]);
        return Prefix + Encode(bytes);
    }

    /// <returns>The conversation; null where it is no such address, or its signature is not ours for this workspace.</returns>
    public static Guid? Read(byte[] key, Guid workspaceId, string localPart)
    {
        Span<byte> bytes = stackalloc byte[IdSize + SignatureSize];
        if (!localPart.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase) || !TryDecode(localPart.AsSpan(Prefix.Length), bytes))
        {
            return null;
        }
        var threadId = new Guid(bytes[..IdSize], bigEndian: true);
        return CryptographicOperations.FixedTimeEquals(Sign(key, workspaceId, threadId), bytes[IdSize..]) ? threadId : null;
    }

    private static ReadOnlySpan<byte> Sign(byte[] key, Guid workspaceId, Guid threadId)
    {
        Span<byte> named = stackalloc byte[2 * IdSize];
        workspaceId.TryWriteBytes(named, bigEndian: true, out _);
        threadId.TryWriteBytes(named[IdSize..], bigEndian: true, out _);
        return HMACSHA256.HashData(key, named).AsSpan(0, SignatureSize);
    }

    private static string Encode(ReadOnlySpan<byte> bytes)
    {
        var text = new char[(bytes.Length * 8 + 4) / 5];
        var (held, bits, next) = (0, 0, 0);
        foreach (var one in bytes)
        {
            (held, bits) = ((held << 8) | one, bits + 8);
            while (bits >= 5)
            {
                bits -= 5;
                text[next++] = Alphabet[(held >> bits) & 31];
                held &= (1 << bits) - 1;
            }
        }
        if (bits > 0)
        {
            text[next] = Alphabet[(held << (5 - bits)) & 31];
        }
        return new string(text);
    }

    private static bool TryDecode(ReadOnlySpan<char> text, Span<byte> bytes)
    {
        if (text.Length != (bytes.Length * 8 + 4) / 5)
        {
            return false;
        }
        var (held, bits, next) = (0, 0, 0);
        foreach (var letter in text)
        {
            var value = Alphabet.IndexOf(char.ToLowerInvariant(letter), StringComparison.Ordinal);
            if (value < 0)
            {
                return false;
            }
            (held, bits) = ((held << 5) | value, bits + 5);
            if (bits >= 8)
            {
                bits -= 8;
                bytes[next++] = (byte)(held >> bits);
                held &= (1 << bits) - 1;
            }
        }
        // What is left over of the last letter is zero, or one address could be written in several ways.
        return held == 0;
    }
}
