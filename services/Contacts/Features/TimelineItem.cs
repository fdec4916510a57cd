using System.Text.Json;
using CrmCloud.BuildingBlocks.Calls;
using CrmCloud.BuildingBlocks.Outbox;
using CrmCloud.Contacts.Domain;

namespace CrmCloud.Contacts.Features;

/// <summary>A page of a timeline, newest first.</summary>
public sealed record TimelinePage(IReadOnlyList<TimelineItem> Items, string? NextCursor);

/// <summary>One thing that happened.</summary>
/// <param name="Kind">call, meeting, note, email, task, or what happened to a record: leadCreated, dealWon, contactChanged …</param>
/// <param name="RecordType">With <paramref name="RecordId"/>, the record that it happened to; of an activity, one that it is about.</param>
/// <param name="Title">Subject of an activity, title of a task.</param>
/// <param name="Data">Ids and values: the stage of a deal, its amount, the fields that were edited.</param>
public sealed record TimelineItem(
    Guid Id,
    DateTimeOffset At,
    string Kind,
    string RecordType,
    Guid RecordId,
    Actor Actor,
    string? Title,
    string? Body,
    string? Direction,
    string? Outcome,
    int? Minutes,
    JsonElement Data
)
{
    /// <param name="row">As it was read.</param>
    /// <param name="asked">The record whose timeline it is on.</param>
    /// <param name="around">The records that are its.</param>
    internal static TimelineItem Of(TimelineEntry row, RecordLink asked, IReadOnlyCollection<string> around)
    {
        var data = JsonElement.Parse(row.Data);
        var record = RecordLink.Parse(row.Record) ?? About(data, asked, around);
        return new TimelineItem(
            row.Id,
            row.At.ToUniversalTime(),
            row.Kind,
            record.Type,
            record.Id,
            new Actor(row.ActorKind ?? Actor.ServiceKind, row.ActorId, row.ActorName),
            row.Title,
            row.Body,
            row.Direction,
            row.Outcome,
            row.Minutes,
            data
        );
    }

    /// <summary>Of the records that an activity is about, the one that is looked at, else one of those that are its.</summary>
    private static RecordLink About(JsonElement data, RecordLink asked, IReadOnlyCollection<string> around)
    {
        var about = data.GetProperty("about").Deserialize<RecordLink[]>(EventJson.Options)!;
        return about.Contains(asked) ? asked : about.First(link => around.Contains(link.ToString()));
    }
}

/// <summary>A row of a timeline, wherever it is stored.</summary>
/// <param name="Record">type:id of the record; empty where it is about several, which <paramref name="Data"/> names.</param>
internal sealed record TimelineEntry(
    Guid Id,
    DateTimeOffset At,
    string Kind,
    string Record,
    string? ActorKind,
    Guid? ActorId,
    string? ActorName,
    string? Title,
    string? Body,
    string? Direction,
    string? Outcome,
    int? Minutes,
    string Data
);
