using CrmCloud.BuildingBlocks.Jobs;
using CrmCloud.BuildingBlocks.Outbox;

namespace CrmCloud.SupportTicketing.Outgoing;

/// <summary>Hands messages to Mail when their time has come: those of one ticket one after another, others side by side.</summary>
internal sealed class DepartureWorker(
    RelayDatabase relay,
    IServiceScopeFactory scopes,
    WorkSignal signal,
    TimeProvider clock,
    ILogger<DepartureWorker> log
) : QueueWorker("departures", relay, scopes, signal, s_options, clock, log)
{
    private static readonly WorkOptions s_options = new()
    {
        Parallel = 8,
        PollInterval = TimeSpan.FromSeconds(1),
        FirstPause = TimeSpan.FromMilliseconds(500),
        LongestPause = TimeSpan.FromMinutes(1),
    };

    protected override string DueColumn => "due_at";

    protected override Task RunAsync(IServiceProvider services, WaitingWork work, CancellationToken cancellation) =>
        services.GetRequiredService<DepartureRun>().RunAsync(work.Id, cancellation);

    protected override Task GiveUpAsync(IServiceProvider services, WaitingWork work, string problem, CancellationToken cancellation) =>
        services.GetRequiredService<DepartureRun>().GiveUpAsync(work.Id, problem, cancellation);
}
