using System.Text.Json;
using System.Text.Json.Nodes;
using CrmCloud.BuildingBlocks.Calls;
using CrmCloud.BuildingBlocks.Outbox;
using CrmCloud.Contacts.Domain;
using CrmCloud.Contracts.Events;
using CrmCloud.Contracts.Events.Deals;
using CrmCloud.Contracts.Events.Leads;

namespace CrmCloud.Contacts.Integration;

/// <summary>An event of Leads or Deals as Contacts sees it: the record as it is since, and what it adds to the record's timeline.</summary>
internal sealed record Told(EventEnvelope Envelope, LeadSnapshot? Lead, DealSnapshot? Deal)
{
    private const string Deleted = "deleted";

    public RecordLink Record => new(Envelope.RecordType, Envelope.RecordId);

    /// <summary>lead-created of leads.lead-created.v1 → created.</summary>
    public string Fact { get; } = Envelope.Type.Split('.')[1][(Envelope.RecordType.Length + 1)..];

    public bool IsRemoval => Fact == Deleted;

    /// <summary>What was never meant to be: an import was undone, and its records leave no trace.</summary>
    public bool LeavesNoTrace => IsRemoval && Envelope.Origin == Origins.Undo;

    public static Told Of(EventEnvelope envelope) =>
        envelope.RecordType switch
        {
            RecordLink.Lead => new Told(envelope, Read<LeadSnapshot>(envelope, "lead"), null),
            RecordLink.Deal => new Told(envelope, null, Read<DealSnapshot>(envelope, "deal")),
            var other => throw new JsonException($"Event {envelope.Id} is of a {other}."),
        };

    /// <summary>The entries that it adds: mostly one; a deal that is imported as won tells its winning too.</summary>
    public IEnumerable<TimelineRow> Entries()
    {
        if (LeavesNoTrace)
        {
            yield break;
        }
        yield return Row(Envelope.Id, At, Kind(Fact), Data());
        if (Fact == "created" && Deal is { Status: "won" or "lost" } closed)
        {
            yield return Row(Guid.CreateVersion7(), closed.WonAt ?? closed.LostAt ?? At, Kind(closed.Status), Data());
        }
    }

    /// <summary>When it happened, which for what a file tells may lie long before the event.</summary>
    private DateTimeOffset At =>
        (Fact, Lead, Deal) switch
        {
            ("created", { } lead, _) => lead.CreatedAt,
            ("created", _, { } deal) => deal.CreatedAt,
            ("converted", { ConvertedAt: { } converted }, _) => converted,
            ("won", _, { WonAt: { } won }) => won,
            ("lost", _, { LostAt: { } lost }) => lost,
            _ => Envelope.OccurredAt,
        };

    /// <summary>Ids and values; titles are asked for where they are shown.</summary>
    private JsonObject Data()
    {
        var data = Lead is { } lead
            ? new JsonObject
            {
                ["status"] = lead.Status,
                ["qualification"] = lead.Qualification,
                ["source"] = lead.Source,
                ["ownerId"] = lead.OwnerId,
                ["contactId"] = lead.ConvertedContactId,
                ["companyId"] = lead.ConvertedCompanyId,
                ["dealId"] = lead.ConvertedDealId,
            }
            : new JsonObject
            {
                ["status"] = Deal!.Status,
                ["pipelineId"] = Deal.PipelineId,
                ["stageId"] = Deal.StageId,
                ["amount"] = Deal.Amount,
                ["currency"] = Deal.Currency,
                ["ownerId"] = Deal.OwnerId,
                ["companyId"] = Deal.CompanyId,
                ["lostReasonId"] = Deal.LostReasonId,
            };
        // What the event says beyond the record: the former stage, the fields that were edited.
        foreach (var part in Envelope.Data.EnumerateObject().Where(part => part.Name is not (RecordLink.Lead or RecordLink.Deal)))
        {
            data[part.Name] = JsonNode.Parse(part.Value.GetRawText());
        }
        return data;
    }

    private TimelineRow Row(Guid id, DateTimeOffset at, string kind, JsonObject data) =>
        new(
            id,
            Envelope.WorkspaceId,
            at,
            kind,
            Record.ToString(),
            Envelope.RecordVersion,
            Envelope.Actor.Kind,
            Envelope.Actor.Id,
            Envelope.Actor.Name,
            data
        );

    /// <summary>deal, conversion-undone → dealConversionUndone.</summary>
    private string Kind(string fact) =>
        Envelope.RecordType + string.Concat(fact.Split('-').Select(word => char.ToUpperInvariant(word[0]) + word[1..]));

    private static T Read<T>(EventEnvelope envelope, string part)
        where T : class =>
        envelope.Data.GetProperty(part).Deserialize<T>(EventJson.Options)
        ?? throw new JsonException($"Event {envelope.Id} tells of no {part}.");
}

/// <summary>A row of the timeline, as it is stored.</summary>
internal sealed record TimelineRow(
    Guid Id,
    Guid WorkspaceId,
    DateTimeOffset At,
    string Kind,
    string Record,
    long RecordVersion,
    string ActorKind,
    Guid? ActorId,
    string? ActorName,
    JsonObject Data
);
