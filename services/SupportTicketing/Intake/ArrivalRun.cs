using CrmCloud.BuildingBlocks.Calls;
using CrmCloud.BuildingBlocks.Data;
using CrmCloud.SupportTicketing.Data;
using CrmCloud.SupportTicketing.Integration;
using Microsoft.EntityFrameworkCore;

namespace CrmCloud.SupportTicketing.Intake;

/// <summary>Reads one mail and takes it in, all in one save: a run that died anywhere is simply run again.</summary>
public sealed class ArrivalRun(SupportDbContext db, CallContextAccessor calls, MailClient mail, MailIntake intake, TimeProvider clock)
{
    private const string Gone = "Mail does not have this message any more.";

    /// <exception cref="BuildingBlocks.Imports.PeerUnavailableException">Mail or Contacts does not answer; to be run again.</exception>
    /// <exception cref="DbUpdateConcurrencyException">Someone changed the ticket at the same moment; to be run again.</exception>
    public async Task RunAsync(Guid id, CancellationToken cancellation)
    {
        if (await FindAsync(id, cancellation) is not { State: ArrivalState.Queued } arrival)
        {
            return;
        }
        calls.Current = new CallContext
        {
            WorkspaceId = arrival.WorkspaceId,
            Actor = Actor.Service("mail"),
            Origin = Origins.Automation,
            CausationId = arrival.CausationId,
        };
        if (await mail.FindAsync(id, cancellation) is not { } message)
        {
            await FinishAsync(arrival, ArrivalState.Failed, Gone, cancellation);
            return;
        }
        arrival.Outcome = await intake.TakeAsync(arrival, message, cancellation);
        await FinishAsync(arrival, ArrivalState.Done, null, cancellation);
    }

    /// <summary>Gives it up; the mail stays in Mail.</summary>
    public async Task GiveUpAsync(Guid id, string problem, CancellationToken cancellation)
    {
        if (await FindAsync(id, cancellation) is { State: ArrivalState.Queued } arrival)
        {
            await FinishAsync(arrival, ArrivalState.Failed, problem, cancellation);
        }
    }

    private Task<Arrival?> FindAsync(Guid id, CancellationToken cancellation) =>
        db.Arrivals.SingleOrDefaultAsync(arrival => arrival.Id == id, cancellation);

    private async Task FinishAsync(Arrival arrival, ArrivalState state, string? problem, CancellationToken cancellation)
    {
        (arrival.State, arrival.Problem, arrival.FinishedAt) = (state, problem, StoredTime.Now(clock));
        await db.SaveChangesAsync(cancellation);
    }
}
