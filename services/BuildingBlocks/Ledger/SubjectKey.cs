using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CrmCloud.BuildingBlocks.Ledger;

/// <summary>
/// The key of one person. Destroying it makes everything personal about them in the ledger unreadable, while history stays.
/// Kept in a schema of its own so that a backup can keep keys apart from data.
/// </summary>
public sealed class SubjectKey
{
    public required Guid WorkspaceId { get; init; }
    public required Guid SubjectId { get; init; }
    public required byte[] Key { get; init; }
    public required DateTimeOffset CreatedAt { get; init; }
}

public sealed class SubjectKeyConfiguration : IEntityTypeConfiguration<SubjectKey>
{
    public void Configure(EntityTypeBuilder<SubjectKey> builder)
    {
        builder.ToTable("subject_keys", "erasure");
        builder.HasKey(key => key.SubjectId);
    }
}
