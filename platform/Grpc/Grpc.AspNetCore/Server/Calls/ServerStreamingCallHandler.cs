using Grpc.Core;
using Microsoft.Extensions.Logging;

namespace Grpc.AspNetCore.Server;

/// <summary>Serves a method with one request and a stream of responses.</summary>
internal sealed class ServerStreamingCallHandler<TService, TRequest, TResponse> : ServerCallHandler
    where TService : class
    where TRequest : class
    where TResponse : class
{
    private readonly Method<TRequest, TResponse> _method;
    private readonly ServiceActivator<TService> _activator;
    private readonly Func<TService, TRequest, IServerStreamWriter<TResponse>, ServerCallContext, Task> _invoke;
    private readonly ServerStreamingServerMethod<TRequest, TResponse> _pipeline;

    public ServerStreamingCallHandler(
        Method<TRequest, TResponse> method,
        GrpcServiceOptions options,
        ILogger logger,
        ServiceActivator<TService> activator,
        Func<TService, TRequest, IServerStreamWriter<TResponse>, ServerCallContext, Task> invoke
    )
        : base(method, options, logger)
    {
        _method = method;
        _activator = activator;
        _invoke = invoke;
        _pipeline = options
            .Interceptors.Reverse()
            .Aggregate<InterceptorRegistration, ServerStreamingServerMethod<TRequest, TResponse>>(CallService, Intercept);
    }

    protected override async Task InvokeAsync(HttpServerCallContext call)
    {
        var request = await call.ReadRequestAsync(_method.RequestMarshaller);
        await _pipeline(request, new HttpStreamWriter<TResponse>(call, _method.ResponseMarshaller), call);
    }

    private static ServerStreamingServerMethod<TRequest, TResponse> Intercept(
        ServerStreamingServerMethod<TRequest, TResponse> next,
        InterceptorRegistration interceptor
    ) =>
        (request, stream, context) =>
            interceptor.Activate(context.GetHttpContext()).ServerStreamingServerHandler(request, stream, context, next);

    private Task CallService(TRequest request, IServerStreamWriter<TResponse> responseStream, ServerCallContext context) =>
        _invoke(_activator.Activate(context.GetHttpContext()), request, responseStream, context);
}
