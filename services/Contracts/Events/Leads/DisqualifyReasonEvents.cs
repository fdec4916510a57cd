namespace CrmCloud.Contracts.Events.Leads;

/// <summary>A disqualify reason was made, renamed or (with <paramref name="Deleted"/>) taken away.</summary>
[EventType("leads.disqualify-reason-changed.v1")]
public sealed record DisqualifyReasonChanged(string Name, int Order, bool Deleted);
