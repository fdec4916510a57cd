using System.Buffers;
using System.IO.Compression;

namespace Grpc.Protocol;

/// <summary>Undoes gzip, and stops at the size limit: a small message may inflate to a huge one.</summary>
internal static class MessageInflater
{
    private const int ChunkSize = 4096;

    public static ReadOnlySequence<byte> Inflate(ReadOnlySequence<byte> compressed, int maxSize)
    {
        using var source = new MemoryStream(compressed.ToArray(), writable: false);
        using var gzip = new GZipStream(source, CompressionMode.Decompress);
        var inflated = new ArrayBufferWriter<byte>(ChunkSize);
        try
        {
            int read;
            while ((read = gzip.Read(inflated.GetSpan(ChunkSize))) > 0)
            {
                inflated.Advance(read);
                if (inflated.WrittenCount > maxSize)
                {
                    MessageReader.ThrowTooLarge();
                }
            }
        }
        catch (InvalidDataException exception)
        {
            throw MessageReader.Broken("Error decompressing message.", exception);
        }
        return new ReadOnlySequence<byte>(inflated.WrittenMemory);
    }
}
