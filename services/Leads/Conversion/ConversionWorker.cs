using CrmCloud.BuildingBlocks.Jobs;
using CrmCloud.BuildingBlocks.Outbox;
using CrmCloud.Leads.Data;
using Microsoft.EntityFrameworkCore;

namespace CrmCloud.Leads.Conversion;

/// <summary>
/// Does conversions: at once when one is asked for, and again, with growing pauses, while Contacts or Deals is away. Conversions of
/// different leads go side by side.
/// </summary>
internal sealed class ConversionWorker(
    RelayDatabase relay,
    IServiceScopeFactory scopes,
    WorkSignal signal,
    ConversionWaits waits,
    TimeProvider clock,
    ILogger<ConversionWorker> log
) : QueueWorker("conversions", relay, scopes, signal, s_options, clock, log)
{
    private static readonly WorkOptions s_options = new()
    {
        Parallel = 8,
        PollInterval = TimeSpan.FromSeconds(2),
        FirstPause = TimeSpan.FromMilliseconds(500),
        LongestPause = TimeSpan.FromSeconds(10),
    };

    protected override async Task RunAsync(IServiceProvider services, WaitingWork work, CancellationToken cancellation)
    {
        await services.GetRequiredService<ConversionRun>().RunAsync(work.Id, cancellation);
        waits.Done(work.Id);
    }

    protected override async Task GiveUpAsync(IServiceProvider services, WaitingWork work, string problem, CancellationToken cancellation)
    {
        var db = services.GetRequiredService<LeadsDbContext>();
        if (
            await db.Conversions.SingleOrDefaultAsync(row => row.Id == work.Id, cancellation) is
            { State: ConversionState.Queued } conversion
        )
        {
            await services.GetRequiredService<ConversionRun>().GiveUpAsync(conversion, problem, cancellation);
        }
        waits.Done(work.Id);
    }
}
