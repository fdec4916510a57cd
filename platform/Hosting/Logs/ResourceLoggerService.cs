using System.Collections.Concurrent;
using Aspire.Hosting.Control;
using Aspire.Hosting.Logs;
using Microsoft.Extensions.Logging;

namespace Aspire.Hosting.ApplicationModel;

/// <summary>The console output of the resources.</summary>
public class ResourceLoggerService : IDisposable
{
    private readonly ConcurrentDictionary<string, ResourceLog> _logs = new(StringComparer.OrdinalIgnoreCase);
    private readonly AppHostStore _store;

    internal ResourceLoggerService(AppHostStore store) => _store = store;

    /// <summary>Writes into a resource's log.</summary>
    public ILogger GetLogger(IResource resource) => new ResourceLogger(Log(resource.Name));

    /// <summary>Writes into a resource's log.</summary>
    public ILogger GetLogger(string resourceName) => new ResourceLogger(Log(resourceName));

    /// <summary>What is remembered of a resource's output, then what comes, in batches.</summary>
    public async IAsyncEnumerable<IReadOnlyList<LogLine>> WatchAsync(
        string resourceName,
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken = default
    )
    {
        await foreach (var line in Log(resourceName).FollowAsync(ResourceLog.Capacity, cancellationToken))
        {
            yield return [line];
        }
    }

    /// <inheritdoc />
    public void Dispose()
    {
        foreach (var log in _logs.Values)
        {
            log.Dispose();
        }

        GC.SuppressFinalize(this);
    }

    internal ResourceLog Log(string name) =>
        _logs.GetOrAdd(
            name,
            known =>
            {
                var folder = Directory.CreateDirectory(Path.Combine(_store.Directory, "logs"));
                return new ResourceLog(new RollingFile(Path.Combine(folder.FullName, known.ToLowerInvariant() + ".log")));
            }
        );

    private sealed class ResourceLogger(ResourceLog log) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Information;

        public void Log<TState>(
            LogLevel logLevel,
            EventId eventId,
            TState state,
            Exception? exception,
            Func<TState, Exception?, string> formatter
        )
        {
            if (IsEnabled(logLevel))
            {
                log.Add($"[host] {formatter(state, exception)}{(exception is null ? "" : $" {exception.Message}")}");
            }
        }
    }
}
