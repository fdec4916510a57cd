using CrmCloud.BuildingBlocks.Records;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CrmCloud.BuildingBlocks.Jobs;

/// <summary>A bulk edit: one patch or action over many records, in the background, and undoable as a whole.</summary>
public sealed class Job : Record, ICause
{
    /// <summary>Plural of the records it changes, such as <c>leads</c>.</summary>
    public string RecordType { get; set; } = "";
    public JobState State { get; set; } = JobState.Queued;

    /// <summary>The request as it was sent, JSON.</summary>
    public string Request { get; set; } = "{}";

    /// <summary>Who asked for it, as JSON of the call context.</summary>
    public string Caller { get; set; } = "{}";
    public long Total { get; set; }
    public long Processed { get; set; }
    public long Failed { get; set; }

    /// <summary>Where the work stands, so that it resumes after a crash.</summary>
    public string? Cursor { get; set; }
    public string? Problem { get; set; }
    public DateTimeOffset? FinishedAt { get; set; }
}

public enum JobState
{
    Queued,
    Running,
    Done,
    Failed,
    Undoing,
    Undone,
}

public sealed class JobConfiguration : IEntityTypeConfiguration<Job>
{
    public void Configure(EntityTypeBuilder<Job> builder)
    {
        builder.ToTable("jobs");
        builder.Property(job => job.State).HasConversion<LowerCamelEnum<JobState>>();
        builder.Property(job => job.Request).HasColumnType("jsonb");
        builder.Property(job => job.Caller).HasColumnType("jsonb");
    }
}
