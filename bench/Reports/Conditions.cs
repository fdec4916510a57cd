using System.Globalization;
using System.Runtime.InteropServices;
using CrmCloud.Bench.Running;

namespace CrmCloud.Bench.Reports;

/// <summary>Under what the figures were taken.</summary>
internal sealed record Conditions(
    DateOnly Date,
    string Build,
    int Processors,
    double MemoryGiB,
    string Processor,
    string Runtime,
    string Telemetry,
    bool Quick
)
{
    public static async Task<Conditions> OfAsync(RunningSystem system, BenchOptions options)
    {
        var gateway = (await system.ResourcesAsync()).Single(resource => resource.Name == "gateway");
        return new Conditions(
            DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime),
            system.Build,
            Environment.ProcessorCount,
            Math.Round(GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / Math.Pow(2, 30), 1),
            File.ReadLines("/proc/cpuinfo")
                .FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal))
                ?.Split(": ")
                .Last()
                ?? "?",
            RuntimeInformation.FrameworkDescription,
            gateway.Environment.ContainsKey("OTEL_EXPORTER_OTLP_ENDPOINT") ? "on" : "off",
            options.Quick
        );
    }

    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Date:yyyy-MM-dd}, build {Build}, {Processors} × {Processor}, {MemoryGiB} GiB, {Runtime}, telemetry {Telemetry}{(Quick ? ", QUICK: the figures mean nothing" : "")}"
        );
}
