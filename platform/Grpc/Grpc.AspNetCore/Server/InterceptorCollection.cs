using System.Collections.ObjectModel;
using Grpc.Core.Interceptors;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Grpc.AspNetCore.Server;

/// <summary>Interceptors of a server, in the order of their calls.</summary>
public class InterceptorCollection : Collection<InterceptorRegistration>
{
    /// <summary>Adds an interceptor, taken from the request's services, or else made for each call with these arguments.</summary>
    public void Add<TInterceptor>(params object[] args)
        where TInterceptor : Interceptor => Add(new InterceptorRegistration(typeof(TInterceptor), args));
}

/// <summary>An interceptor of a server.</summary>
public class InterceptorRegistration
{
    private readonly object[] _arguments;

    internal InterceptorRegistration(Type type, object[] arguments)
    {
        Type = type;
        _arguments = arguments;
    }

    /// <summary>The interceptor's type.</summary>
    public Type Type { get; }

    /// <summary>Arguments of its constructor that do not come from the services.</summary>
    public IReadOnlyList<object> Arguments => _arguments;

    internal Interceptor Activate(HttpContext http)
    {
        if (_arguments.Length == 0 && http.RequestServices.GetService(Type) is Interceptor registered)
        {
            return registered;
        }
        var made = (Interceptor)ActivatorUtilities.CreateInstance(http.RequestServices, Type, _arguments);
        if (made is IDisposable disposable)
        {
            http.Response.RegisterForDispose(disposable);
        }
        return made;
    }
}
