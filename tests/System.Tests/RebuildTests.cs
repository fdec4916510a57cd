using System.Net;
using System.Net.Http.Json;
using CrmCloud.Testing;
using Shouldly;
using Xunit;

namespace CrmCloud.SystemTests;

public sealed class RebuildTests(WholeSystem system)
{
    private static readonly string[] s_reports =
    [
        "lead-conversion?groupBy=source",
        "lead-conversion?groupBy=owner",
        "pipeline?groupBy=stage",
        "sales?groupBy=owner",
        "growth",
    ];
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(30);

    /// <summary>The gateway refuses whoever asks as fast as they can.</summary>
    private static readonly TimeSpan s_pace = TimeSpan.FromMilliseconds(50);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_rebuild_changes_no_figure_and_every_one_is_served_all_the_while()
    {
        using var client = await system.AdministratorAsync();
        foreach (var source in new[] { "site", "site", "feira" })
        {
            var lead = await AddLeadAsync(client, source);
            using var answer = await client.PostAsJsonAsync($"/api/leads/{lead}/convert", new { amount = 1200 }, Cancellation);
            answer.IsSuccessStatusCode.ShouldBeTrue("200 or 202, as quickly as it was done");
        }
        string[] before = [];
        await Eventually.Async(
            async () =>
            {
                before = await AllFiguresAsync(client);
                // Each was read at a moment of its own: all of them must have heard everything.
                before[0].ShouldContain("\"converted\":3");
                before[1].ShouldContain("\"converted\":3");
                before[2].ShouldContain("\"deals\":3");
                before[2].ShouldNotContain("\"label\":null");
                before[3].ShouldContain("\"open\":3");
            },
            s_patience
        );

        var reporting = await system.ProcessAsync("reporting");
        var rebuild = reporting.RunAsync("rebuild");
        var answers = 0;
        using var pace = new PeriodicTimer(s_pace);
        while (!rebuild.IsCompleted && await pace.WaitForNextTickAsync(Cancellation))
        {
            (await AllFiguresAsync(client)).ShouldBe(before);
            answers++;
        }
        (await rebuild).ShouldBe(0);
        answers.ShouldBeGreaterThan(1);
        (await AllFiguresAsync(client)).ShouldBe(before);
    }

    [Fact]
    public async Task What_is_written_during_a_rebuild_is_counted_after_it()
    {
        using var client = await system.AdministratorAsync();
        await AddLeadAsync(client, "site");

        var rebuild = (await system.ProcessAsync("reporting")).RunAsync("rebuild");
        var written = 1;
        using var pace = new PeriodicTimer(s_pace);
        while (!rebuild.IsCompleted && await pace.WaitForNextTickAsync(Cancellation))
        {
            await AddLeadAsync(client, "feira");
            written++;
        }

        (await rebuild).ShouldBe(0);
        written.ShouldBeGreaterThan(2);
        await Eventually.TrueAsync(
            async () => (await FiguresAsync(client, s_reports[0])).Contains($"\"leads\":{written}"),
            s_patience,
            $"{written} leads counted"
        );
    }

    private static async Task<Guid> AddLeadAsync(HttpClient client, string source) =>
        (await client.PostAsJsonAsync("/api/leads", new { lastName = "Prado", source }, Cancellation).ReadJsonAsync(HttpStatusCode.Created))
            .GetProperty("id")
            .GetGuid();

    private static async Task<string[]> AllFiguresAsync(HttpClient client) =>
        await Task.WhenAll(s_reports.Select(report => FiguresAsync(client, report)));

    /// <summary>An answer without the moment that it is of.</summary>
    private static async Task<string> FiguresAsync(HttpClient client, string report)
    {
        var answer = await client.GetAsync($"/api/reports/{report}", Cancellation).ReadJsonAsync();
        return $"{answer.GetProperty("total")} {answer.GetProperty("rows")}";
    }
}
