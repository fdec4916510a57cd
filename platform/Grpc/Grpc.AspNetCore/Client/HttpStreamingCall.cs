using Grpc.Core;
using Grpc.Protocol;

namespace Grpc.Net.Client;

/// <summary>A call with a stream of responses. It starts at once, whether or not anyone reads yet.</summary>
internal sealed class HttpStreamingCall<TRequest, TResponse> : HttpCall, IAsyncStreamReader<TResponse>
    where TRequest : class
    where TResponse : class
{
    private readonly Method<TRequest, TResponse> _method;
    private readonly Task<MessageReader?> _start;
    private TResponse? _current;
    private int _reading;

    public HttpStreamingCall(GrpcChannel channel, Method<TRequest, TResponse> method, CallOptions options, TRequest request)
        : base(channel, method, options)
    {
        _method = method;
        _start = StartAndKeepFailureAsync(request);
    }

    public TResponse Current => _current ?? throw new InvalidOperationException("No current element is available.");

    public async Task<bool> MoveNext(CancellationToken cancellationToken)
    {
        if (Interlocked.Exchange(ref _reading, 1) == 1)
        {
            throw new InvalidOperationException("Can't read the next message because the previous read is still in progress.");
        }
        await using var registration = cancellationToken.UnsafeRegister(
            static call => ((HttpStreamingCall<TRequest, TResponse>)call!).Cancel(),
            this
        );
        try
        {
            return await MoveNextAsync();
        }
        catch (Exception exception)
        {
            _current = null;
            throw Fail(exception);
        }
        finally
        {
            Volatile.Write(ref _reading, 0);
        }
    }

    private async Task<bool> MoveNextAsync()
    {
        var reader = await _start;
        if (Ended)
        {
            return GetStatus().StatusCode == StatusCode.OK ? false : throw new OperationCanceledException(CancellationToken);
        }
        _current = reader is null ? null : await reader.ReadAsync(_method.ResponseMarshaller, CancellationToken);
        if (_current is not null)
        {
            return true;
        }
        End();
        return false;
    }

    private async Task<MessageReader?> StartAndKeepFailureAsync(TRequest request)
    {
        try
        {
            return await StartAsync(request, _method.RequestMarshaller);
        }
        catch (Exception exception)
        {
            Fail(exception); // the reader throws it, when there is one
            return null;
        }
    }
}
