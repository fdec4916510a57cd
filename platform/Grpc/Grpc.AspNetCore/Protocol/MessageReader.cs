using System.Buffers;
using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.IO.Pipelines;
using Grpc.Core;

namespace Grpc.Protocol;

/// <summary>Reads framed messages from a pipe, each where it lies. All faults of the peer are <see cref="RpcException"/>s.</summary>
/// <param name="pipe">Where from.</param>
/// <param name="maxSize">Largest message in bytes, compressed or not; null for any.</param>
/// <param name="encoding">The <c>grpc-encoding</c> of the peer, if it named one.</param>
internal sealed class MessageReader(PipeReader pipe, int? maxSize, string? encoding)
{
    private readonly int _maxSize = maxSize ?? int.MaxValue;

    /// <summary>The only message of the pipe, which must end after it; null when there is none.</summary>
    public async ValueTask<T?> ReadSingleAsync<T>(Marshaller<T> marshaller, CancellationToken cancellationToken)
        where T : class
    {
        var message = await ReadAsync(marshaller, cancellationToken);
        if (message is null || AtEnd)
        {
            return message;
        }
        var rest = await pipe.ReadAsync(cancellationToken);
        var ended = rest.IsCompleted && rest.Buffer.IsEmpty;
        pipe.AdvanceTo(rest.Buffer.Start, rest.Buffer.End);
        return ended ? message : throw Broken("Additional data after the message received.");
    }

    /// <summary>The next message, or null at the end of the pipe.</summary>
    public async ValueTask<T?> ReadAsync<T>(Marshaller<T> marshaller, CancellationToken cancellationToken)
        where T : class
    {
        while (true)
        {
            var result = await pipe.ReadAsync(cancellationToken);
            var buffer = result.Buffer;
            var consumed = buffer.Start;
            var examined = buffer.End;
            try
            {
                if (TryReadFrame(buffer, out var payload, out var compressed))
                {
                    consumed = examined = payload.End;
                    AtEnd = result.IsCompleted && buffer.Slice(consumed).IsEmpty;
                    return PayloadContext.Deserialize(compressed ? MessageInflater.Inflate(payload, _maxSize) : payload, marshaller);
                }
                if (result.IsCompleted)
                {
                    AtEnd = true;
                    return buffer.IsEmpty ? null : throw Broken("Incomplete message.");
                }
                if (result.IsCanceled)
                {
                    throw new OperationCanceledException(cancellationToken);
                }
            }
            finally
            {
                pipe.AdvanceTo(consumed, examined);
            }
        }
    }

    /// <summary>Whether the last read also saw the end of the pipe.</summary>
    private bool AtEnd { get; set; }

    private bool TryReadFrame(ReadOnlySequence<byte> buffer, out ReadOnlySequence<byte> payload, out bool compressed)
    {
        payload = default;
        compressed = false;
        if (buffer.Length < GrpcProtocol.HeaderSize)
        {
            return false;
        }
        Span<byte> header = stackalloc byte[GrpcProtocol.HeaderSize];
        buffer.Slice(0, GrpcProtocol.HeaderSize).CopyTo(header);
        compressed = header[0] switch
        {
            0 => false,
            1 => encoding switch
            {
                GrpcProtocol.Gzip => true,
                null or GrpcProtocol.Identity => throw Broken("A message is compressed, but no grpc-encoding was given."),
                _ => throw new RpcException(new Status(StatusCode.Unimplemented, $"Unsupported grpc-encoding value '{encoding}'.")),
            },
            _ => throw Broken("Unexpected compressed flag value in message header."),
        };
        var length = BinaryPrimitives.ReadUInt32BigEndian(header[1..]);
        if (length > (uint)_maxSize)
        {
            ThrowTooLarge();
        }
        if (buffer.Length < GrpcProtocol.HeaderSize + length)
        {
            return false;
        }
        payload = buffer.Slice(GrpcProtocol.HeaderSize, length);
        return true;
    }

    [DoesNotReturn]
    internal static void ThrowTooLarge() =>
        throw new RpcException(new Status(StatusCode.ResourceExhausted, "Received message exceeds the maximum configured message size."));

    internal static RpcException Broken(string detail, Exception? cause = null) => new(new Status(StatusCode.Internal, detail, cause));
}
