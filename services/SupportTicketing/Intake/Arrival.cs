using CrmCloud.BuildingBlocks.Records;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CrmCloud.SupportTicketing.Intake;

/// <summary>A mail that came in and is to be taken into a ticket. There is one for each mail, however often it is told of.</summary>
public sealed class Arrival
{
    /// <summary>The message's id in Mail.</summary>
    public Guid Id { get; init; }
    public Guid WorkspaceId { get; init; }

    /// <summary>What keeps two workers from the same conversation: the thread's id.</summary>
    public required string RecordType { get; init; }
    public ArrivalState State { get; set; }
    public Guid ThreadId { get; init; }

    /// <summary>Local part of the address that it came to.</summary>
    public required string Address { get; init; }

    /// <summary>person, automatic, bounce or loop.</summary>
    public required string Nature { get; init; }

    /// <summary>The ticket that Mail knows the thread to be about; none where the customer began it.</summary>
    public Guid? AboutId { get; init; }

    /// <summary>Mail's ledger entry: the cause of everything that the mail makes.</summary>
    public Guid? CausationId { get; init; }
    public ArrivalOutcome? Outcome { get; set; }
    public Guid? TicketId { get; set; }

    /// <summary>Why it was given up.</summary>
    public string? Problem { get; set; }
    public DateTimeOffset CreatedAt { get; init; }
    public DateTimeOffset? FinishedAt { get; set; }
}

public enum ArrivalState
{
    Queued,
    Done,
    Failed,
}

/// <summary>What a mail became.</summary>
public enum ArrivalOutcome
{
    /// <summary>A new ticket.</summary>
    Opened,

    /// <summary>A message in its ticket.</summary>
    Answered,

    /// <summary>A new ticket that follows a closed one up.</summary>
    FollowedUp,

    /// <summary>A line in its ticket that asks for nothing: an automatic answer or a bounce.</summary>
    Noted,

    /// <summary>Nothing: its sender is blocked.</summary>
    Blocked,

    /// <summary>Nothing: our own mail that came back, or a bounce of what no ticket knows.</summary>
    Refused,
}

public sealed class ArrivalConfiguration : IEntityTypeConfiguration<Arrival>
{
    public void Configure(EntityTypeBuilder<Arrival> builder)
    {
        builder.ToTable("arrivals");
        builder.HasKey(arrival => arrival.Id);
        builder.Property(arrival => arrival.Id).ValueGeneratedNever();
        builder.Property(arrival => arrival.State).HasConversion<LowerCamelEnum<ArrivalState>>();
        builder.Property(arrival => arrival.Outcome).HasConversion<LowerCamelEnum<ArrivalOutcome>>();
    }
}
