using System.Security.Cryptography;

namespace CrmCloud.Deals.Domain;

/// <summary>
/// Places in a column as texts that sort by code point: between any two there is room for another, so a move changes one deal
/// and no other. Each ends in random digits: two moves to the same place at the same moment get different ranks, without a lock.
/// </summary>
public static class Rank
{
    private const string Digits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private const int Base = 62;

    /// <summary>Nine digits count the microseconds of four centuries.</summary>
    private const int TimeLength = 9;
    private const long Times = 13_537_086_546_263_552;

    private const int TailLength = 6;
    private static readonly DateTimeOffset s_epoch = new(1900, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>The rank of what is new at a moment: before all that is older.</summary>
    public static string At(DateTimeOffset time)
    {
        var left = Times - 1 - Math.Clamp((time - s_epoch).Ticks / TimeSpan.TicksPerMicrosecond, 0, Times - 1);
        var rank = new char[TimeLength];
        for (var i = TimeLength - 1; i >= 0; i--)
        {
            rank[i] = Digits[(int)(left % Base)];
            left /= Base;
        }
        return new string(rank) + Tail();
    }

    /// <summary>A rank before all others of a column: by the clock, as long as nothing lies before that already.</summary>
    /// <param name="first">The column's first rank; null where it is empty.</param>
    public static string OnTop(string? first, DateTimeOffset now)
    {
        var rank = At(now);
        return first is null || string.CompareOrdinal(rank, first) < 0 ? rank : Between(null, first);
    }

    /// <summary>A rank after one and before another.</summary>
    /// <param name="after">Null: from the beginning.</param>
    /// <param name="before">Null: to the end. Must come after <paramref name="after"/>.</param>
    public static string Between(string? after, string? before)
    {
        if (after is not null && before is not null && string.CompareOrdinal(after, before) >= 0)
        {
            throw new ArgumentException($"Nothing lies between {after} and {before}.");
        }
        var rank = new List<char>();
        var bounded = before is not null;
        for (var i = 0; ; i++)
        {
            var low = after is not null && i < after.Length ? Digits.IndexOf(after[i], StringComparison.Ordinal) : 0;
            var high =
                !bounded ? Base
                : i < before!.Length ? Digits.IndexOf(before[i], StringComparison.Ordinal)
                : 0;
            if (high - low > 1)
            {
                rank.Add(Digits[(low + high) / 2]);
                return new string([.. rank]) + Tail();
            }
            // No digit fits between: stay on the lower one, and once below the upper bound anything further goes.
            rank.Add(Digits[low]);
            bounded = bounded && low == high;
        }
    }

    /// <summary>Never ends in the lowest digit: there would be nothing before it.</summary>
    private static string Tail() => RandomNumberGenerator.GetString(Digits, TailLength) + Digits[RandomNumberGenerator.GetInt32(1, Base)];
}
