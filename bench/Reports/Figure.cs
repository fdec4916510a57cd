namespace CrmCloud.Bench.Reports;

/// <summary>A line of the table.</summary>
internal sealed record Figure(string Name, string Unit)
{
    public double? Floor { get; init; }
    public double? Ours { get; init; }
    public double? Ratio { get; init; }

    /// <summary>What is wanted, and whether this figure is it.</summary>
    public Wanted? Wanted { get; init; }
    public Latency? FloorLatency { get; init; }
    public Latency? OurLatency { get; init; }

    /// <summary>CPU seconds per 1,000 operations, all processes of the system together.</summary>
    public double? CpuPerThousand { get; init; }
    public double? CpuAim { get; init; }

    /// <summary>The same, per resource.</summary>
    public IReadOnlyDictionary<string, double>? CpuByResource { get; init; }
    public string? Note { get; init; }
}

/// <param name="Text">Such as <c>≥ 0.30</c>.</param>
internal sealed record Wanted(string Text, bool Met)
{
    public static Wanted AtLeast(double bound, double value, string format = "0.00") => new($"≥ {Number(bound, format)}", value >= bound);

    public static Wanted AtMost(double bound, double value, string format = "0.##") => new($"≤ {Number(bound, format)}", value <= bound);

    private static string Number(double value, string format) => value.ToString(format, System.Globalization.CultureInfo.InvariantCulture);
}

/// <summary>Milliseconds.</summary>
internal sealed record Latency(double P50, double P99)
{
    /// <param name="milliseconds">At least one; is sorted in place.</param>
    public static Latency Of(double[] milliseconds)
    {
        Array.Sort(milliseconds);
        return new Latency(At(milliseconds, 0.50), At(milliseconds, 0.99));
    }

    private static double At(double[] sorted, double share) => sorted[Math.Max(0, (int)Math.Ceiling(share * sorted.Length) - 1)];
}
