using System.Text.Json;
using CrmCloud.BuildingBlocks.Data;
using CrmCloud.BuildingBlocks.Jobs;
using CrmCloud.BuildingBlocks.Records;
using CrmCloud.BuildingBlocks.Results;
using CrmCloud.BuildingBlocks.Workspaces;
using CrmCloud.Contacts.Domain;

namespace CrmCloud.Contacts.Features;

/// <summary>What Contacts says about editing activities in bulk.</summary>
public sealed class ActivityBulk : BulkTarget<Activity>
{
    public override RecordType<Activity> Catalog => ActivityCatalog.Activities;

    public override Activity Create() =>
        new() { At = DateTimeOffset.UnixEpoch, About = [new RecordLink(RecordLink.Contact, Guid.CreateVersion7())] };

    public override Error? Validate(Activity record) => record.Validate().Error;
}

/// <summary>What Contacts says about editing tasks in bulk.</summary>
public sealed class TaskBulk(Members members, TimeProvider clock) : BulkTarget<WorkTask>
{
    public override RecordType<WorkTask> Catalog => ActivityCatalog.Tasks;

    public override IReadOnlyDictionary<string, BulkAction<WorkTask>> Actions { get; } =
        new Dictionary<string, BulkAction<WorkTask>>
        {
            ["complete"] = (_, _) => Result<Func<WorkTask, Result>>.Of(task => task.Complete(StoredTime.Now(clock))),
            ["reopen"] = (_, _) => Result<Func<WorkTask, Result>>.Of(task => task.Reopen()),
        };

    public override WorkTask Create() => new() { Title = "task", About = [new RecordLink(RecordLink.Contact, Guid.CreateVersion7())] };

    public override Error? Validate(WorkTask record) => record.Validate().Error;

    public override ValueTask<Result> CheckingAsync(WorkTask tried, JsonElement patch, CancellationToken cancellation) =>
        members.CheckAsync(tried.AssigneeId, null, cancellation, "assigneeId");
}
