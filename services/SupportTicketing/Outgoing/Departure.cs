using CrmCloud.BuildingBlocks.Records;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CrmCloud.SupportTicketing.Outgoing;

/// <summary>A message of a ticket that waits to go out by mail: for its time first, then for Mail.</summary>
public sealed class Departure
{
    /// <summary>The ticket message's id.</summary>
    public Guid Id { get; init; }
    public Guid WorkspaceId { get; init; }

    /// <summary>What keeps the messages of one ticket in their order: the ticket's id.</summary>
    public required string RecordType { get; init; }

    /// <summary>Who moves it first wins: the one who takes it back, or the worker.</summary>
    public DepartureState State { get; set; }

    /// <summary>Not before; later than asked for once Mail was away.</summary>
    public DateTimeOffset DueAt { get; set; }

    /// <summary>How often Mail or Contacts did not answer.</summary>
    public int Attempts { get; set; }
    public DateTimeOffset CreatedAt { get; init; }
    public DateTimeOffset? FinishedAt { get; set; }
}

public enum DepartureState
{
    Queued,

    /// <summary>Mail may have it: only Mail can take it back.</summary>
    Running,
    Done,
    Failed,
    Cancelled,
}

public sealed class DepartureConfiguration : IEntityTypeConfiguration<Departure>
{
    public void Configure(EntityTypeBuilder<Departure> builder)
    {
        builder.ToTable("departures");
        builder.HasKey(departure => departure.Id);
        builder.Property(departure => departure.Id).ValueGeneratedNever();
        builder.Property(departure => departure.State).HasConversion<LowerCamelEnum<DepartureState>>().IsConcurrencyToken();
    }
}
