using CrmCloud.Bench.Input;
using CrmCloud.Bench.Reports;
using CrmCloud.Bench.Running;

namespace CrmCloud.Bench;

/// <param name="Large">Filled by the first bench that asks for it.</param>
internal sealed record BenchContext(RunningSystem System, Databases Databases, Scale Scale, LargeWorkspace Large);

/// <summary>One measurement.</summary>
internal interface IBench
{
    string Name { get; }

    Task<IReadOnlyList<Figure>> RunAsync(BenchContext context);
}
