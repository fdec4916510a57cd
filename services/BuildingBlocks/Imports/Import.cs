using System.Collections.Frozen;
using CrmCloud.BuildingBlocks.Jobs;
using CrmCloud.BuildingBlocks.Ledger;
using CrmCloud.BuildingBlocks.Records;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CrmCloud.BuildingBlocks.Imports;

/// <summary>One file on its way into the records, or arrived. The cause of every change that it makes.</summary>
public sealed class Import : Record, ICause, IUndoableWork
{
    /// <summary>Plural of the records it makes, such as <c>leads</c>.</summary>
    public string RecordType { get; set; } = "";
    public ImportState State { get; set; } = ImportState.Queued;
    public string FileName { get; set; } = "";

    /// <summary>In bytes.</summary>
    public long FileSize { get; set; }

    /// <summary>How far into the file the saved rows reach.</summary>
    public long BytesRead { get; set; }

    /// <summary>The <see cref="ImportMapping"/>, JSON.</summary>
    public string Mapping { get; set; } = "{}";

    /// <summary>The <see cref="SavedCaller"/> who asked for it: the work runs later with the same rights.</summary>
    public string Caller { get; set; } = "{}";

    /// <summary>Rows of the file, the blank ones too; grows while the file is read.</summary>
    public long Total { get; set; }
    public long Processed { get; set; }
    public long Created { get; set; }
    public long Updated { get; set; }
    public long Skipped { get; set; }
    public long Failed { get; set; }
    public IReadOnlyList<string> UnmappedColumns { get; set; } = [];

    /// <summary>Why the whole file was refused.</summary>
    public string? Problem { get; set; }
    public DateTimeOffset? StartedAt { get; set; }
    public DateTimeOffset? FinishedAt { get; set; }

    /// <summary>What <c>createMissing</c> was asked for: reference → ids that its cells meant, JSON.</summary>
    public string Made { get; set; } = "{}";
    public DateTimeOffset? UndoRequestedAt { get; set; }
    public string? UndoCaller { get; set; }
    public Guid? UndoCause { get; set; }
    public long? UndoBeforeSeq { get; set; }

    /// <summary>What the ledger records of imports: that one was asked for, and its undo. Not the mapping: its defaults may be personal.</summary>
    /// <param name="recordType">Such as <c>leadImport</c>.</param>
    public static LedgerShape LedgerShape(string recordType) =>
        new(
            recordType,
            new Dictionary<string, LedgerField>
            {
                [nameof(FileSize)] = new("fileSize", Personal: false),
                [nameof(UndoRequestedAt)] = new("undoRequestedAt", Personal: false),
            }.ToFrozenDictionary()
        );
}

public enum ImportState
{
    Queued,
    Running,
    Done,
    Failed,
    Undoing,
    Undone,
}

public sealed class ImportConfiguration : IEntityTypeConfiguration<Import>
{
    public void Configure(EntityTypeBuilder<Import> builder)
    {
        builder.ToTable("imports");
        builder.Property(import => import.State).HasConversion<LowerCamelEnum<ImportState>>();
        builder.Property(import => import.Mapping).HasColumnType("jsonb");
        builder.Property(import => import.Caller).HasColumnType("jsonb");
        builder.Property(import => import.Made).HasColumnType("jsonb");
        builder.Property(import => import.UndoCaller).HasColumnType("jsonb");
    }
}
