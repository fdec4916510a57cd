using CrmCloud.BuildingBlocks.Jobs;
using CrmCloud.BuildingBlocks.Outbox;
using CrmCloud.SupportTicketing.Data;
using CrmCloud.SupportTicketing.Data.Sla;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace CrmCloud.SupportTicketing.Features.Sla;

/// <summary>Reads clocks anew in the background where policies changed.</summary>
internal sealed class SlaRecountWorker(
    RelayDatabase relay,
    IServiceScopeFactory scopes,
    WorkSignal signal,
    IOptions<WorkOptions> options,
    TimeProvider clock,
    ILogger<SlaRecountWorker> log
) : QueueWorker("sla_recounts", relay, scopes, signal, options.Value, clock, log)
{
    protected override Task RunAsync(IServiceProvider services, WaitingWork work, CancellationToken cancellation) =>
        services.GetRequiredService<SlaRecountRun>().RunAsync(work.Id, cancellation);

    protected override Task GiveUpAsync(IServiceProvider services, WaitingWork work, string problem, CancellationToken cancellation) =>
        services
            .GetRequiredService<SupportDbContext>()
            .Set<SlaRecount>()
            .Where(recount => recount.Id == work.Id)
            .ExecuteUpdateAsync(set => set.SetProperty(recount => recount.State, "failed"), cancellation);
}
