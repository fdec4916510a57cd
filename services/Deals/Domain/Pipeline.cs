using CrmCloud.BuildingBlocks.Records;
using CrmCloud.BuildingBlocks.Results;

namespace CrmCloud.Deals.Domain;

/// <summary>A way to sell: stages in order. One of a workspace's pipelines is the default.</summary>
public sealed class Pipeline : Record
{
    public string Name { get; set; } = "";

    /// <summary>In order; at least one.</summary>
    public ItemList<Stage> Stages { get; set; } = [];

    /// <summary>Where deals go for which nobody names a pipeline.</summary>
    public bool Default { get; set; }

    /// <summary>Where deals begin.</summary>
    public Stage First => Stages[0];

    /// <summary>Where deals end.</summary>
    public Stage Last => Stages[^1];

    public Stage? Find(Guid stageId) => Stages.FirstOrDefault(stage => stage.Id == stageId);

    /// <summary>By name, whatever its case.</summary>
    public Stage? Find(string name) => Stages.FirstOrDefault(stage => string.Equals(stage.Name, name, StringComparison.OrdinalIgnoreCase));

    /// <summary>Gives new stages their ids and every stage its place, which is the place in the list.</summary>
    public void Number() =>
        Stages = new ItemList<Stage>([
            .. Stages.Select((stage, order) => stage with { Id = stage.Id == default ? Guid.CreateVersion7() : stage.Id, Order = order }),
        ]);

    public Result Validate() =>
        string.IsNullOrWhiteSpace(Name) ? PipelineErrors.Nameless
        : Stages.Count == 0 ? PipelineErrors.NoStages
        : Stages.DistinctBy(stage => stage.Name, StringComparer.OrdinalIgnoreCase).Count() < Stages.Count
        || Stages.DistinctBy(stage => stage.Id).Count() < Stages.Count
            ? PipelineErrors.SameStageTwice
        : Result.Done;
}
