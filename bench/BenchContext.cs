using CrmCloud.Bench.Reports;
using CrmCloud.Bench.Running;

namespace CrmCloud.Bench;

internal sealed record BenchContext(RunningSystem System, Databases Databases, Scale Scale);

/// <summary>One measurement.</summary>
internal interface IBench
{
    string Name { get; }

    Task<IReadOnlyList<Figure>> RunAsync(BenchContext context);
}
