namespace CrmCloud.Leads.Domain;

public sealed record LeadWasAssigned(Guid? PreviousOwnerId, Guid? PreviousTeamId);

public sealed record LeadWasQualified(LeadQualification Previous);

public sealed record LeadWasDisqualified(Guid ReasonId);

public sealed record LeadWasReopened;

public sealed record LeadWasConverted;

public sealed record LeadConversionWasUndone(Guid DealId);
