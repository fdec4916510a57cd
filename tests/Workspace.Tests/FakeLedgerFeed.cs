using System.Collections.Concurrent;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Threading.Channels;
using CrmCloud.Contracts.Changes.V1;
using CrmCloud.Workspace.Audit;
using Google.Protobuf.WellKnownTypes;
using Grpc.Core;

namespace CrmCloud.Workspace.Tests;

/// <summary>Change feeds that tests fill. Cursors are the places in the list.</summary>
public sealed class FakeLedgerFeed : ILedgerFeed
{
    private readonly ConcurrentDictionary<string, Ledger> _ledgers = new();

    /// <summary>Cursors that readers began with, in order.</summary>
    public IReadOnlyList<string> BeganAfter(string service) => [.. Of(service).Begun];

    public Guid Add(
        string service,
        Guid workspaceId,
        string recordType,
        Guid? causationId = null,
        Guid? actorId = null,
        string kind = "changed",
        Guid? entryId = null,
        params string[] fields
    )
    {
        var change = new Change
        {
            EntryId = (entryId ?? Guid.CreateVersion7()).ToString(),
            WorkspaceId = workspaceId.ToString(),
            At = Timestamp.FromDateTimeOffset(new DateTimeOffset(2026, 3, 2, 12, 0, 0, TimeSpan.Zero)),
            Actor = new Actor
            {
                Kind = "user",
                Id = actorId?.ToString() ?? "",
                Name = "Ana Ribeiro",
            },
            Origin = "user",
            CorrelationId = Guid.CreateVersion7().ToString(),
            CausationId = causationId?.ToString() ?? "",
            Kind = kind,
            RecordType = recordType,
            RecordId = Guid.CreateVersion7().ToString(),
            RecordVersion = 1,
        };
        change.Fields.AddRange(fields);
        var ledger = Of(service);
        lock (ledger)
        {
            change.Seq = ledger.Changes.Count + 1;
            change.Cursor = change.Seq.ToString(CultureInfo.InvariantCulture);
            ledger.Changes.Add(change);
            ledger.Grown.Writer.TryWrite(true);
        }
        return Guid.Parse(change.EntryId);
    }

    /// <summary>Ends the streams of a service as a restart does.</summary>
    public void Break(string service)
    {
        var ledger = Of(service);
        lock (ledger)
        {
            ledger.Grown.Writer.TryComplete(new RpcException(new Status(StatusCode.Unavailable, "The service restarts.")));
            ledger.Grown = Channel.CreateUnbounded<bool>();
        }
    }

    public async IAsyncEnumerable<Change> FollowAsync(string service, string after, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var ledger = Of(service);
        ledger.Begun.Enqueue(after);
        var next = after.Length == 0 ? 0 : int.Parse(after, CultureInfo.InvariantCulture);
        while (true)
        {
            List<Change> page;
            ChannelReader<bool> grown;
            lock (ledger)
            {
                page = [.. ledger.Changes.Skip(next)];
                grown = ledger.Grown.Reader;
                while (grown.TryRead(out _)) { }
            }
            foreach (var change in page)
            {
                yield return change;
            }
            next += page.Count;
            await grown.WaitToReadAsync(cancellation);
        }
    }

    private Ledger Of(string service) => _ledgers.GetOrAdd(service, _ => new Ledger());

    private sealed class Ledger
    {
        public List<Change> Changes { get; } = [];
        public ConcurrentQueue<string> Begun { get; } = new();
        public Channel<bool> Grown { get; set; } = Channel.CreateUnbounded<bool>();
    }
}
