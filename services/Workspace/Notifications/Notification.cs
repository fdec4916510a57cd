using CrmCloud.BuildingBlocks.Calls;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CrmCloud.Workspace.Notifications;

/// <summary>
/// Something that one user should know: somebody did something with a record of theirs. It holds no title; what the record is called
/// is asked when it is read. Nobody but its user changes it, and no ledger follows it.
/// </summary>
public sealed class Notification
{
    /// <summary>Most that are kept for a user; see <see cref="NotificationSweep"/>.</summary>
    public const int MaxPerUser = 1_000;

    /// <summary>How long they are kept.</summary>
    public static readonly TimeSpan Kept = TimeSpan.FromDays(90);

    /// <summary>Later ones have greater ids.</summary>
    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public Guid WorkspaceId { get; private set; }
    public Guid UserId { get; private set; }

    /// <summary>taskAssigned, leadAssigned, dealAssigned, dealWon or dealLost.</summary>
    public string Kind { get; private set; } = "";
    public string RecordType { get; private set; } = "";
    public Guid RecordId { get; private set; }
    public string ActorKind { get; private set; } = "";
    public Guid? ActorId { get; private set; }
    public string? ActorName { get; private set; }
    public DateTimeOffset At { get; private set; }
    public DateTimeOffset? ReadAt { get; private set; }

    public static Notification Of(CallContext call, Guid userId, string kind, string recordType, Guid recordId, DateTimeOffset at) =>
        new()
        {
            WorkspaceId = call.WorkspaceId,
            UserId = userId,
            Kind = kind,
            RecordType = recordType,
            RecordId = recordId,
            ActorKind = call.Actor.Kind,
            ActorId = call.Actor.Id,
            ActorName = call.Actor.Name,
            At = at,
        };

    public Actor Actor() => new(ActorKind, ActorId, ActorName);
}

public sealed class NotificationConfiguration : IEntityTypeConfiguration<Notification>
{
    public void Configure(EntityTypeBuilder<Notification> builder)
    {
        builder.ToTable("notifications");
        builder.HasKey(notification => notification.Id);
        builder.Property(notification => notification.Id).ValueGeneratedNever();
    }
}
