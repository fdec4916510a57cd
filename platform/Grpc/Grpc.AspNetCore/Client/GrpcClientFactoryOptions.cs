using Grpc.Core.Interceptors;
using Grpc.Net.Client;

namespace Grpc.Net.ClientFactory;

/// <summary>How clients from the service collection are made.</summary>
public class GrpcClientFactoryOptions
{
    /// <summary>Where calls go. Its host may be a name that a handler of the client resolves.</summary>
    public Uri? Address { get; set; }

    /// <summary>Changes to the options of the channel.</summary>
    public IList<Action<GrpcChannelOptions>> ChannelOptionsActions { get; } = [];

    /// <summary>Interceptors, the first outermost.</summary>
    public IList<InterceptorRegistration> InterceptorRegistrations { get; } = [];
}

/// <summary>How long an interceptor of a client lives.</summary>
public enum InterceptorScope
{
    /// <summary>As long as the channel, which all clients of the kind share.</summary>
    Channel,

    /// <summary>As long as the client that it is made for.</summary>
    Client,
}

/// <summary>An interceptor of clients.</summary>
public class InterceptorRegistration(InterceptorScope scope, Func<IServiceProvider, Interceptor> creator)
{
    /// <summary>How long it lives.</summary>
    public InterceptorScope Scope { get; } = scope;

    /// <summary>Makes it.</summary>
    public Func<IServiceProvider, Interceptor> Creator { get; } = creator;
}
