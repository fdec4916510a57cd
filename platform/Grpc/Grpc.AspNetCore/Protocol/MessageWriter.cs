using System.Buffers;
using System.Buffers.Binary;
using System.IO.Compression;
using Grpc.Core;

namespace Grpc.Protocol;

/// <summary>
/// Writes one framed message. Generated serializers tell the length first, so that header and message go straight into the
/// output without a copy; serializers that do not, and compression, go through a buffer.
/// </summary>
internal sealed class MessageWriter : SerializationContext
{
    [ThreadStatic]
    private static MessageWriter? t_instance;

    private IBufferWriter<byte>? _output;
    private PooledBufferWriter? _buffer;
    private int _maxSize;
    private CompressionLevel? _compression;
    private bool _lengthWritten;
    private bool _completed;

    /// <summary>Writes a message with its header.</summary>
    /// <param name="output">Where to; not flushed.</param>
    /// <param name="message">The message.</param>
    /// <param name="marshaller">Its marshaller.</param>
    /// <param name="maxSize">Largest message in bytes, before compression; null for any.</param>
    /// <param name="compression">The gzip level; null sends the message as it is.</param>
    /// <exception cref="RpcException">RESOURCE_EXHAUSTED: the message is too large. Nothing was written.</exception>
    /// <exception cref="BrokenOutputException">The serializer failed after a part of the message was written.</exception>
    public static void Write<T>(
        IBufferWriter<byte> output,
        T message,
        Marshaller<T> marshaller,
        int? maxSize,
        CompressionLevel? compression = null
    )
    {
        // Serialization is synchronous, so one instance per thread serves all calls. A serializer that itself serializes takes a new one.
        var writer = t_instance ?? new MessageWriter();
        t_instance = null;
        writer._output = output;
        writer._maxSize = maxSize ?? int.MaxValue;
        writer._compression = compression;
        writer._lengthWritten = writer._completed = false;
        try
        {
            marshaller.ContextualSerializer(message, writer);
            if (!writer._completed)
            {
                throw new InvalidOperationException("The serializer returned without completing the message.");
            }
        }
        catch (Exception exception) when (writer._lengthWritten)
        {
            throw new BrokenOutputException(exception);
        }
        finally
        {
            writer._buffer?.Dispose();
            writer._buffer = null;
            writer._output = null;
            t_instance = writer;
        }
    }

    public override void SetPayloadLength(int payloadLength)
    {
        CheckSize(payloadLength);
        if (_compression is null)
        {
            WriteHeader(payloadLength, compressed: false);
            _lengthWritten = true;
        }
    }

    public override IBufferWriter<byte> GetBufferWriter() => _lengthWritten ? _output! : _buffer ??= new PooledBufferWriter();

    public override void Complete()
    {
        if (!_lengthWritten)
        {
            WritePayload(_buffer is null ? [] : _buffer.WrittenSpan);
        }
        _completed = true;
    }

    public override void Complete(byte[] payload)
    {
        WritePayload(payload);
        _completed = true;
    }

    private void WritePayload(ReadOnlySpan<byte> payload)
    {
        CheckSize(payload.Length);
        if (_compression is { } level && payload.Length > 0) // of nothing, GZipStream makes nothing, which is not gzip
        {
            using var compressed = new MemoryStream();
            using (var gzip = new GZipStream(compressed, level, leaveOpen: true))
            {
                gzip.Write(payload);
            }
            WriteHeader((int)compressed.Length, compressed: true);
            _output!.Write(compressed.GetBuffer().AsSpan(0, (int)compressed.Length));
            return;
        }
        WriteHeader(payload.Length, compressed: false);
        _output!.Write(payload);
    }

    private void WriteHeader(int length, bool compressed)
    {
        var header = _output!.GetSpan(GrpcProtocol.HeaderSize);
        header[0] = compressed ? (byte)1 : (byte)0;
        BinaryPrimitives.WriteInt32BigEndian(header[1..], length);
        _output.Advance(GrpcProtocol.HeaderSize);
    }

    private void CheckSize(int length)
    {
        if (length > _maxSize)
        {
            throw new RpcException(
                new Status(StatusCode.ResourceExhausted, "Sending message exceeds the maximum configured message size.")
            );
        }
    }
}
