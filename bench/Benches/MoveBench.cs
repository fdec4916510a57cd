using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json;
using CrmCloud.Bench.Input;
using CrmCloud.Bench.Reports;
using CrmCloud.Bench.Running;

namespace CrmCloud.Bench.Benches;

/// <summary>
/// From the request that moves a card until a second browser has read the board with the card in its new column: what it hears
/// over its live connection and asks for then, without the drawing.
/// </summary>
internal sealed class MoveBench : IBench
{
    private const int Deals = 600;

    public string Name => "move";

    public async Task<IReadOnlyList<Figure>> RunAsync(BenchContext context)
    {
        using var workspace = await Workspace.SignUpAsync(context.System);
        await new FileImport(workspace, "deals", DealsFile.Mapping).RunAsync(DealsFile.Open(Deals, seed: 5));
        await context.Databases.DrainOutboxesAsync();
        using var other = await LiveBrowser.ConnectAsync(workspace);
        await MoveAsync(workspace, other, context.Scale.Moves / 4);
        var seen = await MoveAsync(workspace, other, context.Scale.Moves);
        var latency = Latency.Of(seen);
        return
        [
            new Figure(Name, "ms until seen by another")
            {
                OurLatency = latency,
                Wanted = Wanted.AtMost(500, latency.P99),
                Note = string.Create(CultureInfo.InvariantCulture, $"wanted is p99 in ms; {seen.Length} moves, slowest {seen[^1]:0} ms"),
            },
        ];
    }

    private static async Task<double[]> MoveAsync(Workspace workspace, LiveBrowser other, int moves)
    {
        var taken = new double[moves];
        for (var i = 0; i < moves; i++)
        {
            var columns = (await workspace.ReadAsync("/api/deals/board")).GetProperty("columns").EnumerateArray().ToList();
            var from = columns.FindIndex(column => column.GetProperty("items").GetArrayLength() > 0);
            var card = columns[from].GetProperty("items")[0];
            var to = columns[from == columns.Count - 1 ? 0 : from + 1].GetProperty("stageId").GetGuid();
            taken[i] = await MoveAsync(workspace, other, card.GetProperty("id").GetGuid(), to);
        }
        return taken;
    }

    private static async Task<double> MoveAsync(Workspace workspace, LiveBrowser other, Guid deal, Guid stage)
    {
        var begun = Stopwatch.GetTimestamp();
        using var answer = await workspace.Client.PostAsJsonAsync($"/api/deals/{deal}/move", new { stageId = stage });
        var moved = await Workspace.ReadAsync(answer);
        await other.HearAsync(deal, moved.GetProperty("version").GetInt64());
        var board = await workspace.ReadAsync("/api/deals/board");
        var elapsed = Stopwatch.GetElapsedTime(begun).TotalMilliseconds;
        return Holds(board, stage, deal)
            ? elapsed
            : throw new InvalidOperationException($"The board does not show {deal} where it was moved.");
    }

    private static bool Holds(JsonElement board, Guid stage, Guid deal) =>
        board
            .GetProperty("columns")
            .EnumerateArray()
            .Single(column => column.GetProperty("stageId").GetGuid() == stage)
            .GetProperty("items")
            .EnumerateArray()
            .Any(card => card.GetProperty("id").GetGuid() == deal);
}
