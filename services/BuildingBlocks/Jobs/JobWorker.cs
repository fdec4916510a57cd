using CrmCloud.BuildingBlocks.Data;
using CrmCloud.BuildingBlocks.Outbox;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace CrmCloud.BuildingBlocks.Jobs;

/// <summary>Does bulk edits and their undos in the background.</summary>
internal sealed class JobWorker(
    RelayDatabase relay,
    IServiceScopeFactory scopes,
    WorkSignal signal,
    IOptions<WorkOptions> options,
    TimeProvider clock,
    ILogger<JobWorker> log
) : QueueWorker("jobs", relay, scopes, signal, options.Value, clock, log)
{
    protected override Task RunAsync(IServiceProvider services, WaitingWork work, CancellationToken cancellation) =>
        services.GetServices<IBulkRun>().Single(run => run.RecordType == work.RecordType).RunAsync(work.Id, cancellation);

    protected override Task GiveUpAsync(IServiceProvider services, WaitingWork work, string problem, CancellationToken cancellation) =>
        services
            .GetRequiredService<CrmDbContext>()
            .Set<Job>()
            .Where(job => job.Id == work.Id)
            .ExecuteUpdateAsync(
                set =>
                    set.SetProperty(job => job.State, job => job.State == JobState.Undoing ? JobState.Done : JobState.Failed)
                        .SetProperty(job => job.Problem, problem),
                cancellation
            );
}
