using CrmCloud.Bench.Input;
using CrmCloud.Bench.Load;
using CrmCloud.Bench.Reports;

namespace CrmCloud.Bench.Benches;

/// <summary>What the palette asks while someone types: beginnings of names among many people, leads and deals.</summary>
internal sealed class SearchBench : IBench
{
    private const int Workers = 4;

    public string Name => "search";

    public async Task<IReadOnlyList<Figure>> RunAsync(BenchContext context)
    {
        await context.Large.WithLeadsAsync();
        await context.Large.WithPeopleAsync();
        var workspace = await context.Large.WithDealsAsync();
        var figure = await SystemLoad.RunAsync(
            Name,
            () => workspace.GetAsync($"/api/search?q={Uri.EscapeDataString(Typed())}"),
            Workers,
            context
        );
        return
        [
            figure with
            {
                Wanted = Wanted.AtMost(60, figure.OurLatency!.P99),
                CpuAim = 5,
                Note = $"wanted is p99 in ms; among {context.Scale.LargeRecords:#,0} of each",
            },
        ];
    }

    /// <summary>Some letters of a word, a word and some of the next, or two whole words.</summary>
    private static string Typed() =>
        Draw.Anew.Below(5) switch
        {
            0 => Begin(Draw.Anew.Any(Names.First)),
            1 => $"{Draw.Anew.Any(Names.First)} {Begin(Draw.Anew.Any(Names.Last))}",
            2 => $"{Draw.Anew.Any(Names.First)} {Draw.Anew.Any(Names.Last)}",
            3 => $"{Draw.Anew.Any(Names.Trades)} {Begin(Draw.Anew.Any(Names.Last))}",
            _ => $"pessoa{Draw.Anew.Below(100_000)}",
        };

    private static string Begin(string word) => word[..Draw.Anew.Between(2, word.Length + 1)];
}
