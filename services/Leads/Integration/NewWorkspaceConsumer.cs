using System.Text.Json;
using CrmCloud.BuildingBlocks.Inbox;
using CrmCloud.BuildingBlocks.Outbox;
using CrmCloud.Contracts.Events;
using CrmCloud.Contracts.Events.Workspace;
using CrmCloud.Leads.Data;
using CrmCloud.Leads.Domain;
using Microsoft.EntityFrameworkCore;

namespace CrmCloud.Leads.Integration;

/// <summary>Gives a new workspace its first disqualify reasons, in its language.</summary>
public sealed class NewWorkspaceConsumer(LeadsDbContext db) : EventConsumer
{
    private static readonly string[] s_portuguese =
    [
        "Sem orçamento",
        "Sem interesse",
        "Fora do perfil",
        "Contato inválido",
        "Escolheu outro fornecedor",
        "Duplicado",
    ];
    private static readonly string[] s_english =
    [
        "No budget",
        "Not interested",
        "Not a fit",
        "Invalid contact",
        "Chose another supplier",
        "Duplicate",
    ];

    public override string Name => "leads.new-workspace";

    public override IReadOnlyCollection<string> EventTypes { get; } = [Contracts.Events.EventTypes.NameOf<WorkspaceChanged>()];

    public override async Task HandleAsync(IReadOnlyList<EventEnvelope> events, CancellationToken cancellation)
    {
        if (
            events.All(envelope => envelope.RecordVersion > 1)
            || await db.DisqualifyReasons.IgnoreQueryFilters(["bin"]).AnyAsync(cancellation)
        )
        {
            return;
        }
        var workspace = events[0].Data.Deserialize<WorkspaceChanged>(EventJson.Options)!;
        var names = workspace.Locale.StartsWith("pt", StringComparison.OrdinalIgnoreCase) ? s_portuguese : s_english;
        db.DisqualifyReasons.AddRange(names.Select((name, order) => new DisqualifyReason { Name = name, Order = order }));
        await db.SaveChangesAsync(cancellation);
    }
}
