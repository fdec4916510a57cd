using System.Text.Json;
using CrmCloud.BuildingBlocks.Outbox;
using CrmCloud.Contracts.Events;
using CrmCloud.Contracts.Events.Deals;
using CrmCloud.Contracts.Events.Leads;

namespace CrmCloud.Contacts.Tests.Messaging;

/// <summary>Events as Leads and Deals publish them.</summary>
internal static class Events
{
    public static readonly DateTimeOffset Day = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);
    private static readonly JsonElement s_nothing = JsonElement.Parse("{}");

    public static LeadSnapshot Lead(
        string qualification = "none",
        Guid? contact = null,
        Guid? company = null,
        DateTimeOffset? convertedAt = null
    ) =>
        new(
            Day,
            null,
            "site",
            null,
            null,
            null,
            null,
            convertedAt is null ? "new" : "converted",
            qualification,
            null,
            0,
            null,
            null,
            contact,
            company,
            null,
            convertedAt,
            [],
            s_nothing
        );

    public static DealSnapshot Deal(
        string status = "open",
        Guid[]? contacts = null,
        Guid? company = null,
        DateTimeOffset? closedAt = null,
        DateTimeOffset? createdAt = null
    ) =>
        new(
            createdAt ?? Day,
            null,
            Guid.CreateVersion7(),
            Guid.CreateVersion7(),
            status,
            1200.5m,
            "BRL",
            50,
            null,
            company,
            contacts ?? [],
            null,
            null,
            null,
            [],
            null,
            null,
            null,
            status == "won" ? closedAt ?? Day.AddDays(2) : null,
            status == "lost" ? closedAt ?? Day.AddDays(2) : null,
            createdAt ?? Day,
            [],
            s_nothing
        );

    /// <summary>An envelope; the version also says how many minutes after <see cref="Day"/> it happened.</summary>
    public static EventEnvelope Of(Guid workspace, Guid record, long version, object data, string origin = "user") =>
        new()
        {
            Id = Guid.CreateVersion7(),
            Type = EventTypes.NameOf(data.GetType()),
            WorkspaceId = workspace,
            OccurredAt = Day.AddMinutes(version),
            Actor = new EventActor("user", null, "Ana"),
            Origin = origin,
            CorrelationId = Guid.CreateVersion7(),
            CausationId = Guid.CreateVersion7(),
            RecordType = EventTypes.NameOf(data.GetType()).StartsWith("leads", StringComparison.Ordinal) ? "lead" : "deal",
            RecordId = record,
            RecordVersion = version,
            Data = JsonSerializer.SerializeToElement(data, data.GetType(), EventJson.Options),
        };
}
