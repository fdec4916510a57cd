using System.Text;

namespace CrmCloud.BuildingBlocks.Imports.Csv;

/// <summary>
/// Reads delimited text row by row (RFC 4180, and what programs write in its place: line breaks of all three kinds, quotes
/// inside unquoted values, text behind a closing quote). Unlike the usual parsers it survives what it cannot read: a row
/// that is too long, a quote never closed, NUL or bytes of another encoding become one refused row, in bounded memory, and
/// reading goes on behind it.
/// </summary>
public sealed class CsvRowReader(TextReader text, char delimiter) : IRowSource
{
    /// <summary>Longest row, in characters.</summary>
    public const int LongestRow = 1024 * 1024;

    /// <summary>Stands for bytes that are no text in the file's encoding; a noncharacter that no text holds.</summary>
    public const char InvalidBytes = '\uFDD1';

    private const int KeptOfBadRow = 10_000;

    private readonly char[] _buffer = new char[32 * 1024];
    private readonly StringBuilder _cell = new();
    private int _position;
    private int _length;
    private long _line = 1;
    private bool _afterCarriageReturn;

    private enum State
    {
        CellStart,
        Unquoted,
        Quoted,
        AfterQuote,
    }

    /// <summary>The next row; null at the end.</summary>
    public async ValueTask<CsvRow?> ReadAsync(CancellationToken cancellation)
    {
        var row = new RowBuilder(this, _line);
        while (true)
        {
            if (_position == _length && !await FillAsync(cancellation))
            {
                return row.AtEnd();
            }
            while (_position < _length)
            {
                var c = _buffer[_position++];
                if (_afterCarriageReturn)
                {
                    _afterCarriageReturn = false;
                    if (c == '\n')
                    {
                        // The second half of a line break whose first half ended the row before.
                        continue;
                    }
                }
                if (row.Take(c))
                {
                    return row.Done();
                }
            }
        }
    }

    IReadOnlyList<string> IRowSource.LeftOut(IReadOnlyList<string> unmapped) => unmapped;

    private async ValueTask<bool> FillAsync(CancellationToken cancellation)
    {
        _position = 0;
        _length = await text.ReadAsync(_buffer, cancellation);
        return _length > 0;
    }

    /// <summary>The row in hand.</summary>
    private sealed class RowBuilder(CsvRowReader reader, long line)
    {
        private readonly List<string> _cells = [];
        private State _state = State.CellStart;
        private int _size;
        private bool _any;
        private bool _nul;
        private bool _invalid;
        private char _previous;

        private bool TooLong => _size > LongestRow;

        /// <returns>True where the character ends the row.</returns>
        public bool Take(char c)
        {
            var isBreak = c is '\n' or '\r';
            if (isBreak && !(c == '\n' && _previous == '\r' && _state == State.Quoted))
            {
                reader._line++;
            }
            _previous = c;
            if (_state == State.Quoted)
            {
                _any = true;
                if (c == '"')
                {
                    _state = State.AfterQuote;
                }
                else
                {
                    Append(c);
                }
                return false;
            }
            if (isBreak)
            {
                reader._afterCarriageReturn = c == '\r';
                return true;
            }
            _any = true;
            if (c == reader.Delimiter)
            {
                EndCell();
                _state = State.CellStart;
            }
            else if (c == '"' && _state == State.CellStart)
            {
                _state = State.Quoted;
            }
            else if (c == '"' && _state == State.AfterQuote)
            {
                Append(c);
                _state = State.Quoted;
            }
            else
            {
                Append(c);
                _state = State.Unquoted;
            }
            return false;
        }

        public CsvRow Done()
        {
            EndCell();
            var problem =
                TooLong ? $"The row is longer than {LongestRow} characters."
                : _nul ? "The row holds a NUL character, which cannot be stored."
                : _invalid ? "The row holds bytes that are no text in the file's encoding."
                : null;
            return new CsvRow(line, _cells, problem);
        }

        public CsvRow? AtEnd()
        {
            if (!_any)
            {
                return null;
            }
            var open = _state == State.Quoted;
            var row = Done();
            return open ? row with { Problem = "A quote is opened in this row and never closed." } : row;
        }

        private void Append(char c)
        {
            _nul |= c == '\0';
            _invalid |= c == InvalidBytes;
            // Behind the bound only the start is kept: enough to recognise the row by.
            if (++_size <= LongestRow)
            {
                reader._cell.Append(c);
            }
        }

        private void EndCell()
        {
            if (TooLong && reader._cell.Length > KeptOfBadRow)
            {
                reader._cell.Length = KeptOfBadRow;
            }
            // A separator counts too, so that a row of nothing but separators is bounded as well.
            if (++_size <= LongestRow + 1)
            {
                _cells.Add(reader._cell.ToString());
            }
            reader._cell.Clear();
        }
    }

    private char Delimiter => delimiter;
}
