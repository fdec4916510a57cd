using Grpc.Core;
using Grpc.Core.Interceptors;
using Microsoft.Extensions.Options;

namespace CrmCloud.ServiceDefaults.GrpcClients;

/// <summary>
/// Bounds every unary call, and repeats those that the proto file marks <c>idempotency_level</c> while the peer is
/// UNAVAILABLE. Others are repeated below, and only when nothing was sent.
/// </summary>
internal sealed class UnaryCallInterceptor(IOptions<InternalGrpcOptions> options, IdempotentMethods idempotent) : Interceptor
{
    // gRPC measures deadlines against the machine's clock, whatever clock the application is given.
    private static readonly TimeProvider Clock = TimeProvider.System;

    public override AsyncUnaryCall<TResponse> AsyncUnaryCall<TRequest, TResponse>(
        TRequest request,
        ClientInterceptorContext<TRequest, TResponse> context,
        AsyncUnaryCallContinuation<TRequest, TResponse> continuation
    )
    {
        var deadline = context.Options.Deadline ?? Clock.GetUtcNow().UtcDateTime + options.Value.Deadline;
        var bounded = new ClientInterceptorContext<TRequest, TResponse>(
            context.Method,
            context.Host,
            context.Options.WithDeadline(deadline)
        );
        var call = continuation(request, bounded);
        if (options.Value.MaxRetries == 0 || !idempotent.Contains(context.Method))
        {
            return call;
        }

        var current = call;
        return new AsyncUnaryCall<TResponse>(
            RepeatAsync(),
            call.ResponseHeadersAsync,
            () => current.GetStatus(),
            () => current.GetTrailers(),
            () => current.Dispose()
        );

        async Task<TResponse> RepeatAsync()
        {
            var wait = options.Value.RetryDelay;
            for (var left = options.Value.MaxRetries; ; left--)
            {
                try
                {
                    return await current;
                }
                catch (RpcException unavailable)
                    when (unavailable.StatusCode == StatusCode.Unavailable && left > 0 && Clock.GetUtcNow().UtcDateTime + wait < deadline)
                {
                    await Task.Delay(wait * (0.5 + Random.Shared.NextDouble()), Clock, context.Options.CancellationToken);
                    wait *= 2;
                    current.Dispose();
                    current = continuation(request, bounded);
                }
            }
        }
    }
}
