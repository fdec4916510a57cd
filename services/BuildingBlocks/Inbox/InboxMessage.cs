using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CrmCloud.BuildingBlocks.Inbox;

/// <summary>An event that a consumer has already taken effect of; written in the transaction of the effect.</summary>
public sealed class InboxMessage
{
    public required string Consumer { get; init; }
    public required Guid MessageId { get; init; }
    public required Guid WorkspaceId { get; init; }
    public required DateTimeOffset ReceivedAt { get; init; }
}

public sealed class InboxMessageConfiguration : IEntityTypeConfiguration<InboxMessage>
{
    public void Configure(EntityTypeBuilder<InboxMessage> builder)
    {
        builder.ToTable("inbox");
        builder.HasKey(message => new { message.Consumer, message.MessageId });
    }
}
