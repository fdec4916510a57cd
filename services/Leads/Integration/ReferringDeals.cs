using CrmCloud.BuildingBlocks.Data;
using CrmCloud.BuildingBlocks.Ledger;
using CrmCloud.BuildingBlocks.Results;
using CrmCloud.Contracts.Records.V1;
using CrmCloud.Leads.Domain;
using Grpc.Core;
using Microsoft.EntityFrameworkCore;

namespace CrmCloud.Leads.Integration;

/// <summary>
/// Whether deals still refer to leads that an import made. Deals knows which deals there are; what it has just taken back, its
/// events tell here a moment later, and the undo of the leads waits for that.
/// </summary>
public sealed class ReferringDeals(Records.RecordsClient deals, TimeProvider clock)
{
    /// <summary>What the service answers about at once.</summary>
    private const int MostAsked = 500;
    private static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(20);

    /// <summary>409 with their number where deals refer; 503 where that cannot be known just now.</summary>
    public async Task<Error?> RefuseUndoAsync(CrmDbContext db, Guid importId, CancellationToken cancellation)
    {
        var end = clock.GetUtcNow() + s_patience;
        for (var asked = false; await DealsOfAsync(db, importId, cancellation) is { Count: > 0 } named; asked = true)
        {
            try
            {
                if (!asked && await ExistingAsync(named, cancellation) is > 0 and var existing)
                {
                    return LeadErrors.DealsRefer(existing);
                }
            }
            catch (RpcException error) when (error.StatusCode is StatusCode.Unavailable or StatusCode.DeadlineExceeded)
            {
                return LeadErrors.DealsUnknown;
            }
            if (clock.GetUtcNow() > end)
            {
                return LeadErrors.DealsUnknown;
            }
            await Task.Delay(s_pause, clock, cancellation);
        }
        return null;
    }

    private static Task<List<Guid>> DealsOfAsync(CrmDbContext db, Guid importId, CancellationToken cancellation) =>
        db.Set<Lead>()
            .Where(lead =>
                lead.ConvertedDealId != null
                && db.Ledger.Any(entry => entry.RecordId == lead.Id && entry.CausationId == importId && entry.Kind == LedgerKinds.Created)
            )
            .Select(lead => lead.ConvertedDealId!.Value)
            .ToListAsync(cancellation);

    private async Task<int> ExistingAsync(List<Guid> named, CancellationToken cancellation)
    {
        var existing = 0;
        foreach (var some in named.Chunk(MostAsked))
        {
            var request = new NameRequest();
            request.Records.AddRange(some.Select(id => new Reference { Type = "deal", Id = id.ToString() }));
            existing += (await deals.NameAsync(request, cancellationToken: cancellation)).Records.Count;
        }
        return existing;
    }
}
