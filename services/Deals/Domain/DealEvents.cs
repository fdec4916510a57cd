namespace CrmCloud.Deals.Domain;

public sealed record DealWasMoved(Guid PreviousStageId);

public sealed record DealWasAssigned(Guid? PreviousOwnerId, Guid? PreviousTeamId);

public sealed record DealWasWon;

public sealed record DealWasLost(Guid? ReasonId);

public sealed record DealWasReopened;
