using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Grpc.AspNetCore.Server;

/// <summary>Gets the service of a call: from the request's services when it is registered, else made for the call and disposed after it.</summary>
internal sealed class ServiceActivator<TService>(IServiceProvider services)
    where TService : class
{
    private readonly bool _isRegistered = services.GetRequiredService<IServiceProviderIsService>().IsService(typeof(TService));
    private readonly ObjectFactory<TService> _factory = ActivatorUtilities.CreateFactory<TService>([]);

    public TService Activate(HttpContext http)
    {
        if (_isRegistered)
        {
            return http.RequestServices.GetRequiredService<TService>();
        }
        var service = _factory(http.RequestServices, []);
        switch (service)
        {
            case IAsyncDisposable disposable:
                http.Response.RegisterForDisposeAsync(disposable);
                break;
            case IDisposable disposable:
                http.Response.RegisterForDispose(disposable);
                break;
        }
        return service;
    }
}
