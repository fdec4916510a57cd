namespace CrmCloud.Deals.Domain;

/// <summary>A step on the way to a won deal. Part of its pipeline, and kept with it as one list in order.</summary>
/// <param name="Name">Unique within the pipeline.</param>
/// <param name="Probability">Percent of deals in it that are won, 0 to 100.</param>
/// <param name="Id">Stays the same when the stage is renamed or moved; empty in a stage that a caller adds.</param>
/// <param name="Order">Place in the pipeline, from 0. Follows from the place in the list, whatever a caller says.</param>
/// <param name="RottingDays">Days after which a deal that has not moved needs someone; none where nobody said.</param>
public sealed record Stage(string Name, int Probability, Guid Id = default, int Order = 0, int? RottingDays = null)
{
    private const int LongestName = 100;
    private const int MostRottingDays = 3_650;

    /// <summary>What is wrong with a stage that a caller sent, for a person; null where it is fine.</summary>
    public static string? Check(Stage stage) =>
        string.IsNullOrWhiteSpace(stage.Name) || stage.Name.Length > LongestName ? $"A stage's name has 1 to {LongestName} characters."
        : stage.Probability is < 0 or > 100 ? "A stage's probability is a percentage, 0 to 100."
        : stage.RottingDays is < 1 or > MostRottingDays ? $"A stage's rottingDays are 1 to {MostRottingDays}."
        : null;
}
