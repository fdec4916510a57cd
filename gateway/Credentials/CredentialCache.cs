using System.Collections.Concurrent;
using CrmCloud.Gateway.Limits;
using CrmCloud.Gateway.Security;
using Microsoft.Extensions.Options;

namespace CrmCloud.Gateway.Credentials;

/// <summary>
/// Who stands behind which credential, for a minute at most. Keyed by the credential's hash, so that no secret lies in
/// memory for longer than its request; requests that come together ask Workspace once.
/// </summary>
internal sealed partial class CredentialCache(
    ICredentialExchange exchange,
    RateLimits limits,
    IOptions<GatewayOptions> options,
    TimeProvider time,
    ILogger<CredentialCache> logger
)
{
    private const int Bound = 50_000;

    /// <summary>Time that a token must still be good for when it is sent to a service.</summary>
    private static readonly TimeSpan TokenReserve = TimeSpan.FromSeconds(30);

    private readonly ConcurrentDictionary<CredentialKey, Entry> _entries = new();

    /// <summary>Completes at once where the credential is known.</summary>
    public ValueTask<Resolution> ResolveAsync(Credential credential, CancellationToken cancellationToken)
    {
        var key = credential.Key();
        if (_entries.TryGetValue(key, out var known) && known.GoodUntil > time.GetUtcNow().UtcTicks)
        {
            return known.Resolution is { } resolution
                ? ValueTask.FromResult(resolution)
                : new ValueTask<Resolution>(known.Pending.Value.WaitAsync(cancellationToken));
        }

        var asking = new Entry(self => AskAsync(key, credential, self));
        if (known is null ? !_entries.TryAdd(key, asking) : !_entries.TryUpdate(key, asking, known))
        {
            // Another request asks already, or has just forgotten it.
            asking = _entries.GetOrAdd(key, asking);
        }

        MakeRoom();
        return new ValueTask<Resolution>(asking.Pending.Value.WaitAsync(cancellationToken));
    }

    /// <summary>Asks again at the next use: after a sign-out the session must not live on here.</summary>
    public void Forget(Credential credential) => _entries.TryRemove(credential.Key(), out _);

    private async Task<Resolution> AskAsync(CredentialKey key, Credential credential, Entry entry)
    {
        try
        {
            var token = await exchange.ExchangeAsync(credential);
            if (token is null)
            {
                entry.Settle(Resolution.Refused, time.GetUtcNow() + options.Value.RefusalLifetime);
                return Resolution.Refused;
            }

            var xsrf = credential.Kind == CredentialKind.Session ? AntiForgery.TokenOf(credential.Text) : null;
            var (reads, writes) = limits.ForCaller(token.SubjectId);
            var resolution = new Resolution(new GatewayCaller(token.Token, xsrf, reads, writes));
            var longest = time.GetUtcNow() + options.Value.CredentialLifetime;
            var tokenEnd = token.ExpiresAt.ToDateTimeOffset() - TokenReserve;
            entry.Settle(resolution, longest < tokenEnd ? longest : tokenEnd);
            return resolution;
        }
        catch (CredentialExchangeException exception)
        {
            LogUnknown(logger, exception.Message, exception.InnerException?.GetType().Name);
            _entries.TryRemove(KeyValuePair.Create(key, entry));
            return Resolution.Unknown;
        }
        catch
        {
            _entries.TryRemove(KeyValuePair.Create(key, entry));
            throw;
        }
    }

    private void MakeRoom()
    {
        if (_entries.Count <= Bound)
        {
            return;
        }

        var now = time.GetUtcNow().UtcTicks;
        foreach (var entry in _entries)
        {
            if (entry.Value.GoodUntil <= now)
            {
                _entries.TryRemove(entry);
            }
        }

        if (_entries.Count > Bound)
        {
            _entries.Clear();
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "A credential could not be checked: {Reason} ({Cause})")]
    private static partial void LogUnknown(ILogger logger, string reason, string? cause);

    private sealed class Entry
    {
        private long _goodUntil = long.MaxValue;

        public Entry(Func<Entry, Task<Resolution>> ask) => Pending = new Lazy<Task<Resolution>>(() => ask(this));

        public Lazy<Task<Resolution>> Pending { get; }

        /// <summary>Null while Workspace is being asked.</summary>
        public Resolution? Resolution { get; private set; }

        public long GoodUntil => Volatile.Read(ref _goodUntil);

        public void Settle(Resolution resolution, DateTimeOffset goodUntil)
        {
            Resolution = resolution;
            Volatile.Write(ref _goodUntil, goodUntil.UtcTicks);
        }
    }
}
