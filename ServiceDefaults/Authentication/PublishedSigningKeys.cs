using System.Collections.Frozen;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Tokens;

namespace CrmCloud.ServiceDefaults.Authentication;

/// <summary>
/// Workspace's published keys: fetched when first needed, when old, and when a token names an unknown one, but never
/// more often than the minimum interval, so that forged key ids cannot make us hammer Workspace. While Workspace is
/// away the keys that are known keep working.
/// </summary>
internal sealed partial class PublishedSigningKeys(
    IHttpClientFactory clients,
    IOptions<InternalTokenOptions> options,
    TimeProvider time,
    ILogger<PublishedSigningKeys> logger
) : ISigningKeys, IDisposable
{
    private static readonly TimeSpan FetchTimeout = TimeSpan.FromSeconds(5);

    private readonly SemaphoreSlim _fetching = new(1, 1);
    private FrozenDictionary<string, SecurityKey>? _keys;
    private DateTimeOffset _fetchedAt = DateTimeOffset.MinValue;
    private DateTimeOffset _triedAt = DateTimeOffset.MinValue;

    public async ValueTask<SecurityKey?> FindAsync(string keyId, CancellationToken cancellationToken)
    {
        if (_keys is { } known && known.TryGetValue(keyId, out var key) && time.GetUtcNow() - _fetchedAt < options.Value.KeysLifetime)
        {
            return key;
        }

        var asked = time.GetUtcNow();
        await _fetching.WaitAsync(cancellationToken);
        try
        {
            // Who waited for another's fetch uses its result.
            if (_keys is null || (_triedAt < asked && asked - _triedAt >= options.Value.KeysMinimumInterval))
            {
                await FetchAsync(cancellationToken);
            }
        }
        finally
        {
            _fetching.Release();
        }

        return _keys?.GetValueOrDefault(keyId);
    }

    public void Dispose() => _fetching.Dispose();

    private async Task FetchAsync(CancellationToken cancellationToken)
    {
        _triedAt = time.GetUtcNow();
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(FetchTimeout);
        try
        {
            using var client = clients.CreateClient(nameof(PublishedSigningKeys));
            var json = await client.GetStringAsync(options.Value.KeysAddress, limit.Token);
            _keys = new JsonWebKeySet(json)
                .GetSigningKeys()
                .Where(key => !string.IsNullOrEmpty(key.KeyId))
                .ToFrozenDictionary(key => key.KeyId, StringComparer.Ordinal);
            _fetchedAt = _triedAt;
        }
        catch (Exception exception) when (_keys is not null && !cancellationToken.IsCancellationRequested)
        {
            LogKeptKeys(logger, exception.GetType().Name);
        }
        catch (OperationCanceledException exception) when (!cancellationToken.IsCancellationRequested)
        {
            throw new HttpRequestException(HttpRequestError.ConnectionError, "The signing keys could not be fetched in time", exception);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The signing keys could not be fetched ({Failure}); the known ones stay in use")]
    private static partial void LogKeptKeys(ILogger logger, string failure);
}
