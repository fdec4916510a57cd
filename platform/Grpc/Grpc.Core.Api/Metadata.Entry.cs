using System.Buffers;
using System.Text;

namespace Grpc.Core;

public sealed partial class Metadata
{
    /// <summary>One key with its text or its bytes.</summary>
    public class Entry
    {
        private static readonly SearchValues<char> ValidKeyCharacters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789_-.");

        private readonly string? _text;
        private readonly byte[]? _bytes;

        /// <summary>A text entry.</summary>
        /// <exception cref="ArgumentException">The key is not a header name, or its suffix says bytes.</exception>
        public Entry(string key, string value)
        {
            ArgumentNullException.ThrowIfNull(value);
            Key = Normalize(key);
            if (IsBinary)
            {
                throw new ArgumentException($"A value of key \"{key}\" must be bytes.", nameof(key));
            }
            _text = value;
        }

        /// <summary>An entry of bytes.</summary>
        /// <exception cref="ArgumentException">The key is not a header name, or lacks the suffix that says bytes.</exception>
        public Entry(string key, byte[] valueBytes)
        {
            ArgumentNullException.ThrowIfNull(valueBytes);
            Key = Normalize(key);
            if (!IsBinary)
            {
                throw new ArgumentException($"The key of a value in bytes must end with \"{BinaryHeaderSuffix}\".", nameof(key));
            }
            _bytes = (byte[])valueBytes.Clone();
        }

        /// <summary>The key, in lower case.</summary>
        public string Key { get; }

        /// <summary>Whether the entry carries bytes.</summary>
        public bool IsBinary => Key.EndsWith(BinaryHeaderSuffix, StringComparison.Ordinal);

        /// <summary>The text.</summary>
        /// <exception cref="InvalidOperationException">The entry carries bytes.</exception>
        public string Value => _text ?? throw new InvalidOperationException("Cannot access string value of a binary metadata entry");

        /// <summary>The bytes; of a text entry, its ASCII form.</summary>
        public byte[] ValueBytes => _bytes is not null ? (byte[])_bytes.Clone() : Encoding.ASCII.GetBytes(_text!);

        /// <inheritdoc />
        public override string ToString() =>
            IsBinary ? $"[Entry: key={Key}, valueBytes={Convert.ToBase64String(_bytes!)}]" : $"[Entry: key={Key}, value={_text}]";

        private static string Normalize(string key)
        {
            ArgumentException.ThrowIfNullOrEmpty(key);
            var lower = key.ToLowerInvariant();
            if (lower.AsSpan().ContainsAnyExcept(ValidKeyCharacters))
            {
                throw new ArgumentException(
                    $"Metadata entry key '{key}' is not valid: it may have letters, digits, '_', '-' and '.' only.",
                    nameof(key)
                );
            }
            return lower;
        }
    }
}
