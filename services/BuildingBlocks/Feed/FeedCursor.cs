using System.Buffers.Binary;
using System.Buffers.Text;
using Grpc.Core;

namespace CrmCloud.BuildingBlocks.Feed;

/// <summary>A place in the feed: transaction, then sequence number. Opaque to readers.</summary>
public readonly record struct FeedCursor(ulong Transaction, long Seq)
{
    /// <exception cref="RpcException">INVALID_ARGUMENT: not a cursor of ours.</exception>
    public static FeedCursor Parse(string text)
    {
        if (text.Length == 0)
        {
            return default;
        }
        Span<byte> bytes = stackalloc byte[16];
        if (!Base64Url.IsValid(text, out var length) || length != bytes.Length || !Base64Url.TryDecodeFromChars(text, bytes, out _))
        {
            throw new RpcException(new Status(StatusCode.InvalidArgument, "The cursor is not one of this feed."));
        }
        return new FeedCursor(BinaryPrimitives.ReadUInt64BigEndian(bytes), BinaryPrimitives.ReadInt64BigEndian(bytes[8..]));
    }

    public override string ToString()
    {
        Span<byte> bytes = stackalloc byte[16];
        BinaryPrimitives.WriteUInt64BigEndian(bytes, Transaction);
        BinaryPrimitives.WriteInt64BigEndian(bytes[8..], Seq);
        return Base64Url.EncodeToString(bytes);
    }
}
