using CrmCloud.BuildingBlocks.Data;
using CrmCloud.BuildingBlocks.Jobs;
using CrmCloud.BuildingBlocks.Outbox;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Npgsql;

namespace CrmCloud.BuildingBlocks.Imports;

/// <summary>Does imports and their undos in the background.</summary>
internal sealed class ImportWorker(
    RelayDatabase relay,
    IServiceScopeFactory scopes,
    WorkSignal signal,
    IOptions<WorkOptions> options,
    TimeProvider clock,
    ILogger<ImportWorker> log
) : QueueWorker("imports", relay, scopes, signal, options.Value, clock, log)
{
    private readonly TimeProvider _clock = clock;

    protected override Task RunAsync(IServiceProvider services, WaitingWork work, CancellationToken cancellation) =>
        services.GetServices<IImportRun>().Single(run => run.RecordType == work.RecordType).RunAsync(work.Id, cancellation);

    protected override async Task GiveUpAsync(IServiceProvider services, WaitingWork work, string problem, CancellationToken cancellation)
    {
        var now = _clock.GetUtcNow();
        var db = services.GetRequiredService<CrmDbContext>();
        // An undo that is given up may be asked for again; what it took back stays taken back.
        await db.Set<Import>()
            .Where(import => import.Id == work.Id)
            .ExecuteUpdateAsync(
                set =>
                    set.SetProperty(
                            import => import.State,
                            import => import.State == ImportState.Undoing ? ImportState.Done : ImportState.Failed
                        )
                        .SetProperty(import => import.Problem, problem)
                        .SetProperty(import => import.FinishedAt, now),
                cancellation
            );
        await ImportChunks.DeleteAsync(db, work.Id, cancellation);
    }

    protected override Task SweepAsync(NpgsqlConnection connection, CancellationToken cancellation) =>
        ImportChunks.SweepAsync(connection, _clock.GetUtcNow(), cancellation);
}
