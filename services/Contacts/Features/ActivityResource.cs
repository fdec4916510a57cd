using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Nodes;
using CrmCloud.BuildingBlocks.Calls;
using CrmCloud.BuildingBlocks.Data;
using CrmCloud.BuildingBlocks.Records;
using CrmCloud.BuildingBlocks.Resources;
using CrmCloud.BuildingBlocks.Results;
using CrmCloud.Contacts.Domain;

namespace CrmCloud.Contacts.Features;

/// <summary>What is particular about logging and editing activities over HTTP.</summary>
public sealed class ActivityResource(CallContextAccessor calls, TimeProvider clock) : RecordResource<Activity, ActivityResponse>
{
    public override RecordType<Activity> Catalog => ActivityCatalog.Activities;

    public override string DefaultSort => "-at";

    public override ActivityResponse Response(Activity record) => ActivityResponse.Of(record);

    public override Result Validate(Activity record) => record.Validate();

    /// <summary>Whoever logs it is its author; it happened now unless they say when.</summary>
    public override ValueTask<Result> CreatingAsync(Activity record, JsonElement body, CancellationToken cancellation)
    {
        record.AuthorId = calls.Required.UserId;
        record.At = record.At == default ? StoredTime.Now(clock) : record.At;
        return ValueTask.FromResult(body.TryGetProperty("kind", out _) ? Result.Done : Error.Invalid("kind", "Say what it was."));
    }
}

/// <summary>An activity as the API shows it.</summary>
public sealed record ActivityResponse(
    Guid Id,
    ActivityKind Kind,
    ActivityDirection? Direction,
    string? Subject,
    string? Body,
    DateTimeOffset At,
    int? Minutes,
    string? Outcome,
    IReadOnlyList<RecordLink> About,
    Guid? AuthorId,
    IReadOnlyList<string> Tags,
    CustomValues Custom,
    DateTimeOffset CreatedAt,
    DateTimeOffset UpdatedAt,
    DateTimeOffset? DeletedAt,
    long Version
)
{
    public static ActivityResponse Of(Activity activity) =>
        new(
            activity.Id,
            activity.Kind,
            activity.Direction,
            activity.Subject,
            activity.Body,
            activity.At,
            activity.Minutes,
            activity.Outcome,
            activity.About,
            activity.AuthorId,
            activity.Tags,
            activity.Custom,
            activity.CreatedAt,
            activity.UpdatedAt,
            activity.DeletedAt,
            activity.Version
        );
}

/// <summary>What an activity is logged with; see <see cref="ContactInput"/>.</summary>
[Description("Fields of an activity. Lists find it by filter[about]=lead:<id>.")]
public sealed record ActivityInput(
    ActivityKind? Kind,
    ActivityDirection? Direction,
    string? Subject,
    string? Body,
    [property: Description("When it happened; now where absent.")] DateTimeOffset? At,
    int? Minutes,
    string? Outcome,
    [property: Description("The records that it is about, at least one.")] IReadOnlyList<RecordLink>? About,
    IReadOnlyList<string>? Tags,
    JsonObject? Custom
);
