using System.Buffers.Binary;
using CrmCloud.Workspace.Data;
using Microsoft.EntityFrameworkCore;

namespace CrmCloud.Workspace.Audit;

/// <summary>
/// Follows causes through the index of all ledgers. The index is a moment behind the ledgers: a change that was made just now is
/// waited for, an entry of earlier that is not there does not exist.
/// </summary>
public sealed class AuditTrail(WorkspaceDbContext db, TimeProvider clock)
{
    /// <summary>Longer chains are cut: no cause is that far away, and a loop would have no end.</summary>
    private const int MaxDepth = 50;

    private static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(100);

    /// <summary>How long one question waits, all its steps together.</summary>
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(8);

    /// <summary>Older entries have long been indexed.</summary>
    private static readonly TimeSpan s_recent = TimeSpan.FromMinutes(1);

    /// <summary>The entry, then each cause of the one before; empty where there is no such entry in the workspace.</summary>
    public async Task<IReadOnlyList<AuditEntry>> ChainAsync(Guid entryId, CancellationToken cancellation)
    {
        var end = clock.GetUtcNow() + s_patience;
        var chain = new List<AuditEntry>();
        Guid? next = entryId;
        while (next is { } id && chain.Count < MaxDepth && !chain.Exists(known => known.Id == id))
        {
            if (await FindAsync(id, end, cancellation) is not { } entry)
            {
                break;
            }
            chain.Add(entry);
            next = entry.CausationId;
        }
        return chain;
    }

    private async Task<AuditEntry?> FindAsync(Guid id, DateTimeOffset end, CancellationToken cancellation)
    {
        while (true)
        {
            if (await db.Audit.AsNoTracking().SingleOrDefaultAsync(entry => entry.Id == id, cancellation) is { } entry)
            {
                return entry;
            }
            var now = clock.GetUtcNow();
            if (now >= end || (now - MadeAt(id)).Duration() > s_recent)
            {
                return null;
            }
            await Task.Delay(s_pause, clock, cancellation);
        }
    }

    /// <summary>The time in an id of version 7 (RFC 9562, 5.7); another id's says nothing, and is hardly ever of today.</summary>
    private static DateTimeOffset MadeAt(Guid id)
    {
        Span<byte> bytes = stackalloc byte[16];
        id.TryWriteBytes(bytes, bigEndian: true, out _);
        var milliseconds = (long)(BinaryPrimitives.ReadUInt64BigEndian(bytes) >> 16);
        return milliseconds <= DateTimeOffset.MaxValue.ToUnixTimeMilliseconds()
            ? DateTimeOffset.FromUnixTimeMilliseconds(milliseconds)
            : DateTimeOffset.MaxValue;
    }
}
