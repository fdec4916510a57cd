using System.Globalization;
using System.Text.Json;
using CrmCloud.BuildingBlocks.Calls;
using CrmCloud.BuildingBlocks.Outbox;
using CrmCloud.Contracts.Events;
using CrmCloud.Contracts.Events.Contacts;
using CrmCloud.Contracts.Events.Deals;
using CrmCloud.Contracts.Events.Leads;
using CrmCloud.Contracts.Events.SupportTicketing;
using CrmCloud.Contracts.Events.Workspace;

namespace CrmCloud.Reporting.Tests;

/// <summary>Events as the other services publish them.</summary>
internal static class Told
{
    /// <summary>A pipeline and stage for deals that a test does not look at more closely.</summary>
    public static Guid Pipeline { get; } = Guid.CreateVersion7();
    public static Guid Stage { get; } = Guid.CreateVersion7();

    public static DateTimeOffset At(string time) => DateTimeOffset.Parse(time, CultureInfo.InvariantCulture);

    public static LeadSnapshot Lead(
        string createdAt = "2026-01-15T12:00:00Z",
        string? source = null,
        string status = "new",
        Guid? owner = null,
        Guid? reason = null,
        string custom = "{}"
    ) =>
        new(
            At(createdAt),
            null,
            source,
            null,
            null,
            null,
            null,
            status,
            "none",
            reason,
            0,
            owner,
            null,
            null,
            null,
            null,
            null,
            [],
            JsonElement.Parse(custom)
        );

    /// <summary>An open deal; tests say with <c>with</c> what matters to them.</summary>
    public static DealSnapshot Deal(string createdAt = "2026-01-15T12:00:00Z") =>
        new(
            At(createdAt),
            null,
            Pipeline,
            Stage,
            "open",
            null,
            "BRL",
            10,
            null,
            null,
            [],
            null,
            null,
            null,
            [],
            null,
            null,
            null,
            null,
            null,
            At(createdAt),
            [],
            JsonElement.Parse("{}")
        );

    public static DealSnapshot Won(string at, decimal? amount = null, string createdAt = "2026-01-15T12:00:00Z") =>
        Deal(createdAt) with
        {
            Status = "won",
            WonAt = At(at),
            Amount = amount,
            Probability = 100,
        };

    public static DealSnapshot Lost(string at, decimal? amount = null, string createdAt = "2026-01-15T12:00:00Z") =>
        Deal(createdAt) with
        {
            Status = "lost",
            LostAt = At(at),
            Amount = amount,
            Probability = 0,
        };

    /// <summary>An open ticket; tests say with <c>with</c> what matters to them.</summary>
    public static TicketSnapshot Ticket(string createdAt = "2026-01-15T12:00:00Z") =>
        new(At(createdAt), 1, null, "open", "normal", "email", null, null, null, null, null, null, null, [], JsonElement.Parse("{}"));

    public static TicketSnapshot Solved(string at, string createdAt = "2026-01-15T12:00:00Z", string? firstResponse = null) =>
        Ticket(createdAt) with
        {
            Status = "solved",
            SolvedAt = At(at),
            FirstResponseAt = firstResponse is null ? null : At(firstResponse),
        };

    public static EventEnvelope Of(
        Guid workspace,
        Guid record,
        long version,
        object data,
        string? at = null,
        string origin = Origins.User
    ) =>
        new()
        {
            Id = Guid.CreateVersion7(),
            Type = EventTypes.NameOf(data.GetType()),
            WorkspaceId = workspace,
            OccurredAt = at is null ? new DateTimeOffset(2026, 3, 1, 0, 0, (int)version, TimeSpan.Zero) : At(at),
            Actor = new EventActor("user", null, "Ana"),
            Origin = origin,
            CorrelationId = Guid.CreateVersion7(),
            RecordType = RecordTypeOf(data),
            RecordId = record,
            RecordVersion = version,
            Data = JsonSerializer.SerializeToElement(data, data.GetType(), EventJson.Options),
        };

    public static EventEnvelope Created(Guid workspace, LeadSnapshot lead) =>
        Of(workspace, Guid.CreateVersion7(), 1, new LeadCreated(lead));

    public static EventEnvelope Created(Guid workspace, DealSnapshot deal) =>
        Of(workspace, Guid.CreateVersion7(), 1, new DealCreated(deal));

    public static EventEnvelope Created(Guid workspace, TicketSnapshot ticket) =>
        Of(workspace, Guid.CreateVersion7(), 1, new TicketCreated(ticket));

    public static EventEnvelope Zone(Guid workspace, string timeZone, string currency = "BRL") =>
        Of(workspace, workspace, 1, new WorkspaceChanged("w", timeZone, currency, "pt-BR"));

    public static CompanySnapshot Company(string name) =>
        new(At("2026-01-01T00:00:00Z"), null, name, null, null, null, null, null, null, null, null, [], JsonElement.Parse("{}"));

    private static string RecordTypeOf(object data) =>
        data switch
        {
            WorkspaceChanged => "workspace",
            UserChanged => "user",
            TeamChanged => "team",
            DisqualifyReasonChanged => "disqualifyReason",
            PipelineChanged => "pipeline",
            LostReasonChanged => "lostReason",
            ProductChanged => "product",
            CompanyCreated or CompanyChanged or CompanyDeleted => "company",
            _ when data.GetType().Namespace == typeof(DealCreated).Namespace => "deal",
            _ when data.GetType().Namespace == typeof(TicketCreated).Namespace => "ticket",
            _ => "lead",
        };
}
