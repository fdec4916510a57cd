using System.Globalization;
using NpgsqlTypes;

namespace CrmCloud.BuildingBlocks.Lists;

/// <summary>Values of list fields: their order, their form in cursors, their database types.</summary>
internal static class ListValues
{
    /// <summary>The precision that PostgreSQL keeps.</summary>
    public static DateTimeOffset ToMicroseconds(DateTimeOffset time) =>
        new(time.UtcTicks - (time.UtcTicks % TimeSpan.TicksPerMicrosecond), TimeSpan.Zero);

    public static NpgsqlDbType DbType(ListValueKind kind) =>
        kind switch
        {
            ListValueKind.Text or ListValueKind.Tags => NpgsqlDbType.Text,
            ListValueKind.Integer => NpgsqlDbType.Bigint,
            ListValueKind.Number => NpgsqlDbType.Numeric,
            ListValueKind.Boolean => NpgsqlDbType.Boolean,
            ListValueKind.Date => NpgsqlDbType.Date,
            ListValueKind.Time => NpgsqlDbType.TimestampTz,
            ListValueKind.Id => NpgsqlDbType.Uuid,
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
        };

    /// <summary>An array of the element's own type, as Npgsql wants it.</summary>
    public static Array ToArray(ListValueKind kind, IReadOnlyList<object> values) =>
        kind switch
        {
            ListValueKind.Integer => values.Cast<long>().ToArray(),
            ListValueKind.Number => values.Cast<decimal>().ToArray(),
            ListValueKind.Boolean => values.Cast<bool>().ToArray(),
            ListValueKind.Date => values.Cast<DateOnly>().ToArray(),
            ListValueKind.Time => values.Cast<DateTimeOffset>().ToArray(),
            ListValueKind.Id => values.Cast<Guid>().ToArray(),
            _ => values.Cast<string>().ToArray(),
        };

    /// <summary>
    /// The order that the database sorts in. Texts by code point: the order of the C and C.UTF-8 collations, which the
    /// services' databases have.
    /// </summary>
    public static int Compare(object a, object b) =>
        (a, b) switch
        {
            (string left, string right) => CompareCodePoints(left, right),
            (IComparable left, _) => left.CompareTo(b),
            _ => throw new InvalidOperationException($"{a.GetType()} has no order."),
        };

    public static string Format(object value) =>
        value switch
        {
            string text => text,
            DateTimeOffset time => time.UtcDateTime.ToString("O", CultureInfo.InvariantCulture),
            DateOnly date => date.ToString("O", CultureInfo.InvariantCulture),
            IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
            _ => value.ToString()!,
        };

    /// <summary>Reads what <see cref="Format"/> wrote; null where it is something else.</summary>
    public static object? Parse(ListValueKind kind, string text) =>
        kind switch
        {
            ListValueKind.Integer => long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var integer)
                ? integer
                : null,
            ListValueKind.Number => decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
                ? number
                : null,
            ListValueKind.Boolean => bool.TryParse(text, out var flag) ? flag : null,
            ListValueKind.Date => DateOnly.TryParseExact(text, "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
                ? date
                : null,
            ListValueKind.Time => DateTime.TryParseExact(
                text,
                "O",
                CultureInfo.InvariantCulture,
                DateTimeStyles.RoundtripKind,
                out var time
            )
            && time.Kind == DateTimeKind.Utc
                ? new DateTimeOffset(time)
                : null,
            ListValueKind.Id => Guid.TryParseExact(text, "D", out var id) ? id : null,
            _ => IsStorable(text) ? text : null,
        };

    /// <summary>Valid Unicode without NUL: what PostgreSQL can compare with.</summary>
    public static bool IsStorable(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\0' || (char.IsSurrogate(text[i]) && (i + 1 == text.Length || !char.IsSurrogatePair(text[i], text[++i]))))
            {
                return false;
            }
        }
        return true;
    }

    private static int CompareCodePoints(string left, string right)
    {
        var shorter = Math.Min(left.Length, right.Length);
        for (var i = 0; i < shorter; i++)
        {
            if (left[i] != right[i])
            {
                return Rank(left[i]) - Rank(right[i]);
            }
        }
        return left.Length - right.Length;
    }

    /// <summary>Surrogates stand for code points above all others, though their units lie below U+E000.</summary>
    private static int Rank(char unit) => char.IsSurrogate(unit) ? unit + 0x10000 : unit;
}
