using Microsoft.Extensions.Hosting;

namespace Aspire.Hosting.Control;

/// <summary>Holds the store from the first moment of the host to its last.</summary>
internal sealed class StoreLockService(AppHostStore store, TimeProvider clock) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        store.Lock(clock);
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken)
    {
        store.Unlock();
        return Task.CompletedTask;
    }
}
