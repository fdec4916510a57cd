using System.IO.Compression;
using Grpc.Core;
using Grpc.Protocol;

namespace Grpc.AspNetCore.Server;

/// <summary>How a call reads its request and writes its responses.</summary>
internal sealed partial class HttpServerCallContext
{
    private bool _headersSet;
    private bool _messageWritten;
    private bool _messageBroken;
    private bool _compress;

    /// <summary>Reads the only request.</summary>
    /// <exception cref="RpcException">It is missing, broken or too large.</exception>
    public async ValueTask<T> ReadRequestAsync<T>(Marshaller<T> marshaller)
        where T : class
    {
        var encoding = http.Request.Headers.GrpcEncoding.ToString();
        if (encoding.Length > 0)
        {
            http.Response.Headers.GrpcAcceptEncoding = GrpcProtocol.AcceptedEncodings;
            if (encoding is not (GrpcProtocol.Identity or GrpcProtocol.Gzip))
            {
                throw new RpcException(new Status(StatusCode.Unimplemented, $"Unsupported grpc-encoding value '{encoding}'."));
            }
        }
        var reader = new MessageReader(http.Request.BodyReader, options.MaxReceiveMessageSize, encoding.Length > 0 ? encoding : null);
        return await reader.ReadSingleAsync(marshaller, _cancellation?.Token ?? default)
            ?? throw MessageReader.Broken("Incomplete message.");
    }

    /// <summary>Writes the response of a unary call. It leaves with the trailers, in one piece.</summary>
    public void WriteOnlyResponse<T>(T message, Marshaller<T> marshaller)
    {
        BeginWrite();
        try
        {
            Write(message, marshaller, WriteOptions);
        }
        finally
        {
            EndWrite();
        }
    }

    /// <summary>Writes one of many responses and waits until there is room for the next.</summary>
    public async Task WriteResponseAsync<T>(
        T message,
        Marshaller<T> marshaller,
        WriteOptions? writeOptions,
        CancellationToken cancellationToken
    )
    {
        BeginWrite();
        try
        {
            Write(message, marshaller, writeOptions);
            if (writeOptions?.Flags.HasFlag(WriteFlags.BufferHint) is true)
            {
                return;
            }
            // Both tokens end the write: the writer's own, and the call's, so that a reader who stands still cannot outlast the deadline.
            using var both = cancellationToken.CanBeCanceled
                ? CancellationTokenSource.CreateLinkedTokenSource(CancellationToken, cancellationToken)
                : null;
            var result = await http.Response.BodyWriter.FlushAsync(both?.Token ?? CancellationToken);
            if (result.IsCompleted || result.IsCanceled)
            {
                throw new OperationCanceledException("The caller has gone.", CancellationToken);
            }
        }
        finally
        {
            EndWrite();
        }
    }

    private void Write<T>(T message, Marshaller<T> marshaller, WriteOptions? writeOptions)
    {
        if (!_headersSet)
        {
            SetHeaders();
        }
        CompressionLevel? compression =
            _compress && writeOptions?.Flags.HasFlag(WriteFlags.NoCompress) is not true
                ? options.ResponseCompressionLevel ?? CompressionLevel.Fastest
                : null;
        try
        {
            MessageWriter.Write(http.Response.BodyWriter, message, marshaller, options.MaxSendMessageSize, compression);
            _messageWritten = true;
        }
        catch (BrokenOutputException)
        {
            _messageBroken = true;
            throw;
        }
    }

    private void SetHeaders()
    {
        _headersSet = true;
        var headers = http.Response.Headers;
        headers.ContentType = GrpcProtocol.ContentType;
        if (
            string.Equals(options.ResponseCompressionAlgorithm, GrpcProtocol.Gzip, StringComparison.OrdinalIgnoreCase)
            && http.Request.Headers.GrpcAcceptEncoding.ToString().Contains(GrpcProtocol.Gzip, StringComparison.Ordinal)
        )
        {
            _compress = true;
            headers.GrpcEncoding = GrpcProtocol.Gzip;
        }
    }

    private void BeginWrite()
    {
        if (!_gate.TryBeginWrite())
        {
            throw new InvalidOperationException("Can't write the message because the request is complete.");
        }
    }

    private void EndWrite()
    {
        if (_gate.EndWrite())
        {
            _ending = EndAtDeadlineAsync();
        }
    }
}
