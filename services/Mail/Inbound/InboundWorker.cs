using CrmCloud.BuildingBlocks.Jobs;
using CrmCloud.BuildingBlocks.Outbox;
using CrmCloud.Mail.Data;
using Microsoft.EntityFrameworkCore;

namespace CrmCloud.Mail.Inbound;

/// <summary>Takes apart what came in, as long as the bridge is there; mail of one sender one after another.</summary>
internal sealed class InboundWorker(
    RelayDatabase relay,
    IServiceScopeFactory scopes,
    WorkSignal signal,
    TimeProvider clock,
    ILogger<InboundWorker> log
) : QueueWorker("inbound", relay, scopes, signal, s_options, clock, log)
{
    private static readonly WorkOptions s_options = new()
    {
        Parallel = 8,
        PollInterval = TimeSpan.FromSeconds(2),
        FirstPause = TimeSpan.FromSeconds(1),
        LongestPause = TimeSpan.FromMinutes(1),
    };

    protected override Task RunAsync(IServiceProvider services, WaitingWork work, CancellationToken cancellation) =>
        services.GetRequiredService<InboundRun>().RunAsync(work.Id, cancellation);

    /// <summary>Given up after our own mistakes only: it is kept, and may be read as it came.</summary>
    protected override async Task GiveUpAsync(IServiceProvider services, WaitingWork work, string problem, CancellationToken cancellation)
    {
        var db = services.GetRequiredService<MailDbContext>();
        if (await db.Inbound.SingleOrDefaultAsync(mail => mail.Id == work.Id, cancellation) is { State: InboundState.Queued } mail)
        {
            mail.Refuse(InboundReasons.OwnFault, problem);
            await db.SaveChangesAsync(cancellation);
        }
    }
}

/// <summary>Why a mail was not made a message, beside the bridge's own codes.</summary>
internal static class InboundReasons
{
    /// <summary>Taking it apart broke off or took too long, several times.</summary>
    public const string Unreadable = "mail.unreadable";
    public const string OwnFault = "mail.not-processed";
}
