namespace CrmCloud.Contacts.Domain;

/// <summary>
/// Something that happened in another service and says how far we are with a person: an open deal, a won one, a lead converted.
/// The stage that follows from all that is known does not depend on the order in which it became known.
/// </summary>
/// <param name="Reached">The stage that it proves.</param>
/// <param name="At">When it happened; what a person said later overrules it.</param>
public sealed record LifecycleEvidence(Lifecycle Reached, DateTimeOffset At);
