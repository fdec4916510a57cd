using CrmCloud.BuildingBlocks.Calls;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CrmCloud.BuildingBlocks.Ledger;

/// <summary>
/// One change of one record, written in the transaction that made it and never altered. <c>seq</c> and <c>tx</c> are the
/// database's own; reading is by <see cref="LedgerReader"/>.
/// </summary>
public sealed class LedgerEntry
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid WorkspaceId { get; init; }
    public required DateTimeOffset At { get; init; }
    public required string ActorKind { get; init; }
    public Guid? ActorId { get; init; }
    public string? ActorName { get; init; }
    public required string Origin { get; init; }
    public required Guid CorrelationId { get; init; }
    public Guid? CausationId { get; init; }

    /// <summary>created, changed, deleted, restored, merged, unmerged or erased.</summary>
    public required string Kind { get; init; }
    public required string RecordType { get; init; }
    public required Guid RecordId { get; init; }
    public required long RecordVersion { get; init; }

    /// <summary>Whose key encrypts <see cref="Personal"/>.</summary>
    public Guid? SubjectId { get; init; }

    /// <summary>JSON {field: [before, after]}; a personal field is named with null, its values are in <see cref="Personal"/>.</summary>
    public required string Patch { get; init; }

    /// <summary>The personal fields' {field: [before, after]}, encrypted; unreadable once the key is destroyed.</summary>
    public byte[]? Personal { get; init; }

    public Actor Actor => new(ActorKind, ActorId, ActorName);
}

public sealed class LedgerEntryConfiguration : IEntityTypeConfiguration<LedgerEntry>
{
    public void Configure(EntityTypeBuilder<LedgerEntry> builder)
    {
        builder.ToTable("ledger");
        builder.HasKey(entry => entry.Id);
        builder.Property(entry => entry.Id).ValueGeneratedNever();
        builder.Property(entry => entry.Patch).HasColumnType("jsonb");
        builder.Ignore(entry => entry.Actor);
    }
}
