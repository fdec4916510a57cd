using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CrmCloud.BuildingBlocks.Idempotency;

/// <summary>What a POST with an <c>Idempotency-Key</c> was answered, kept for 24 hours.</summary>
public sealed class IdempotentAnswer
{
    public required Guid WorkspaceId { get; init; }

    /// <summary>Who sent it: the same key from another caller is another key.</summary>
    public required Guid CallerId { get; init; }
    public required string Key { get; init; }

    /// <summary>SHA-256 of method, path and body.</summary>
    public required byte[] RequestHash { get; init; }
    public int Status { get; set; }
    public string? ContentType { get; set; }
    public string? Location { get; set; }
    public string? Etag { get; set; }
    public byte[]? Body { get; set; }
    public required DateTimeOffset CreatedAt { get; init; }
}

public sealed class IdempotentAnswerConfiguration : IEntityTypeConfiguration<IdempotentAnswer>
{
    public void Configure(EntityTypeBuilder<IdempotentAnswer> builder)
    {
        builder.ToTable("idempotent_answers");
        builder.HasKey(answer => new
        {
            answer.WorkspaceId,
            answer.CallerId,
            answer.Key,
        });
    }
}
