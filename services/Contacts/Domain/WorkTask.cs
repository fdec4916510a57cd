using System.Text.Json.Serialization;
using CrmCloud.BuildingBlocks.Records;
using CrmCloud.BuildingBlocks.Results;

namespace CrmCloud.Contacts.Domain;

/// <summary>Something to be done about a record.</summary>
public sealed class WorkTask : CustomRecord, IAbout
{
    public string Title { get; set; } = "";
    public string? Body { get; set; }
    public DateTimeOffset? DueAt { get; set; }

    /// <summary>When the assignee wants to be reminded.</summary>
    public DateTimeOffset? RemindAt { get; set; }
    public Guid? AssigneeId { get; private set; }
    public WorkTaskStatus Status { get; internal set; }
    public DateTimeOffset? CompletedAt { get; internal set; }

    /// <summary>The records that it is about.</summary>
    public ItemList<RecordLink> About { get; set; } = [];

    public override Guid? SubjectId => Subjects.Of(this);

    public Result Validate() =>
        string.IsNullOrWhiteSpace(Title) ? Error.Invalid("title", "A task needs a title.")
        : About.Count == 0 ? ContactErrors.AboutNothing
        : Result.Done;

    /// <summary>Gives it to a member, or to nobody.</summary>
    public void GiveTo(Guid? assigneeId)
    {
        if (Version > 0 && assigneeId != AssigneeId)
        {
            Raise(new TaskWasReassigned(AssigneeId));
        }
        AssigneeId = assigneeId;
    }

    /// <summary>It is done.</summary>
    public Result Complete(DateTimeOffset at)
    {
        if (Status == WorkTaskStatus.Done)
        {
            return ContactErrors.TaskDone;
        }
        (Status, CompletedAt) = (WorkTaskStatus.Done, at);
        Raise(new TaskWasCompleted());
        return Result.Done;
    }

    /// <summary>It is to be done after all.</summary>
    public Result Reopen()
    {
        if (Status == WorkTaskStatus.Open)
        {
            return ContactErrors.TaskOpen;
        }
        (Status, CompletedAt) = (WorkTaskStatus.Open, null);
        Raise(new TaskWasReopened());
        return Result.Done;
    }
}

[JsonConverter(typeof(LowerCamelJson<WorkTaskStatus>))]
public enum WorkTaskStatus
{
    Open,
    Done,
}
