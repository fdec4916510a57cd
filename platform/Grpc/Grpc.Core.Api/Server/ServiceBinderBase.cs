namespace Grpc.Core;

/// <summary>Is told the methods of a service by its generated code; a transport overrides what it can serve.</summary>
public abstract class ServiceBinderBase
{
    /// <summary>Adds a method with one request and one response.</summary>
    public virtual void AddMethod<TRequest, TResponse>(Method<TRequest, TResponse> method, UnaryServerMethod<TRequest, TResponse>? handler)
        where TRequest : class
        where TResponse : class => throw new NotSupportedException($"{GetType()} does not serve {method?.Type} methods.");

    /// <summary>Adds a method with a stream of requests.</summary>
    public virtual void AddMethod<TRequest, TResponse>(
        Method<TRequest, TResponse> method,
        ClientStreamingServerMethod<TRequest, TResponse>? handler
    )
        where TRequest : class
        where TResponse : class => throw new NotSupportedException($"{GetType()} does not serve {method?.Type} methods.");

    /// <summary>Adds a method with a stream of responses.</summary>
    public virtual void AddMethod<TRequest, TResponse>(
        Method<TRequest, TResponse> method,
        ServerStreamingServerMethod<TRequest, TResponse>? handler
    )
        where TRequest : class
        where TResponse : class => throw new NotSupportedException($"{GetType()} does not serve {method?.Type} methods.");

    /// <summary>Adds a method with two streams.</summary>
    public virtual void AddMethod<TRequest, TResponse>(
        Method<TRequest, TResponse> method,
        DuplexStreamingServerMethod<TRequest, TResponse>? handler
    )
        where TRequest : class
        where TResponse : class => throw new NotSupportedException($"{GetType()} does not serve {method?.Type} methods.");
}
