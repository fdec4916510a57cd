using System.Threading.Channels;

namespace Aspire.Hosting.Logs;

/// <summary>The last lines of a resource in memory, all recent ones in a file, new ones to whoever follows.</summary>
internal sealed class ResourceLog(RollingFile? file) : IDisposable
{
    public const int Capacity = 10_000;
    private readonly Queue<LogLine> _lines = new();
    private readonly HashSet<Channel<LogLine>> _followers = [];
    private int _count;

    public void Add(string text, bool isError = false)
    {
        lock (_lines)
        {
            var line = new LogLine(++_count, text, isError);
            _lines.Enqueue(line);
            if (_lines.Count > Capacity)
            {
                _lines.Dequeue();
            }

            file?.Write(text);
            foreach (var follower in _followers)
            {
                follower.Writer.TryWrite(line);
            }
        }
    }

    public LogLine[] Tail(int count)
    {
        lock (_lines)
        {
            return [.. _lines.TakeLast(count)];
        }
    }

    /// <summary>The last lines, then each new one. A reader that falls far behind misses the oldest.</summary>
    public async IAsyncEnumerable<LogLine> FollowAsync(
        int tail,
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        var channel = Channel.CreateBounded<LogLine>(new BoundedChannelOptions(Capacity) { FullMode = BoundedChannelFullMode.DropOldest });
        LogLine[] earlier;
        lock (_lines)
        {
            earlier = [.. _lines.TakeLast(tail)];
            _followers.Add(channel);
        }

        try
        {
            foreach (var line in earlier)
            {
                yield return line;
            }

            await foreach (var line in channel.Reader.ReadAllAsync(cancellationToken))
            {
                yield return line;
            }
        }
        finally
        {
            lock (_lines)
            {
                _followers.Remove(channel);
            }
        }
    }

    public void Dispose() => file?.Dispose();
}
