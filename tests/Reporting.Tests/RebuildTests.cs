using CrmCloud.BuildingBlocks.Calls;
using CrmCloud.Contracts.Events;
using CrmCloud.Contracts.Events.Contacts;
using CrmCloud.Contracts.Events.Deals;
using CrmCloud.Contracts.Events.Leads;
using CrmCloud.Contracts.Events.SupportTicketing;
using CrmCloud.Contracts.Events.Workspace;
using Npgsql;
using Shouldly;
using Xunit;

namespace CrmCloud.Reporting.Tests;

/// <summary>A rebuild goes over all workspaces, so each test has a database of its own.</summary>
public sealed class RebuildTests : IAsyncLifetime
{
    private static readonly string[] s_tables =
    [
        "lead_facts",
        "deal_facts",
        "deal_versions",
        "ticket_facts",
        "names",
        "workspace_settings",
    ];

    private readonly ReportingApp _app = new();
    private readonly Guid _workspace = Guid.CreateVersion7();

    public ValueTask InitializeAsync() => _app.InitializeAsync();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task From_the_feeds_come_the_same_read_models_and_figures_as_from_events()
    {
        var events = Scenario();
        await _app.HandleAsync([.. events]);
        var (models, figures) = (await ModelsAsync(), await FiguresAsync());
        models.Length.ShouldBeGreaterThan(3_000);

        await DamageAsync(
            "delete from lead_facts; update deal_facts set amount = 1; delete from deal_versions; update ticket_facts set solved_at = null; update names set name = 'x'"
        );
        await DamageAsync("delete from workspace_settings");
        (await FiguresAsync()).ShouldNotBe(figures);
        (await _app.RebuildAsync(new Fed(events))).ShouldBe(0);
        (await ModelsAsync()).ShouldBe(models);
        (await FiguresAsync()).ShouldBe(figures);
        (await _app.RebuildAsync(new Fed(events))).ShouldBe(0);
        (await ModelsAsync()).ShouldBe(models);
    }

    [Fact]
    public async Task Until_the_new_read_models_are_whole_the_old_ones_serve_and_newer_events_win()
    {
        var events = Scenario();
        await _app.HandleAsync([.. events]);
        var figures = await FiguresAsync();
        var deal = Guid.CreateVersion7();
        var slow = new Fed(events)
        {
            InTheMidst = async () =>
            {
                (await FiguresAsync()).ShouldBe(figures);
                // The feed does not tell of this one yet.
                await _app.HandleAsync(Told.Of(_workspace, deal, 1, new DealCreated(Told.Won("2026-02-02T12:00:00Z", 5))));
            },
        };
        (await _app.RebuildAsync(slow)).ShouldBe(0);
        slow.WasInTheMidst.ShouldBeTrue();
        (await _app.FactsAsync(_workspace, "deal_facts")).ShouldContain($"{deal}");
        (await _app.FactsAsync(_workspace, "deal_versions")).ShouldContain($"{deal}");
    }

    [Fact]
    public async Task What_no_feed_tells_of_is_gone_and_what_a_service_that_is_away_told_stays()
    {
        var (lead, deal) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        await _app.HandleAsync(
            Told.Of(_workspace, lead, 1, new LeadCreated(Told.Lead())),
            Told.Of(_workspace, deal, 1, new DealCreated(Told.Deal())),
            Told.Of(_workspace, Guid.CreateVersion7(), 1, new ProductChanged("Forno", null, null, false, false)),
            Told.Of(_workspace, Guid.CreateVersion7(), 1, new UserChanged("Ana", true, [], []))
        );
        (await _app.RebuildAsync(new Fed([], "deals"))).ShouldBe(1);
        (await _app.FactsAsync(_workspace)).ShouldBeEmpty();
        (await _app.FactsAsync(_workspace, "deal_facts")).ShouldContain($"{deal}");
        (await _app.FactsAsync(_workspace, "deal_versions")).ShouldContain($"{deal}");
        var names = await _app.FactsAsync(_workspace, "names");
        names.ShouldContain("Forno");
        names.ShouldNotContain("Ana");
    }

