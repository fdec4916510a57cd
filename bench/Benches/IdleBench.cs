using System.Globalization;
using CrmCloud.Bench.Reports;

namespace CrmCloud.Bench.Benches;

/// <summary>Proportional memory of everything that runs, after nobody asked anything of it for a while.</summary>
internal sealed class IdleBench(string name) : IBench
{
    private const double MiB = 1 << 20;
    private static readonly string[] s_others = ["postgres", "messaging"];

    public string Name => name;

    public async Task<IReadOnlyList<Figure>> RunAsync(BenchContext context)
    {
        await context.Databases.DrainOutboxesAsync();
        await Task.Delay(context.Scale.Quiet);
        var memory = (await context.System.ResourcesAsync()).Where(resource => resource.PssBytes > 0).ToList();
        var total = memory.Sum(resource => resource.PssBytes) / MiB;
        var largest = memory
            .Where(resource => resource.Type != "AppHost" && !s_others.Contains(resource.Name))
            .MaxBy(resource => resource.PssBytes)!;
        var parts = memory
            .OrderByDescending(resource => resource.PssBytes)
            .Select(resource => string.Create(CultureInfo.InvariantCulture, $"{resource.Name} {resource.PssBytes / MiB:0}"));
        return
        [
            new Figure(name, "MiB PSS together")
            {
                Ours = total,
                Wanted = Wanted.AtMost(1.6 * 1024, total, "0"),
                Note = string.Join(", ", parts) + " MiB",
            },
            new Figure(name, $"MiB PSS of {largest.Name}, the largest service")
            {
                Ours = largest.PssBytes / MiB,
                Wanted = Wanted.AtMost(160, largest.PssBytes / MiB, "0"),
            },
        ];
    }
}
