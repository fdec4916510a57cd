using FsCheck;
using FsCheck.Fluent;

namespace CrmCloud.BuildingBlocks.Tests;

/// <summary>Runs asynchronous properties; a failure prints the smallest case found and the seed.</summary>
internal static class Properties
{
    public static Task HoldAsync<T>(Gen<T> cases, Func<T, IEnumerable<T>> shrink, Func<T, Task> property, int tests = 60) =>
        Task.Run(() =>
            Check.One(
                Config.QuickThrowOnFailure.WithMaxTest(tests),
                Prop.ForAll(
                    Arb.From(cases, shrink),
                    value =>
                    {
                        property(value).GetAwaiter().GetResult();
                        return true;
                    }
                )
            )
        );
}
