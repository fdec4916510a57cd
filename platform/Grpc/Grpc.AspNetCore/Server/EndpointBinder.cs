using System.Reflection;
using Grpc.Core;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Grpc.AspNetCore.Server;

/// <summary>Learns the methods of a service from its generated code and maps an endpoint to each.</summary>
internal sealed class EndpointBinder<TService>(IEndpointRouteBuilder routes, GrpcServiceOptions options) : ServiceBinderBase
    where TService : class
{
    private readonly ILogger _logger = routes
        .ServiceProvider.GetRequiredService<ILoggerFactory>()
        .CreateLogger("Grpc.AspNetCore.Server.ServerCallHandler");
    private readonly ServiceActivator<TService> _activator = new(routes.ServiceProvider);
    private readonly List<IEndpointConventionBuilder> _conventions = [];
    private readonly HashSet<string> _serviceNames = [];

    public IReadOnlyList<IEndpointConventionBuilder> Conventions => _conventions;

    public IReadOnlyCollection<string> ServiceNames => _serviceNames;

    public EndpointBinder<TService> Bind()
    {
        var attribute =
            typeof(TService).GetCustomAttribute<BindServiceMethodAttribute>(inherit: true)
            ?? FindOnBases()
            ?? throw new InvalidOperationException($"{typeof(TService)} does not derive from a generated gRPC service base.");
        var bind = attribute
            .BindType.GetMethods(BindingFlags.Public | BindingFlags.Static)
            .Single(method =>
                method.Name == attribute.BindMethodName
                && method.GetParameters() is [{ } first, _]
                && first.ParameterType == typeof(ServiceBinderBase)
            );
        bind.Invoke(null, BindingFlags.DoNotWrapExceptions, null, [this, null], null);
        return this;
    }

    public override void AddMethod<TRequest, TResponse>(Method<TRequest, TResponse> method, UnaryServerMethod<TRequest, TResponse>? handler)
    {
        var implementation = Implementation(method, typeof(TRequest), typeof(ServerCallContext));
        var invoke = implementation.CreateDelegate<Func<TService, TRequest, ServerCallContext, Task<TResponse>>>();
        Map(method, implementation, new UnaryCallHandler<TService, TRequest, TResponse>(method, options, _logger, _activator, invoke));
    }

    public override void AddMethod<TRequest, TResponse>(
        Method<TRequest, TResponse> method,
        ServerStreamingServerMethod<TRequest, TResponse>? handler
    )
    {
        var implementation = Implementation(method, typeof(TRequest), typeof(IServerStreamWriter<TResponse>), typeof(ServerCallContext));
        var invoke = implementation.CreateDelegate<Func<TService, TRequest, IServerStreamWriter<TResponse>, ServerCallContext, Task>>();
        Map(
            method,
            implementation,
            new ServerStreamingCallHandler<TService, TRequest, TResponse>(method, options, _logger, _activator, invoke)
        );
    }

    public override void AddMethod<TRequest, TResponse>(
        Method<TRequest, TResponse> method,
        ClientStreamingServerMethod<TRequest, TResponse>? handler
    ) => throw Unsupported(method);

    public override void AddMethod<TRequest, TResponse>(
        Method<TRequest, TResponse> method,
        DuplexStreamingServerMethod<TRequest, TResponse>? handler
    ) => throw Unsupported(method);

    private static NotSupportedException Unsupported(IMethod method) =>
        new(
            $"{method.FullName} of {typeof(TService)} takes a stream of requests ({method.Type}). "
                + "This server serves unary and server-streaming methods only: send the requests in a list, or in several calls."
        );

    private static BindServiceMethodAttribute? FindOnBases()
    {
        BindServiceMethodAttribute? attribute = null;
        for (var type = typeof(TService).BaseType; type is not null && attribute is null; type = type.BaseType)
        {
            attribute = type.GetCustomAttribute<BindServiceMethodAttribute>(inherit: false);
        }
        return attribute;
    }

    private static MethodInfo Implementation(IMethod method, params Type[] parameters) =>
        typeof(TService).GetMethod(method.Name, parameters)
        ?? throw new InvalidOperationException($"{typeof(TService)} has no public method {method.Name} for {method.FullName}.");

    private void Map(IMethod method, MethodInfo implementation, ServerCallHandler handler)
    {
        object[] metadata =
        [
            new GrpcMethodMetadata(typeof(TService), method),
            .. typeof(TService).GetCustomAttributes(inherit: true),
            .. implementation.GetCustomAttributes(inherit: true),
            new HttpMethodMetadata([HttpMethods.Post]),
        ];
        var endpoint = routes.Map(RoutePatternFactory.Parse(method.FullName), handler.HandleAsync);
        endpoint.WithDisplayName($"gRPC - {method.FullName}").WithMetadata(metadata);
        _conventions.Add(endpoint);
        _serviceNames.Add(method.ServiceName);
    }
}
