namespace CrmCloud.BuildingBlocks.Jobs;

/// <summary>Settings of background work, section <c>Work</c>.</summary>
public sealed class WorkOptions
{
    /// <summary>How many pieces of work of a kind one process does at a time.</summary>
    public int Parallel { get; set; } = 2;

    /// <summary>How often waiting work is looked for that nobody told of: what another replica left behind.</summary>
    public TimeSpan PollInterval { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>Pause after a failure; doubles with each further one.</summary>
    public TimeSpan FirstPause { get; set; } = TimeSpan.FromSeconds(1);
    public TimeSpan LongestPause { get; set; } = TimeSpan.FromMinutes(1);

    /// <summary>After how many failures that are not a peer's absence the work is given up.</summary>
    public int GiveUpAfter { get; set; } = 5;

    /// <summary>Rows or records that are saved in one transaction.</summary>
    public int BatchSize { get; set; } = 1_000;
}
