using System.Collections.Frozen;
using CrmCloud.BuildingBlocks.Ledger;
using CrmCloud.BuildingBlocks.Records;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CrmCloud.BuildingBlocks.Jobs;

/// <summary>A bulk edit: one patch or action over many records, in the background, and undoable as a whole.</summary>
public sealed class Job : Record, ICause, IUndoableWork
{
    /// <summary>Plural of the records it changes, such as <c>leads</c>.</summary>
    public string RecordType { get; set; } = "";
    public JobState State { get; set; } = JobState.Queued;

    /// <summary>The <see cref="BulkRequest"/> as it was sent, without its ids, JSON.</summary>
    public string Request { get; set; } = "{}";

    /// <summary>The <see cref="SavedCaller"/> who asked for it.</summary>
    public string Caller { get; set; } = "{}";
    public long Total { get; set; }
    public long Processed { get; set; }
    public long Failed { get; set; }

    /// <summary>The records are picked; from here on a filter no longer matters.</summary>
    public bool ItemsReady { get; set; }
    public string? Problem { get; set; }
    public DateTimeOffset? FinishedAt { get; set; }
    public DateTimeOffset? UndoRequestedAt { get; set; }
    public string? UndoCaller { get; set; }
    public Guid? UndoCause { get; set; }
    public long? UndoBeforeSeq { get; set; }

    /// <summary>What the ledger records of bulk edits: that one was asked for, and its undo. Not the request: it may be personal.</summary>
    /// <param name="recordType">Such as <c>leadBulkEdit</c>.</param>
    public static LedgerShape LedgerShape(string recordType) =>
        new(
            recordType,
            new Dictionary<string, LedgerField> { [nameof(UndoRequestedAt)] = new("undoRequestedAt", Personal: false) }.ToFrozenDictionary()
        );
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
        builder.Property(job => job.UndoCaller).HasColumnType("jsonb");
    }
}
