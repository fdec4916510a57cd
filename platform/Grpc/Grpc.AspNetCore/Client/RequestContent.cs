using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using Grpc.Core;
using Grpc.Protocol;

namespace Grpc.Net.Client;

/// <summary>The framed request, serialised before it is sent, so that a handler may send it again.</summary>
internal sealed class RequestContent : HttpContent
{
    private static readonly MediaTypeHeaderValue GrpcMediaType = new(GrpcProtocol.ContentType);

    private readonly PooledBufferWriter _buffer;
    private int _senders;

    private RequestContent(PooledBufferWriter buffer)
    {
        _buffer = buffer;
        Headers.ContentType = GrpcMediaType;
    }

    /// <exception cref="RpcException">The message is too large.</exception>
    public static RequestContent Create<T>(T message, Marshaller<T> marshaller, int? maxSize, bool compress)
    {
        var buffer = new PooledBufferWriter();
        try
        {
            MessageWriter.Write(buffer, message, marshaller, maxSize, compress ? CompressionLevel.Fastest : null);
            return new RequestContent(buffer);
        }
        catch
        {
            buffer.Dispose();
            throw;
        }
    }

    /// <summary>
    /// Gives the buffer back to the pool once the call has ended. A peer may answer while the request is still being sent: then the
    /// buffer is left to the garbage collector, as another call must not write into it.
    /// </summary>
    public void Release()
    {
        if (Interlocked.CompareExchange(ref _senders, int.MinValue, 0) == 0)
        {
            _buffer.Dispose();
        }
    }

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
        SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        if (Interlocked.Increment(ref _senders) <= 0)
        {
            throw new ObjectDisposedException(nameof(RequestContent), "The call has ended.");
        }
        try
        {
            await stream.WriteAsync(_buffer.WrittenMemory, cancellationToken);
        }
        finally
        {
            Interlocked.Decrement(ref _senders);
        }
    }

    protected override bool TryComputeLength(out long length)
    {
        length = 0;
        return false;
    }
}
