namespace CrmCloud.Bench;

/// <summary>How long and how much.</summary>
internal sealed record Scale(
    TimeSpan WarmUp,
    TimeSpan Slice,
    int Rounds,
    int ListLeads,
    int ImportLeads,
    int ImportRounds,
    TimeSpan EventTime,
    TimeSpan Quiet
)
{
    public static Scale Full { get; } =
        new(TimeSpan.FromSeconds(15), TimeSpan.FromSeconds(5), 6, 100_000, 8_000, 5, TimeSpan.FromSeconds(30), TimeSpan.FromSeconds(60));

    public static Scale Quick { get; } =
        new(TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(0.5), 2, 2_000, 500, 1, TimeSpan.FromSeconds(3), TimeSpan.FromSeconds(3));
}
