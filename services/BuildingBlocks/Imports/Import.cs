using CrmCloud.BuildingBlocks.Records;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CrmCloud.BuildingBlocks.Imports;

/// <summary>One file on its way into the records, or arrived. The cause of every change that it makes.</summary>
public sealed class Import : Record, ICause
{
    /// <summary>Plural of the records it makes, such as <c>leads</c>.</summary>
    public string RecordType { get; set; } = "";
    public ImportState State { get; set; } = ImportState.Queued;
    public string FileName { get; set; } = "";
    public long FileSize { get; set; }

    /// <summary>The mapping as it was sent, JSON.</summary>
    public string Mapping { get; set; } = "{}";

    /// <summary>Who asked for it, as JSON of the call context: the work runs later with the same rights.</summary>
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

    /// <summary>Progress of the undo, JSON: where it stands, what was kept.</summary>
    public string? Undo { get; set; }

    /// <summary>What <c>createMissing</c> made, JSON.</summary>
    public string Made { get; set; } = "{}";
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
        builder.Property(import => import.Undo).HasColumnType("jsonb");
        builder.Property(import => import.Made).HasColumnType("jsonb");
    }
}
