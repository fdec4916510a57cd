using System.Text;
using CrmCloud.BuildingBlocks.Imports.Csv;

namespace CrmCloud.BuildingBlocks.Imports.VCards;

/// <summary>
/// Reads contact cards (vCard 2.1, 3.0 and 4.0: RFC 2426, RFC 6350, and what programs write in their place) as rows of
/// <see cref="VCardColumns"/>. Like the reader of tables it survives what it cannot read: a card that is cut off or too long
/// becomes one refused row, in bounded memory, and reading goes on behind it. Pictures and all else that no column takes are
/// passed over without being kept.
/// </summary>
internal sealed class VCardReader(TextReader text, Encoding encoding) : IRowSource
{
    private const string ByteOrderMark = "\u00EF\u00BB\u00BF";
    private const string Begin = "BEGIN:VCARD";
    private const string End = "END:VCARD";
    private const int MostLeftOut = 200;
    private const int KeptOfStrayText = 1_000;

    private readonly BoundedLines _lines = new(text);
    private readonly StringBuilder _unfolded = new();
    private readonly SortedSet<string> _leftOut = new(StringComparer.Ordinal);
    private readonly HashSet<string> _filled = [];
    private string? _ahead;
    private bool _started;
    private bool _afterAgent;

    /// <summary>True where a text begins with a card.</summary>
    public static bool IsBegun(ReadOnlySpan<char> text) =>
        text.TrimStart("\uFEFF \t\r\n").StartsWith(Begin, StringComparison.OrdinalIgnoreCase);

    public async ValueTask<CsvRow?> ReadAsync(CancellationToken cancellation)
    {
        VCard? card = null;
        CsvRow? stray = null;
        var inner = 0;
        while (await PeekAsync(cancellation) is { } next)
        {
            var isBegin = Is(next, Begin);
            if (isBegin && (stray is not null || (card is not null && inner == 0 && !_afterAgent)))
            {
                // Left for the next row.
                card?.Refuse("The card is not closed by END:VCARD.");
                return stray ?? Row(card!);
            }
            var line = _lines.Number;
            var content = await NextAsync(card?.IsOld == true, cancellation);
            if (card is null)
            {
                if (isBegin)
                {
                    card = new VCard(line, encoding);
                }
                else if (content.AsSpan().Trim().Length > 0)
                {
                    stray ??= new CsvRow(line, [content[..Math.Min(content.Length, KeptOfStrayText)]], "The text belongs to no card.");
                }
            }
            else if (isBegin)
            {
                // vCard 2.1 puts the card of a person's agent into theirs.
                inner++;
            }
            else if (Is(content, End))
            {
                if (inner == 0)
                {
                    return Row(card);
                }
                inner--;
            }
            else if (inner == 0)
            {
                card.Add(content);
            }
            _afterAgent = content.AsSpan().Trim().Equals("AGENT:", StringComparison.OrdinalIgnoreCase);
        }
        card?.Refuse("The card is cut off: the file ends before END:VCARD.");
        return card is null ? stray : Row(card);
    }

    public IReadOnlyList<string> LeftOut(IReadOnlyList<string> unmapped) => [.. unmapped.Where(_filled.Contains), .. _leftOut];

    private CsvRow Row(VCard card)
    {
        var row = card.ToRow();
        foreach (var name in card.LeftOut)
        {
            _ = _leftOut.Count < MostLeftOut && _leftOut.Add(name);
        }
        for (var i = 0; row.Problem is null && i < row.Cells.Count; i++)
        {
            _ = row.Cells[i].Length > 0 && _filled.Add(VCardColumns.All[i]);
        }
        return row;
    }

    /// <summary>The next line, unfolded; of a property that is not read its beginning.</summary>
    /// <param name="isOld">In vCard 2.1 the blank that a line is folded at belongs to the value.</param>
    private async ValueTask<string> NextAsync(bool isOld, CancellationToken cancellation)
    {
        var last = _ahead!;
        _ahead = null;
        _unfolded.Clear().Append(last);
        var isRead = VCard.Reads(VCardProperty.NameOf(last));
        var isQuoted = IsQuotedPrintable(last);
        while (await PeekAsync(cancellation) is { } next)
        {
            var isFolded = last.Length > 0 && next.Length > 0 && next[0] is ' ' or '\t';
            var isSoft = isQuoted && last.EndsWith('=') && !Is(next, End);
            if (!isSoft && !isFolded)
            {
                break;
            }
            if (isRead && _unfolded.Length <= BoundedLines.Longest)
            {
                _unfolded.Length -= isSoft ? 1 : 0;
                _unfolded.Append(isSoft || isOld ? next : next.AsSpan(1));
            }
            (last, _ahead) = (next, null);
        }
        return _unfolded.ToString();
    }

    private async ValueTask<string?> PeekAsync(CancellationToken cancellation)
    {
        if (_ahead is null)
        {
            _ahead = await _lines.ReadAsync(cancellation);
            if (!_started && _ahead?.StartsWith(ByteOrderMark, StringComparison.Ordinal) == true)
            {
                _ahead = _ahead[ByteOrderMark.Length..];
            }
            _started = true;
        }
        return _ahead;
    }

    private static bool Is(ReadOnlySpan<char> line, string content) => line.Trim().Equals(content, StringComparison.OrdinalIgnoreCase);

    private static bool IsQuotedPrintable(string line) =>
        line.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon
        && line.AsSpan(0, colon).Contains("QUOTED-PRINTABLE", StringComparison.OrdinalIgnoreCase);
}
