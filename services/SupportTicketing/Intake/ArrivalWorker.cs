using CrmCloud.BuildingBlocks.Jobs;
using CrmCloud.BuildingBlocks.Outbox;

namespace CrmCloud.SupportTicketing.Intake;

/// <summary>
/// Takes mail in: at once when it is told of, and again while Mail or Contacts is away. Mails of one conversation go one after
/// another, others side by side.
/// </summary>
internal sealed class ArrivalWorker(
    RelayDatabase relay,
    IServiceScopeFactory scopes,
    WorkSignal signal,
    TimeProvider clock,
    ILogger<ArrivalWorker> log
) : QueueWorker("arrivals", relay, scopes, signal, s_options, clock, log)
{
    private static readonly WorkOptions s_options = new()
    {
        Parallel = 8,
        PollInterval = TimeSpan.FromSeconds(2),
        FirstPause = TimeSpan.FromMilliseconds(500),
        LongestPause = TimeSpan.FromSeconds(30),
    };

    protected override Task RunAsync(IServiceProvider services, WaitingWork work, CancellationToken cancellation) =>
        services.GetRequiredService<ArrivalRun>().RunAsync(work.Id, cancellation);

    protected override Task GiveUpAsync(IServiceProvider services, WaitingWork work, string problem, CancellationToken cancellation) =>
        services.GetRequiredService<ArrivalRun>().GiveUpAsync(work.Id, problem, cancellation);
}
