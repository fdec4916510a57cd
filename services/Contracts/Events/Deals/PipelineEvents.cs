namespace CrmCloud.Contracts.Events.Deals;

/// <summary>A stage of a pipeline.</summary>
/// <param name="Probability">Percent of deals in it that are won, 0 to 100.</param>
/// <param name="Order">Place in the pipeline, from 0.</param>
/// <param name="RottingDays">Days after which a deal that has not moved needs someone; none where nobody said.</param>
public sealed record StageSnapshot(Guid Id, string Name, int Probability, int Order, int? RottingDays);

/// <summary>A pipeline or its stages were made, changed or (with <paramref name="Deleted"/>) taken away.</summary>
[EventType("deals.pipeline-changed.v1")]
public sealed record PipelineChanged(string Name, IReadOnlyList<StageSnapshot> Stages, bool Default, bool Deleted);

/// <summary>A lost reason was made, renamed or (with <paramref name="Deleted"/>) taken away.</summary>
[EventType("deals.lost-reason-changed.v1")]
public sealed record LostReasonChanged(string Name, int Order, bool Deleted);

/// <summary>A product was made, changed or (with <paramref name="Deleted"/>) taken away.</summary>
/// <param name="Price">In the workspace's currency; none where it is agreed each time.</param>
[EventType("deals.product-changed.v1")]
public sealed record ProductChanged(string Name, string? Code, decimal? Price, bool Recurring, bool Deleted);
