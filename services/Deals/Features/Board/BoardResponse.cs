namespace CrmCloud.Deals.Features.Board;

/// <summary>A pipeline's open deals, stage by stage.</summary>
/// <param name="Currency">Of the sums, ISO 4217.</param>
public sealed record BoardResponse(Guid PipelineId, string Currency, IReadOnlyList<BoardColumn> Columns);

/// <summary>A stage: figures of all its open deals, and the first of them in their order.</summary>
/// <param name="WeightedSum">Each amount by its deal's probability.</param>
public sealed record BoardColumn(
    Guid StageId,
    string Name,
    long Count,
    decimal Sum,
    decimal WeightedSum,
    IReadOnlyList<DealResponse> Items
);
