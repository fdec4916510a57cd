using System.Text;
using CrmCloud.BuildingBlocks.Imports.Csv;

namespace CrmCloud.BuildingBlocks.Imports.VCards;

/// <summary>The physical lines of a text in bounded memory: of one that is too long only the beginning is kept.</summary>
internal sealed class BoundedLines(TextReader text)
{
    /// <summary>In characters.</summary>
    public const int Longest = CsvRowReader.LongestRow;

    private readonly char[] _buffer = new char[32 * 1024];
    private readonly StringBuilder _line = new();
    private int _position;
    private int _length;
    private bool _afterCarriageReturn;

    /// <summary>Number of the line that was read last; the first is 1.</summary>
    public long Number { get; private set; }

    /// <returns>The next line without its break, one character longer than <see cref="Longest"/> where it was cut; null at the end.</returns>
    public async ValueTask<string?> ReadAsync(CancellationToken cancellation)
    {
        _line.Clear();
        for (var any = false; ; any = true)
        {
            if (_position == _length && !await FillAsync(cancellation))
            {
                return any ? Done() : null;
            }
            if (_afterCarriageReturn)
            {
                _afterCarriageReturn = false;
                if (_buffer[_position] == '\n')
                {
                    _position++;
                    if (_position == _length && !await FillAsync(cancellation))
                    {
                        return null;
                    }
                }
            }
            if (Take())
            {
                return Done();
            }
        }
    }

    /// <returns>True where the line ends in what is buffered.</returns>
    private bool Take()
    {
        var rest = _buffer.AsSpan(_position, _length - _position);
        var end = rest.IndexOfAny('\r', '\n');
        var part = end < 0 ? rest : rest[..end];
        _line.Append(part[..Math.Min(part.Length, Longest + 1 - _line.Length)]);
        _position += end < 0 ? rest.Length : end + 1;
        _afterCarriageReturn = end >= 0 && rest[end] == '\r';
        return end >= 0;
    }

    private string Done()
    {
        Number++;
        return _line.ToString();
    }

    private async ValueTask<bool> FillAsync(CancellationToken cancellation)
    {
        _position = 0;
        _length = await text.ReadAsync(_buffer, cancellation);
        return _length > 0;
    }
}
