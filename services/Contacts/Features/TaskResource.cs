using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Nodes;
using CrmCloud.BuildingBlocks.Calls;
using CrmCloud.BuildingBlocks.Data;
using CrmCloud.BuildingBlocks.Records;
using CrmCloud.BuildingBlocks.Resources;
using CrmCloud.BuildingBlocks.Results;
using CrmCloud.BuildingBlocks.Workspaces;
using CrmCloud.Contacts.Domain;

namespace CrmCloud.Contacts.Features;

/// <summary>What is particular about setting and editing tasks over HTTP.</summary>
public sealed class TaskResource(Members members, CallContextAccessor calls) : RecordResource<WorkTask, TaskResponse>
{
    private const string Assignee = "assigneeId";

    public override RecordType<WorkTask> Catalog => ActivityCatalog.Tasks;

    public override TaskResponse Response(WorkTask record) => TaskResponse.Of(record);

    public override Result Validate(WorkTask record) => record.Validate();

    /// <summary>Who sets it does it, unless they say who; null leaves it to anyone.</summary>
    public override ValueTask<Result> CreatingAsync(WorkTask record, JsonElement body, CancellationToken cancellation)
    {
        if (!body.TryGetProperty(Assignee, out _))
        {
            record.GiveTo(calls.Required.UserId);
        }
        return members.CheckAsync(record.AssigneeId, null, cancellation, Assignee);
    }

    public override ValueTask<Result> ChangingAsync(WorkTask record, JsonElement body, CancellationToken cancellation) =>
        body.TryGetProperty(Assignee, out _)
            ? members.CheckAsync(record.AssigneeId, null, cancellation, Assignee)
            : ValueTask.FromResult(Result.Done);
}

/// <summary>The verbs of tasks over HTTP.</summary>
public static class TaskVerbs
{
    public static Task<IResult> CompleteAsync(
        Guid id,
        HttpContext http,
        RecordHandlers<WorkTask, TaskResponse> tasks,
        TimeProvider clock,
        CancellationToken cancellation
    ) => tasks.ChangeAsync(http, id, task => task.Complete(StoredTime.Now(clock)), cancellation);

    public static Task<IResult> ReopenAsync(
        Guid id,
        HttpContext http,
        RecordHandlers<WorkTask, TaskResponse> tasks,
        CancellationToken cancellation
    ) => tasks.ChangeAsync(http, id, task => task.Reopen(), cancellation);
}

/// <summary>A task as the API shows it.</summary>
public sealed record TaskResponse(
    Guid Id,
    string Title,
    string? Body,
    DateTimeOffset? DueAt,
    DateTimeOffset? RemindAt,
    Guid? AssigneeId,
    WorkTaskStatus Status,
    DateTimeOffset? CompletedAt,
    IReadOnlyList<RecordLink> About,
    IReadOnlyList<string> Tags,
    CustomValues Custom,
    DateTimeOffset CreatedAt,
    DateTimeOffset UpdatedAt,
    DateTimeOffset? DeletedAt,
    long Version
)
{
    public static TaskResponse Of(WorkTask task) =>
        new(
            task.Id,
            task.Title,
            task.Body,
            task.DueAt,
            task.RemindAt,
            task.AssigneeId,
            task.Status,
            task.CompletedAt,
            task.About,
            task.Tags,
            task.Custom,
            task.CreatedAt,
            task.UpdatedAt,
            task.DeletedAt,
            task.Version
        );
}

/// <summary>What a task is set with; see <see cref="ContactInput"/>.</summary>
[Description("Fields of a task. Lists find it by filter[about]=lead:<id>.")]
public sealed record TaskInput(
    string? Title,
    string? Body,
    DateTimeOffset? DueAt,
    DateTimeOffset? RemindAt,
    [property: Description("A member; whoever sets it where absent, nobody where null.")] Guid? AssigneeId,
    [property: Description("The records that it is about, at least one.")] IReadOnlyList<RecordLink>? About,
    IReadOnlyList<string>? Tags,
    JsonObject? Custom
);
