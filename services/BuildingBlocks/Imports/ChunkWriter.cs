using System.Buffers;
using CrmCloud.BuildingBlocks.Data;
using CrmCloud.BuildingBlocks.Imports.Csv;

namespace CrmCloud.BuildingBlocks.Imports;

/// <summary>Gathers an upload into chunks and stores each full one at once; the last one is the caller's to store.</summary>
internal sealed class ChunkWriter(CrmDbContext db, Guid importId, TimeProvider clock) : IDisposable
{
    private readonly byte[] _chunk = ArrayPool<byte>.Shared.Rent(ImportChunks.Size);
    private readonly byte[] _head = new byte[TextForm.HeadSize];
    private int _headLength;
    private int _length;
    private int _number;

    /// <summary>The file's beginning.</summary>
    public byte[] Head => _head[.._headLength];

    public async ValueTask AddAsync(ReadOnlyMemory<byte> bytes, CancellationToken cancellation)
    {
        var beginning = bytes[..Math.Min(bytes.Length, _head.Length - _headLength)];
        beginning.CopyTo(_head.AsMemory(_headLength));
        _headLength += beginning.Length;
        while (bytes.Length > 0)
        {
            if (_length == ImportChunks.Size)
            {
                await StoreAsync(cancellation);
            }
            var count = Math.Min(bytes.Length, ImportChunks.Size - _length);
            bytes[..count].CopyTo(_chunk.AsMemory(_length));
            _length += count;
            bytes = bytes[count..];
        }
    }

    /// <summary>Stores what is left.</summary>
    public Task CompleteAsync(CancellationToken cancellation) => _length > 0 ? StoreAsync(cancellation) : Task.CompletedTask;

    /// <summary>Takes back what was stored.</summary>
    public Task DiscardAsync() => _number > 0 ? ImportChunks.DeleteAsync(db, importId, CancellationToken.None) : Task.CompletedTask;

    public void Dispose() => ArrayPool<byte>.Shared.Return(_chunk);

    private async Task StoreAsync(CancellationToken cancellation)
    {
        await ImportChunks.WriteAsync(db, importId, _number++, _chunk.AsMemory(0, _length), clock.GetUtcNow(), cancellation);
        _length = 0;
    }
}
