using Grpc.Core;
using Microsoft.Extensions.Logging;

namespace Grpc.AspNetCore.Server;

/// <summary>Serves a method with one request and one response.</summary>
internal sealed class UnaryCallHandler<TService, TRequest, TResponse> : ServerCallHandler
    where TService : class
    where TRequest : class
    where TResponse : class
{
    private readonly Method<TRequest, TResponse> _method;
    private readonly ServiceActivator<TService> _activator;
    private readonly Func<TService, TRequest, ServerCallContext, Task<TResponse>> _invoke;
    private readonly UnaryServerMethod<TRequest, TResponse> _pipeline;

    public UnaryCallHandler(
        Method<TRequest, TResponse> method,
        GrpcServiceOptions options,
        ILogger logger,
        ServiceActivator<TService> activator,
        Func<TService, TRequest, ServerCallContext, Task<TResponse>> invoke
    )
        : base(method, options, logger)
    {
        _method = method;
        _activator = activator;
        _invoke = invoke;
        _pipeline = options
            .Interceptors.Reverse()
            .Aggregate<InterceptorRegistration, UnaryServerMethod<TRequest, TResponse>>(CallService, Intercept);
    }

    protected override async Task InvokeAsync(HttpServerCallContext call)
    {
        var request = await call.ReadRequestAsync(_method.RequestMarshaller);
        var response =
            await _pipeline(request, call) ?? throw new RpcException(new Status(StatusCode.Cancelled, "No message returned from method."));
        call.WriteOnlyResponse(response, _method.ResponseMarshaller);
    }

    private static UnaryServerMethod<TRequest, TResponse> Intercept(
        UnaryServerMethod<TRequest, TResponse> next,
        InterceptorRegistration interceptor
    ) => (request, context) => interceptor.Activate(context.GetHttpContext()).UnaryServerHandler(request, context, next);

    private Task<TResponse> CallService(TRequest request, ServerCallContext context) =>
        _invoke(_activator.Activate(context.GetHttpContext()), request, context);
}
