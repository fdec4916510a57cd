using CrmCloud.BuildingBlocks.Data;
using Npgsql;

namespace CrmCloud.BuildingBlocks.Imports;

/// <summary>The bytes of uploaded files, in rows of 1 MB.</summary>
internal static class ImportChunks
{
    public const int Size = 1024 * 1024;

    public static Task WriteAsync(
        CrmDbContext db,
        Guid importId,
        int number,
        ReadOnlyMemory<byte> bytes,
        DateTimeOffset now,
        CancellationToken cancellation
    ) =>
        TenantBatch.ExecuteAsync(
            db,
            cancellation,
            TenantBatch.Command(
                "insert into import_chunks (import_id, number, workspace_id, uploaded_at, bytes) values ($1, $2, $3, $4, $5)",
                importId,
                number,
                db.WorkspaceId,
                now.UtcDateTime,
                new NpgsqlParameter { Value = bytes }
            )
        );

    public static Task DeleteAsync(CrmDbContext db, Guid importId, CancellationToken cancellation) =>
        TenantBatch.ExecuteAsync(db, cancellation, TenantBatch.Command("delete from import_chunks where import_id = $1", importId));

    public static async Task<byte[]?> ReadAsync(CrmDbContext db, Guid importId, int number, CancellationToken cancellation)
    {
        var found = await TenantBatch.ReadAsync(
            db,
            TenantBatch.Command("select bytes from import_chunks where import_id = $1 and number = $2", importId, number),
            reader => reader.GetFieldValue<byte[]>(0),
            cancellation
        );
        return found.FirstOrDefault();
    }

    /// <summary>Takes away, as the relay's role, what was uploaded a day ago and never became an import.</summary>
    public static async Task SweepAsync(NpgsqlConnection connection, DateTimeOffset now, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand(
            "delete from import_chunks c where c.uploaded_at < $1 and not exists (select 1 from imports i where i.id = c.import_id)",
            connection
        );
        command.Parameters.Add(new NpgsqlParameter { Value = (now - TimeSpan.FromDays(1)).UtcDateTime });
        await command.ExecuteNonQueryAsync(cancellation);
    }
}

/// <summary>An uploaded file from its beginning, one chunk in memory at a time.</summary>
internal sealed class ImportChunkStream(CrmDbContext db, Guid importId) : Stream
{
    private byte[] _chunk = [];
    private int _position;
    private int _next;
    private long _read;

    public override bool CanRead => true;
    public override bool CanSeek => false;
    public override bool CanWrite => false;
    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => _read;
        set => throw new NotSupportedException();
    }

    /// <summary>The file's beginning, without moving on.</summary>
    public async ValueTask<byte[]> HeadAsync(int size, CancellationToken cancellation)
    {
        await FillAsync(cancellation);
        return _chunk[..Math.Min(size, _chunk.Length)];
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (!await FillAsync(cancellationToken))
        {
            return 0;
        }
        var count = Math.Min(buffer.Length, _chunk.Length - _position);
        _chunk.AsMemory(_position, count).CopyTo(buffer);
        _position += count;
        _read += count;
        return count;
    }

    private async ValueTask<bool> FillAsync(CancellationToken cancellation)
    {
        if (_position < _chunk.Length)
        {
            return true;
        }
        if (await ImportChunks.ReadAsync(db, importId, _next, cancellation) is not { Length: > 0 } chunk)
        {
            return false;
        }
        (_chunk, _position, _next) = (chunk, 0, _next + 1);
        return true;
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException("Reading is asynchronous only.");

    public override void Flush() { }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
