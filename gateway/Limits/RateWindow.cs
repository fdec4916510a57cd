using System.Globalization;
using CrmCloud.ServiceDefaults.Problems;

namespace CrmCloud.Gateway.Limits;

/// <summary>Counts requests in windows of fixed length, the first of which begins with the first request.</summary>
internal sealed class RateWindow(int limit, TimeSpan length, TimeProvider time)
{
    private readonly Lock _lock = new();
    private long _end;
    private int _used;

    /// <summary>True when the window is over, so that forgetting it changes nothing.</summary>
    public bool IsOver => Volatile.Read(ref _end) <= time.GetUtcNow().UtcTicks;

    public RateDecision Take()
    {
        var now = time.GetUtcNow().UtcTicks;
        lock (_lock)
        {
            if (now >= _end)
            {
                _end = now + length.Ticks;
                _used = 0;
            }

            var allowed = _used < limit;
            if (allowed)
            {
                _used++;
            }

            return new RateDecision(allowed, limit, limit - _used, (int)Math.Ceiling(TimeSpan.FromTicks(_end - now).TotalSeconds));
        }
    }
}

/// <summary>Whether a request may pass, and where its window stands.</summary>
/// <param name="Reset">Seconds until the window ends.</param>
internal readonly record struct RateDecision(bool Allowed, int Limit, int Remaining, int Reset)
{
    public void WriteTo(IHeaderDictionary headers)
    {
        headers["RateLimit-Limit"] = Text(Limit);
        headers["RateLimit-Remaining"] = Text(Remaining);
        headers["RateLimit-Reset"] = Text(Reset);
    }

    public Problem ToProblem() =>
        new(
            StatusCodes.Status429TooManyRequests,
            "request.rate-limited",
            $"More than {Limit} requests: wait {Reset} s.",
            RetryAfter: TimeSpan.FromSeconds(Reset)
        );

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
