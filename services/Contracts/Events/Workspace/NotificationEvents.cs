namespace CrmCloud.Contracts.Events.Workspace;

/// <summary>A notification was made for a user: what happened, to which record.</summary>
/// <param name="Kind">taskAssigned, leadAssigned, dealAssigned, dealWon or dealLost.</param>
[EventType("workspace.notification-made.v1")]
public sealed record NotificationMade(Guid UserId, string Kind, string AboutType, Guid AboutId);
