using System.IO.Pipelines;
using Grpc.Core;
using Grpc.Protocol;

namespace Grpc.Net.Client;

/// <summary>A call with one request, whatever its messages: how it starts, its deadline and cancellation, how it ends.</summary>
internal abstract class HttpCall : IDisposable
{
    private static readonly StreamPipeReaderOptions PipeOptions = new(bufferSize: 4096, minimumReadSize: 1024);

    private readonly GrpcChannel _channel;
    private readonly IMethod _method;
    private readonly CallOptions _options;
    private readonly CancellationTokenSource _cancellation;
    private readonly TaskCompletionSource _headersCame = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TimeSpan? _timeout;
    private HttpResponseMessage? _response;
    private RequestContent? _content;
    private RpcException? _failure;
    private volatile bool _ended;
    private volatile bool _cancelledByCaller;

    protected HttpCall(GrpcChannel channel, IMethod method, CallOptions options)
    {
        _channel = channel;
        _method = method;
        _options = options;
        _cancellation = CancellationTokenSource.CreateLinkedTokenSource(options.CancellationToken);
        CancellationToken = _cancellation.Token;
        if (options.Deadline is { } deadline && deadline != DateTime.MaxValue)
        {
            var timeout = deadline.ToUniversalTime() - TimeProvider.System.GetUtcNow().UtcDateTime;
            _timeout = timeout > TimeSpan.Zero ? timeout : TimeSpan.Zero;
            _cancellation.CancelAfter(timeout < GrpcTimeout.Max ? _timeout.Value : GrpcTimeout.Max);
        }
    }

    /// <summary>Whether the call has ended, well or not.</summary>
    protected bool Ended => _ended;

    /// <summary>Fires at the deadline and when the caller cancels.</summary>
    protected CancellationToken CancellationToken { get; }

    public async Task<Metadata> GetResponseHeadersAsync()
    {
        await _headersCame.Task;
        return ResponseHeaders.ToMetadata(_response!.Headers);
    }

    public Status GetStatus() =>
        _ended
            ? _failure?.Status ?? Status.DefaultSuccess
            : throw new InvalidOperationException("Unable to get the status because the call is not complete.");

    public Metadata GetTrailers()
    {
        if (!_ended)
        {
            throw new InvalidOperationException("Can't get the call trailers because the call has not completed.");
        }
        return _failure?.Trailers ?? ResponseHeaders.ToMetadata(ResponseHeaders.OfEnd(_response!));
    }

    /// <summary>Cancels the call unless it has ended.</summary>
    public void Dispose()
    {
        if (!_ended)
        {
            Cancel();
            Fail(new OperationCanceledException(CancellationToken));
        }
    }

    /// <summary>Sends the request and waits for the headers of the response; null when the call ended with them.</summary>
    protected async Task<MessageReader?> StartAsync<TRequest>(TRequest message, Marshaller<TRequest> marshaller)
    {
        CancellationToken.ThrowIfCancellationRequested();
        if (_timeout == TimeSpan.Zero)
        {
            throw new OperationCanceledException("The deadline has passed.", CancellationToken);
        }
        var compress = _options.Headers?.GetValue(GrpcProtocol.EncodingRequestHeader) == GrpcProtocol.Gzip;
        _content = RequestContent.Create(message, marshaller, _channel.MaxSendMessageSize, compress);
        using var request = RequestHeaders.CreateRequest(_channel.UriOf(_method), _options.Headers, _timeout, compress);
        request.Content = _content;
        _response = await _channel.SendAsync(request, CancellationToken);
        if (_ended)
        {
            _response.Dispose(); // disposed of meanwhile, before there was a response to let go
            throw new OperationCanceledException(CancellationToken);
        }
        _headersCame.TrySetResult();
        if (ResponseHeaders.IsTrailersOnly(_response))
        {
            return null;
        }
        ResponseHeaders.Check(_response);
        var body = await _response.Content.ReadAsStreamAsync(CancellationToken);
        return new MessageReader(PipeReader.Create(body, PipeOptions), _channel.MaxReceiveMessageSize, ResponseHeaders.Encoding(_response));
    }

    /// <summary>Ends a call whose response was read to its end.</summary>
    /// <exception cref="RpcException">Its status is not OK.</exception>
    protected void End()
    {
        var status = ResponseHeaders.StatusOf(_response!);
        if (status.StatusCode != StatusCode.OK)
        {
            throw new RpcException(status, ResponseHeaders.ToMetadata(ResponseHeaders.OfEnd(_response!)));
        }
        _ended = true;
        Release();
    }

    /// <summary>Ends a call that failed. What ended it first stays: a call that the caller cancelled is not reported as broken off.</summary>
    protected RpcException Fail(Exception exception)
    {
        if (Interlocked.CompareExchange(ref _failure, ToRpcException(exception), null) is null)
        {
            _ended = true;
            _headersCame.TrySetException(_failure);
            _ = _headersCame.Task.Exception; // observed: few callers look at the headers
            Release();
        }
        return _failure;
    }

    /// <summary>Cancels the call in the name of its caller.</summary>
    protected void Cancel()
    {
        _cancelledByCaller = true;
        try
        {
            _cancellation.Cancel();
        }
        catch (ObjectDisposedException)
        {
            // The call ended at the same moment: nothing is left to cancel.
        }
    }

    private RpcException ToRpcException(Exception exception)
    {
        if (exception is RpcException rpc)
        {
            return rpc;
        }
        if (_cancelledByCaller || _options.CancellationToken.IsCancellationRequested)
        {
            return new RpcException(new Status(StatusCode.Cancelled, "Call canceled by the client.", exception));
        }
        return CancellationToken.IsCancellationRequested || _timeout == TimeSpan.Zero
            ? new RpcException(new Status(StatusCode.DeadlineExceeded, "Deadline exceeded.", exception))
            : new RpcException(TransportFailure.ToStatus(exception));
    }

    private void Release()
    {
        _response?.Dispose();
        _content?.Release();
        _cancellation.Dispose();
    }
}
