using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CrmCloud.BuildingBlocks.Outbox;

/// <summary>An integration event on its way: written with the change it tells of, deleted once the broker has confirmed it.</summary>
public sealed class OutboxMessage
{
    /// <summary>How many relays may work side by side; one record's events are always in one partition, in order.</summary>
    public const short Partitions = 8;

    public required Guid Id { get; init; }
    public required Guid WorkspaceId { get; init; }
    public required short Partition { get; init; }
    public required Guid RecordId { get; init; }
    public required string Type { get; init; }

    /// <summary>The <see cref="Contracts.Events.EventEnvelope"/> as JSON.</summary>
    public required string Envelope { get; init; }

    /// <summary>W3C trace context of the work that wrote it, so that the trace goes on at the consumer.</summary>
    public string? TraceParent { get; init; }

    public static short PartitionOf(Guid recordId) => (short)(recordId.GetHashCode() & (Partitions - 1));
}

public sealed class OutboxMessageConfiguration : IEntityTypeConfiguration<OutboxMessage>
{
    public void Configure(EntityTypeBuilder<OutboxMessage> builder)
    {
        builder.ToTable("outbox");
        builder.HasKey(message => message.Id);
        builder.Property(message => message.Id).ValueGeneratedNever();
    }
}