    private List<EventEnvelope> Scenario()
    {
        var (ana, sul, sol, forno, price, why) = (Id(), Id(), Id(), Id(), Id(), Id());
        var (pipeline, first, second) = (Id(), Id(), Id());
        var (lead, other, gone, won, moved, undone) = (Id(), Id(), Id(), Id(), Id(), Id());
        var told = Told.Deal("2026-01-20T12:00:00Z") with
        {
            PipelineId = pipeline,
            StageId = first,
            Amount = 1_200.50m,
            ExpectedCloseDate = new DateOnly(2026, 6, 1),
            CompanyId = sol,
            ContactIds = [Id(), Id()],
            LeadId = lead,
            OwnerId = ana,
            TeamId = sul,
            ProductIds = [forno],
            Source = "site",
            Region = "SP",
            Tags = ["grande"],
            Custom = System.Text.Json.JsonElement.Parse("""{"segment":"pet"}"""),
        };
        var (ticket, binned) = (Id(), Id());
        var asked = Told.Ticket("2026-01-10T12:00:00Z") with
        {
            ExternalId = "7",
            RequesterId = Id(),
            CompanyId = sol,
            Product = "Forno",
            Tags = ["urgente"],
            Custom = System.Text.Json.JsonElement.Parse("""{"segment":"pet"}"""),
        };
        var answered = asked with
        {
            Status = "closed",
            FirstResponseAt = Told.At("2026-01-10T13:00:00Z"),
            SolvedAt = Told.At("2026-01-10T12:30:00Z"),
            ClosedAt = Told.At("2026-01-12T12:30:00Z"),
            Satisfaction = new TicketSatisfaction(4, Told.At("2026-01-13T12:30:00Z")),
            Flags = ["solvedBeforeFirstResponse"],
            Sla = new TicketSla("breached", Told.At("2026-01-10T12:30:00Z"), null, Met: false),
        };
        var reasons = Told.Lead("2026-01-12T12:00:00Z", "site", "disqualified", reason: why, custom: """{"segment":"pet"}""");
        return
        [
            Told.Zone(_workspace, "America/Manaus"),
            Told.Of(_workspace, ana, 1, new UserChanged("Ana", true, [], [])),
            Told.Of(_workspace, ana, 2, new UserChanged("Ana Souza", true, [], [])),
            Told.Of(_workspace, sul, 1, new TeamChanged("Sul", [], false)),
            Told.Of(_workspace, why, 1, new DisqualifyReasonChanged("Sem interesse", 1, false)),
            Told.Of(_workspace, sol, 1, new CompanyCreated(Told.Company("Padaria Sol"))),
            Told.Of(_workspace, forno, 1, new ProductChanged("Forno", "F1", 100, false, false)),
            Told.Of(_workspace, price, 1, new LostReasonChanged("Preço", 1, false)),
            Told.Of(
                _workspace,
                pipeline,
                1,
                new PipelineChanged("Vendas", [new(first, "Novo", 10, 0, null), new(second, "Proposta", 40, 1, 30)], true, false)
            ),
            Told.Of(_workspace, lead, 1, new LeadCreated(Told.Lead("2026-01-10T12:00:00Z", "site", owner: ana))),
            Told.Of(
                _workspace,
                lead,
                2,
                new LeadConverted(
                    Told.Lead("2026-01-10T12:00:00Z", "site", "converted", ana) with
                    {
                        ConvertedAt = Told.At("2026-01-20T12:00:00Z"),
                    }
                )
            ),
            Told.Of(_workspace, other, 1, new LeadCreated(Told.Lead("2026-01-12T12:00:00Z", custom: """{"segment":"pet"}"""))),
            Told.Of(_workspace, other, 2, new LeadDisqualified(reasons, why)),
            Told.Of(_workspace, gone, 1, new LeadCreated(Told.Lead())),
            Told.Of(_workspace, gone, 2, new LeadDeleted(Told.Lead())),
            Told.Of(_workspace, gone, 3, new LeadRestored(Told.Lead())),
            Told.Of(_workspace, gone, 4, new LeadDeleted(Told.Lead())),
            Told.Of(_workspace, won, 1, new DealCreated(told), "2026-01-20T12:00:00Z"),
            Told.Of(_workspace, won, 2, new DealMoved(told with { StageId = second, Probability = 40 }, first), "2026-01-25T12:00:00Z"),
            Told.Of(
                _workspace,
                won,
                3,
                new DealWon(told with { StageId = second, Status = "won", Probability = 100, WonAt = Told.At("2026-02-01T03:30:00Z") }),
                "2026-02-01T03:30:00Z"
            ),
            Told.Of(_workspace, moved, 1, new DealCreated(Told.Deal("2025-05-01T12:00:00Z")), "2026-01-05T12:00:00Z", Origins.Import),
            Told.Of(
                _workspace,
                moved,
                2,
                new DealLost(Told.Lost("2026-02-02T12:00:00Z", 10, "2025-05-01T12:00:00Z") with { LostReasonId = price }, price),
                "2026-02-02T12:00:00Z"
            ),
            Told.Of(_workspace, undone, 1, new DealCreated(Told.Won("2025-06-01T12:00:00Z", 9)), "2026-02-03T12:00:00Z", Origins.Import),
            Told.Of(_workspace, undone, 2, new DealDeleted(Told.Won("2025-06-01T12:00:00Z", 9)), "2026-02-04T12:00:00Z", Origins.Undo),
            Told.Of(_workspace, ticket, 1, new TicketCreated(asked)),
            Told.Of(_workspace, ticket, 2, new TicketAssigned(asked with { AssigneeId = ana }, null)),
            Told.Of(_workspace, ticket, 3, new TicketStatusChanged(answered with { AssigneeId = ana }, "open")),
            Told.Of(_workspace, binned, 1, new TicketCreated(asked)),
            Told.Of(_workspace, binned, 2, new TicketDeleted(asked)),
        ];
    }

    private async Task<string> ModelsAsync() =>
        string.Join('\n', await Task.WhenAll(s_tables.Select(table => _app.FactsAsync(_workspace, table))));

    private async Task<string> FiguresAsync()
    {
        var figures = new List<string>();
        foreach (
            var (report, query) in ((string, string)[])
                [
                    ("lead-conversion", "groupBy=source"),
                    ("lead-conversion", "groupBy=custom.segment"),
                    ("sales", "groupBy=owner"),
                    ("sales", "groupBy=lostReason"),
                    ("sales", "groupBy=company"),
                    ("sales", "groupBy=month&to=2026-02-02"),
                    ("pipeline", "groupBy=stage&asOf=2026-01-22T12:00:00Z"),
                    ("pipeline", "groupBy=stage&asOf=2025-06-15"),
                    ("growth", "groupBy=month"),
                    ("support", "groupBy=month"),
                    ("support", "groupBy=assignee"),
                ]
        )
        {
            var answer = await _app.ReportAsync(_workspace, query, report);
            figures.Add($"{report} {query} {answer.GetProperty("rows")} {answer.GetProperty("total")}");
        }
        return string.Join('\n', figures);
    }

    private async Task DamageAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(_app.Database.Superuser);
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        // Figures are remembered until the facts change, which damage done behind the service's back does not say.
        await using var counted = new NpgsqlCommand("update fact_revisions set revision = revision + 1", connection);
        await counted.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
    }

    private static Guid Id() => Guid.CreateVersion7();
}
