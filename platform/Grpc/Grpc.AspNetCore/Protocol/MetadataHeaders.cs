using System.Buffers.Text;
using Grpc.Core;

namespace Grpc.Protocol;

/// <summary>Metadata as HTTP headers. Values in bytes travel as base64, with or without padding.</summary>
internal static class MetadataHeaders
{
    /// <summary>The header value of an entry.</summary>
    public static string Format(Metadata.Entry entry) =>
        entry.IsBinary ? Convert.ToBase64String(entry.ValueBytes).TrimEnd('=') : entry.Value;

    /// <summary>Adds a header to metadata, unless it belongs to the protocol.</summary>
    /// <exception cref="RpcException">INTERNAL: a value in bytes is not base64.</exception>
    public static void Add(Metadata metadata, string name, string value)
    {
        if (IsReserved(name))
        {
            return;
        }
        if (!name.EndsWith(Metadata.BinaryHeaderSuffix, StringComparison.OrdinalIgnoreCase))
        {
            metadata.Add(name, value);
            return;
        }
        foreach (var part in value.Split(',', StringSplitOptions.TrimEntries))
        {
            metadata.Add(name, FromBase64(name, part));
        }
    }

    /// <summary>Whether a header is the protocol's or HTTP's own, and no business of handlers and callers.</summary>
    public static bool IsReserved(string name) =>
        name.StartsWith(':')
        || name.ToLowerInvariant()
            is "te"
                or "host"
                or "content-type"
                or "content-length"
                or GrpcProtocol.StatusHeader
                or GrpcProtocol.MessageHeader
                or GrpcProtocol.TimeoutHeader
                or GrpcProtocol.EncodingHeader
                or GrpcProtocol.AcceptEncodingHeader
                or GrpcProtocol.EncodingRequestHeader;

    private static byte[] FromBase64(string name, string text)
    {
        var padded = text.PadRight((text.Length + 3) / 4 * 4, '=');
        return Base64.IsValid(padded)
            ? Convert.FromBase64String(padded)
            : throw new RpcException(new Status(StatusCode.Internal, $"Header \"{name}\" is not base64."));
    }
}
