namespace CrmCloud.Mail.Inbound;

/// <summary>
/// Lets mails that broke off before go one at a time: the one that takes the bridge down goes down alone, and its neighbours are not
/// refused with it.
/// </summary>
public sealed class Suspects : IDisposable
{
    private readonly SemaphoreSlim _one = new(1, 1);

    /// <returns>Leaves when it is disposed of.</returns>
    public async Task<IDisposable> EnterAsync(CancellationToken cancellation)
    {
        await _one.WaitAsync(cancellation);
        return new Leaving(_one);
    }

    public void Dispose() => _one.Dispose();

    private sealed class Leaving(SemaphoreSlim one) : IDisposable
    {
        public void Dispose() => one.Release();
    }
}
