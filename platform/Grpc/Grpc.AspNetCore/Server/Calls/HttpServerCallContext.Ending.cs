using System.Diagnostics;
using Grpc.Core;
using Grpc.Protocol;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Logging;

namespace Grpc.AspNetCore.Server;

/// <summary>How a call begins and ends: deadline, status, trace.</summary>
internal sealed partial class HttpServerCallContext
{
    private const int Http2InternalError = 2;
    private const int Http2Cancel = 8;

    private static readonly Status DeadlineExceeded = new(StatusCode.DeadlineExceeded, "Deadline Exceeded");

    private readonly CallGate _gate = new();
    private DateTime _deadline = DateTime.MaxValue;
    private CancellationTokenSource? _cancellation;
    private Timer? _timer;
    private volatile bool _deadlinePassed;
    private Task? _ending;
    private Activity? _activity;

    /// <summary>Starts the deadline's clock and names the call in its trace.</summary>
    public void Start()
    {
        _activity = http.Features.Get<IHttpActivityFeature>()?.Activity;
        _activity?.SetTag("rpc.system", "grpc").SetTag("rpc.service", method.ServiceName).SetTag("rpc.method", method.Name);

        if (GrpcTimeout.Parse(http.Request.Headers.GrpcTimeout.ToString()) is not { } timeout)
        {
            return;
        }
        timeout = timeout < GrpcTimeout.Max ? timeout : GrpcTimeout.Max;
        _deadline = TimeProvider.System.GetUtcNow().UtcDateTime + timeout;
        _cancellation = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted);
        _timer = new Timer(static call => ((HttpServerCallContext)call!).OnDeadline(), this, timeout, Timeout.InfiniteTimeSpan);
    }

    /// <summary>Ends a call whose handler returned.</summary>
    public void End()
    {
        if (_deadlinePassed)
        {
            _status = DeadlineExceeded;
        }
        if (_gate.TryEnd())
        {
            WriteEnd();
        }
    }

    /// <summary>Ends a call whose handler threw.</summary>
    public void Fail(Exception exception, ILogger logger)
    {
        _status = ToStatus(exception, logger);
        if (_gate.TryEnd())
        {
            WriteEnd();
        }
    }

    /// <summary>Lets go of what the call held. Nothing touches the HTTP context afterwards.</summary>
    public async ValueTask DisposeAsync()
    {
        if (_timer is not null)
        {
            await _timer.DisposeAsync();
        }
        if (_ending is not null)
        {
            await _ending;
        }
        _cancellation?.Dispose();
    }

    private void OnDeadline()
    {
        _deadlinePassed = true;
        if (_gate.TryEndUnlessWriting())
        {
            _ending = EndAtDeadlineAsync();
        }
        _cancellation!.Cancel();
    }

    private async Task EndAtDeadlineAsync()
    {
        _status = DeadlineExceeded;
        try
        {
            WriteEnd();
            await http.Response.CompleteAsync();
        }
        catch (Exception exception) when (exception is IOException or OperationCanceledException or ObjectDisposedException)
        {
            Reset(Http2Cancel); // the caller has gone, or does not read what was sent before
        }
    }

    private void WriteEnd()
    {
        _activity?.SetTag("rpc.grpc.status_code", (int)_status.StatusCode);
        if (_messageBroken)
        {
            Reset(Http2InternalError); // half a message is out: no status can follow it
        }
        else if (_messageWritten || http.Response.HasStarted)
        {
            GrpcResponse.WriteTrailers(http.Response, _status, _responseTrailers);
        }
        else
        {
            GrpcResponse.WriteTrailersOnly(http.Response, _status, _responseTrailers);
        }
    }

    private void Reset(int errorCode) => http.Features.Get<IHttpResetFeature>()?.Reset(errorCode);

    private Status ToStatus(Exception exception, ILogger logger)
    {
        if (_deadlinePassed)
        {
            return DeadlineExceeded;
        }
        switch (exception)
        {
            case RpcException rpc:
                foreach (var entry in rpc.Trailers)
                {
                    ResponseTrailers.Add(entry);
                }
                logger.LogInformation("{Method} ended with {StatusCode}.", method.FullName, rpc.StatusCode);
                return rpc.Status;
            case OperationCanceledException or IOException or ConnectionAbortedException when http.RequestAborted.IsCancellationRequested:
                return Status.DefaultCancelled;
            case BadHttpRequestException:
                return new Status(StatusCode.Internal, "The request broke off or was too slow or too large.");
            default:
                logger.LogError(exception, "Error when executing service method '{Method}'.", method.FullName);
                const string detail = "Exception was thrown by handler.";
                return new Status(
                    StatusCode.Unknown,
                    options.EnableDetailedErrors is true ? $"{detail} {exception.GetType().Name}: {exception.Message}" : detail
                );
        }
    }
}
