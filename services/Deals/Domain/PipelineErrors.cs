using CrmCloud.BuildingBlocks.Results;

namespace CrmCloud.Deals.Domain;

/// <summary>Every refusal about pipelines and their stages.</summary>
public static class PipelineErrors
{
    public static Error Nameless { get; } = Error.Invalid("name", "A pipeline needs a name.");

    public static Error NoStages { get; } = Error.Invalid("stages", "A pipeline has at least one stage.");

    public static Error SameStageTwice { get; } =
        Error.Invalid("stages", "Two stages have the same name or id; each has its own within the pipeline.");

    public static Error UnknownStages { get; } =
        Error.Invalid("stages", "A stage's id is one that the pipeline has; leave it out for a new stage.");

    public static Error NeedsDefault { get; } =
        new(ErrorKind.Conflict, "pipelines.needs-default", "One pipeline is the default; make another one that first.");

    public static Error StageInUse(int deals) =>
        new(ErrorKind.Conflict, "pipelines.stage-in-use", $"{deals} open deals are in a stage that would go; move them first.");

    public static Error TooMany(int most) => new(ErrorKind.Conflict, "pipelines.too-many", $"A workspace has at most {most} pipelines.");

    public static Error InUse(int deals) =>
        new(ErrorKind.Conflict, "pipelines.in-use", $"{deals} open deals are in this pipeline; move or close them first.");
}
