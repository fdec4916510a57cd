using CrmCloud.BuildingBlocks.Imports;
using CrmCloud.Deals.Data;
using CrmCloud.Deals.Domain;

namespace CrmCloud.Deals.Features.Imports;

/// <summary>The column <c>pipeline</c>, which also decides which pipeline's stages the column <c>stage</c> means.</summary>
internal sealed class PipelineReference(DealPlaces places) : ImportReference<Deal>
{
    public override string Name => "pipeline";
    public override IReadOnlyList<string> By => ["name", "id"];

    public override async Task<IReadOnlyDictionary<string, Guid>> ResolveAsync(ReferenceQuestion question, CancellationToken cancellation)
    {
        var pipelines = await places.AllAsync(cancellation);
        return question
            .Cells.Select(cell => (Cell: cell, Pipeline: Find(pipelines, cell)))
            .Where(pair => pair.Pipeline is not null)
            .ToDictionary(pair => pair.Cell, pair => pair.Pipeline!.Id);
    }

    public override void Set(Deal record, Guid id) => record.Said.PipelineId = id;

    /// <summary>The pipeline that a cell names, by name or id; the default one where it is empty.</summary>
    internal static Pipeline? Find(IReadOnlyList<Pipeline> pipelines, string cell) =>
        cell.Length == 0
            ? (pipelines.Count > 0 ? pipelines[0] : null)
            : pipelines.FirstOrDefault(pipeline =>
                string.Equals(pipeline.Name, cell, StringComparison.OrdinalIgnoreCase) || pipeline.Id.ToString() == cell
            );
}
