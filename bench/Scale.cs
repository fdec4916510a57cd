namespace CrmCloud.Bench;

/// <summary>How long and how much.</summary>
internal sealed record Scale
{
    public TimeSpan WarmUp { get; init; } = TimeSpan.FromSeconds(15);
    public TimeSpan Slice { get; init; } = TimeSpan.FromSeconds(5);
    public int Rounds { get; init; } = 6;
    public int ListLeads { get; init; } = 100_000;
    public int ImportLeads { get; init; } = 8_000;
    public int ImportRounds { get; init; } = 5;

    /// <summary>Time of what is begun by the clock: creates for the event lag, conversions.</summary>
    public TimeSpan EventTime { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>People, leads and deals each of the workspace that is searched.</summary>
    public int LargeRecords { get; init; } = 100_000;
    public int Moves { get; init; } = 200;
    public int RebuildChanges { get; init; } = 1_000_000;
    public TimeSpan Quiet { get; init; } = TimeSpan.FromSeconds(60);

    public static Scale Full { get; } = new();

    public static Scale Quick { get; } =
        new()
        {
            WarmUp = TimeSpan.FromSeconds(1),
            Slice = TimeSpan.FromSeconds(0.5),
            Rounds = 2,
            ListLeads = 2_000,
            ImportLeads = 500,
            ImportRounds = 1,
            EventTime = TimeSpan.FromSeconds(3),
            LargeRecords = 2_000,
            Moves = 8,
            RebuildChanges = 15_000,
            Quiet = TimeSpan.FromSeconds(3),
        };
}
