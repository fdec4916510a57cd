namespace CrmCloud.Contacts.Domain;

public sealed record LifecycleMoved(Lifecycle Previous);

public sealed record TaskWasReassigned(Guid? PreviousAssigneeId);

public sealed record TaskWasCompleted;

public sealed record TaskWasReopened;
