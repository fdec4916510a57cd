using CrmCloud.BuildingBlocks.Records;
using CrmCloud.BuildingBlocks.Results;

namespace CrmCloud.Contacts.Domain;

/// <summary>An interaction with someone: a call, a meeting, a mail, or a note about them.</summary>
public sealed class Activity : CustomRecord, IAbout
{
    public ActivityKind Kind { get; set; }

    /// <summary>Who began it; none for meetings and notes.</summary>
    public ActivityDirection? Direction { get; set; }
    public string? Subject { get; set; }
    public string? Body { get; set; }

    /// <summary>When it happened.</summary>
    public DateTimeOffset At { get; set; }

    /// <summary>How long it took.</summary>
    public int? Minutes { get; set; }

    /// <summary>What came of it, in the workspace's own words, such as <c>noAnswer</c>.</summary>
    public string? Outcome { get; set; }

    /// <summary>The records that it is about.</summary>
    public ItemList<RecordLink> About { get; set; } = [];

    /// <summary>Who did it; none where a file did not say.</summary>
    public Guid? AuthorId { get; internal set; }

    public override Guid? SubjectId => Subjects.Of(this);

    public Result Validate() =>
        About.Count == 0 ? ContactErrors.AboutNothing
        : At == default ? Error.Invalid("at", "Something that happened has a time.")
        : Result.Done;
}
