using CrmCloud.BuildingBlocks.Calls;
using CrmCloud.BuildingBlocks.Ledger;
using CrmCloud.BuildingBlocks.Records;
using CrmCloud.Contracts.Changes.V1;
using CrmCloud.Reporting.Data;
using CrmCloud.Reporting.Domain;

namespace CrmCloud.Reporting.Rebuild;

/// <summary>Applies changes of one workspace, in their order, to the read models.</summary>
public sealed class FeedFold(FactWriter facts, NameFold names)
{
    public async Task ApplyAsync(IReadOnlyList<Change> changes, CancellationToken cancellation)
    {
        var leads = await LastAsync(changes, LeadFactCatalog.Type, (id, workspace) => new LeadFact(id, workspace), cancellation);
        if (leads.Count > 0)
        {
            await facts.WriteAsync(leads, cancellation);
        }
        var tickets = await LastAsync(changes, TicketFactCatalog.Type, (id, workspace) => new TicketFact(id, workspace), cancellation);
        if (tickets.Count > 0)
        {
            await facts.WriteAsync(tickets, cancellation);
        }
        var deals = new List<DealFact>();
        await foreach (
            var (deal, change) in FoldAsync(changes, DealFactCatalog.Type, (id, workspace) => new DealFact(id, workspace), cancellation)
        )
        {
            deal.Undone = change is { Kind: LedgerKinds.Deleted, Origin: Origins.Undo };
            deals.Add(deal.Copy());
        }
        if (deals.Count > 0)
        {
            await facts.WriteAsync(deals, cancellation);
        }
        await names.ApplyAsync(changes, cancellation);
    }

    /// <summary>Each record of a type after the last of its changes.</summary>
    private async Task<IReadOnlyCollection<T>> LastAsync<T>(
        IReadOnlyList<Change> changes,
        RecordType<T> type,
        Func<Guid, Guid, T> create,
        CancellationToken cancellation
    )
        where T : Record
    {
        var last = new Dictionary<Guid, T>();
        await foreach (var (fact, _) in FoldAsync(changes, type, create, cancellation))
        {
            last[fact.Id] = fact;
        }
        return last.Values;
    }

    /// <summary>Each record of a type after each of its changes. It is the same object each time.</summary>
    private async IAsyncEnumerable<(T Fact, Change Change)> FoldAsync<T>(
        IReadOnlyList<Change> changes,
        RecordType<T> type,
        Func<Guid, Guid, T> create,
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation
    )
        where T : Record
    {
        var ofType = changes.Where(change => change.RecordType == type.Name).ToList();
        if (ofType.Count == 0)
        {
            yield break;
        }
        var ids = ofType.Select(change => Guid.Parse(change.RecordId)).Distinct().ToList();
        var held = (await facts.ReadAsync<T>(ids, cancellation)).ToDictionary(fact => fact.Id);
        foreach (var change in ofType)
        {
            var id = Guid.Parse(change.RecordId);
            if (!held.TryGetValue(id, out var fact))
            {
                held[id] = fact = create(id, Guid.Parse(change.WorkspaceId));
                fact.CreatedAt = change.At.ToDateTimeOffset();
            }
            if (change.RecordVersion > fact.Version)
            {
                Apply(type, fact, change);
                yield return (fact, change);
            }
        }
    }

    private static void Apply<T>(RecordType<T> type, T fact, Change change)
        where T : Record
    {
        if (change.Kind == LedgerKinds.Deleted)
        {
            // What was taken back for good empties every field; its last state is what interests.
            fact.Delete(change.At.ToDateTimeOffset());
        }
        else
        {
            if (change.Kind == LedgerKinds.Restored)
            {
                fact.Restore();
            }
            foreach (var (field, after) in ChangedValues.Of(change))
            {
                RecordFold.Set(type, fact, field, after);
            }
        }
        fact.Version = change.RecordVersion;
        fact.UpdatedAt = change.At.ToDateTimeOffset();
    }
}
