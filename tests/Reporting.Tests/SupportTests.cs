using System.Text.Json;
using CrmCloud.Contracts.Events;
using CrmCloud.Contracts.Events.SupportTicketing;
using CrmCloud.Contracts.Events.Workspace;
using CrmCloud.Testing;
using Shouldly;
using Xunit;

namespace CrmCloud.Reporting.Tests;

public sealed class SupportTests(ReportingApp app) : IClassFixture<ReportingApp>
{
    private readonly Guid _workspace = Guid.CreateVersion7();

    [Fact]
    public async Task Tickets_count_where_they_were_created_and_where_they_were_solved_and_as_backlog_between()
    {
        await app.HandleAsync(
            Told.Created(_workspace, Told.Solved("2026-02-10T12:00:00Z", "2026-01-31T12:00:00Z", "2026-01-31T13:00:00Z")),
            Told.Created(_workspace, Told.Solved("2026-02-11T12:00:00Z", "2026-02-10T12:00:00Z", "2026-02-10T15:00:00Z")),
            Told.Created(_workspace, Told.Solved("2026-03-11T12:00:00Z", "2026-02-10T12:00:00Z")),
            Told.Created(_workspace, Told.Ticket("2026-02-27T12:00:00Z")),
            Told.Created(_workspace, Told.Ticket("2026-03-27T12:00:00Z"))
        );
        var february = await TotalAsync("from=2026-02-01&to=2026-03-01");
        Counts(february).ShouldBe((3, 2, 2));
        Medians(february).ShouldBe(("PT2H", "P5DT12H"));
        Counts(await TotalAsync("")).ShouldBe((5, 3, 2));
        (await app.ReportAsync(_workspace, "groupBy=month", "support"))
            .Groups("created", "solved", "backlog", "medianResolution")
            .ShouldBe(["2026-01=1,0,1,null", "2026-02=3,2,2,\"P5DT12H\"", "2026-03=1,1,2,\"P29D\""]);
        // What came before the period is in its backlog all the same.
        (await app.ReportAsync(_workspace, "from=2026-03-01&to=2026-04-01&groupBy=month", "support"))
            .Groups("created", "solved", "backlog")
            .ShouldBe(["2026-03=1,1,2"]);
    }

    [Fact]
    public async Task Months_are_those_of_the_workspace()
    {
        await app.HandleAsync(
            Told.Zone(_workspace, "America/Sao_Paulo"),
            Told.Created(_workspace, Told.Ticket("2026-02-01T02:59:59Z")),
            Told.Created(_workspace, Told.Ticket("2026-02-01T03:00:00Z"))
        );
        (await app.ReportAsync(_workspace, "groupBy=month", "support")).Groups("created").ShouldBe(["2026-01=1", "2026-02=1"]);
        Counts(await TotalAsync("to=2026-02-01")).ShouldBe((1, 0, 1));
    }

    [Fact]
    public async Task A_ticket_solved_before_its_first_response_counts_but_not_in_the_medians_and_the_definition_says_so()
    {
        var odd = Told.Solved("2026-02-01T10:00:00Z", "2026-02-01T10:00:00Z", "2026-02-01T12:00:00Z") with
        {
            Flags = ["solvedBeforeFirstResponse"],
            Satisfaction = new TicketSatisfaction(5, null),
        };
        var right = Told.Solved("2026-02-01T10:00:30Z", "2026-02-01T10:00:00Z") with { Satisfaction = new TicketSatisfaction(2, null) };
        await app.HandleAsync(
            Told.Created(_workspace, odd),
            Told.Created(_workspace, right),
            Told.Created(_workspace, right with { Satisfaction = new TicketSatisfaction(2, null) }),
            Told.Created(_workspace, Told.Ticket())
        );
        var report = await app.ReportAsync(_workspace, "", "support");
        var total = report.GetProperty("total");
        Counts(total).ShouldBe((4, 3, 1));
        Medians(total).ShouldBe((null, "PT30S"));
        (total.Number("satisfactionCount"), total.Number("satisfactionAverage")).ShouldBe((3, 3));
        total.GetProperty("slaMetRate").ValueKind.ShouldBe(JsonValueKind.Null);
        report.GetProperty("definition").GetString()!.ShouldContain("fora das medianas: 1.");
        using var english = app.Reader(_workspace);
        english.DefaultRequestHeaders.Add("Accept-Language", "en");
        (await english.GetAsync("/api/reports/support", TestContext.Current.CancellationToken).ReadJsonAsync())
            .GetProperty("definition")
            .GetString()!
            .ShouldContain("left out of the medians: 1.");
    }

    [Fact]
    public async Task The_share_of_kept_promises_is_of_the_tickets_that_were_solved_and_for_which_something_was_promised()
    {
        var solved = Told.Solved("2026-02-10T12:00:00Z", "2026-01-31T12:00:00Z");
        await app.HandleAsync(
            Told.Created(_workspace, solved with { Sla = Sla(true), Channel = "phone" }),
            Told.Created(_workspace, solved with { Sla = Sla(true) }),
            Told.Created(_workspace, solved with { Sla = Sla(false) }),
            Told.Created(_workspace, solved),
            Told.Created(_workspace, Told.Solved("2026-03-10T12:00:00Z") with { Sla = Sla(false) }),
            Told.Created(_workspace, Told.Ticket() with { Sla = new TicketSla("breached", null, null, null) })
        );
        (await TotalAsync("from=2026-02-01&to=2026-03-01")).Number("slaMetRate").ShouldBe(0.666667m);
        (await TotalAsync("")).Number("slaMetRate").ShouldBe(0.5m);
        (await app.ReportAsync(_workspace, "groupBy=month", "support"))
            .Groups("slaMetRate")
            .ShouldBe(["2026-01=null", "2026-02=0.666667", "2026-03=0"]);
        (await app.ReportAsync(_workspace, "groupBy=channel&from=2026-02-01&to=2026-03-01", "support"))
            .Groups("slaMetRate")
            .ShouldBe(["email=0.5", "phone=1"]);

        static TicketSla Sla(bool met) => new(met ? "met" : "breached", null, null, met);
    }

    [Fact]
    public async Task What_has_no_value_is_null_and_a_solution_without_a_time_counts_but_makes_no_median()
    {
        await app.HandleAsync(Told.Created(_workspace, Told.Ticket() with { Status = "closed" }));
        var total = await TotalAsync("");
        Counts(total).ShouldBe((1, 1, 0));
        Medians(total).ShouldBe((null, null));
        (total.Number("satisfactionCount"), total.Number("satisfactionAverage")).ShouldBe((0, null));
    }

    [Fact]
    public async Task Tickets_group_by_who_has_them_and_what_they_are_about()
    {
        var ana = Guid.CreateVersion7();
        var agents = Told.Ticket() with { AssigneeId = ana, Channel = "phone", Priority = "urgent", Product = "Forno" };
        await app.HandleAsync(
            Told.Of(_workspace, ana, 1, new UserChanged("Ana", true, [], [])),
            Told.Created(_workspace, agents),
            Told.Created(_workspace, agents),
            Told.Created(_workspace, Told.Ticket())
        );
        (await GroupsAsync("assignee")).ShouldBe([$"{ana} Ana=2", "null =1"]);
        (await GroupsAsync("channel")).ShouldBe(["phone phone=2", "email email=1"]);
        (await GroupsAsync("priority")).ShouldBe(["urgent urgent=2", "normal normal=1"]);
        (await GroupsAsync("product")).ShouldBe(["Forno Forno=2", "null =1"]);
        (await GroupsAsync("queue")).ShouldBe(["null =3"]);
        Counts(await TotalAsync("filter[priority]=urgent")).ShouldBe((2, 0, 2));
        await app.Reader(_workspace)
            .GetAsync("/api/reports/support?groupBy=source", TestContext.Current.CancellationToken)
            .ShouldBeProblemAsync(System.Net.HttpStatusCode.BadRequest, "reports.unknown-grouping");
    }

    [Fact]
    public async Task The_rows_behind_a_figure_are_the_tickets_that_it_counts()
    {
        await app.HandleAsync(
            Told.Created(_workspace, Told.Solved("2026-03-10T12:00:00Z", "2026-02-10T12:00:00Z")),
            Told.Created(_workspace, Told.Ticket("2026-02-27T12:00:00Z") with { Satisfaction = new TicketSatisfaction(4, null) }),
            Told.Created(_workspace, Told.Ticket("2026-03-27T12:00:00Z"))
        );
        foreach (var grouping in (string[])["month", "channel"])
        {
            foreach (var row in (await app.ReportAsync(_workspace, $"groupBy={grouping}", "support")).GetProperty("rows").EnumerateArray())
            {
                var rows = await app.GetAsync(_workspace, row.GetProperty("records").GetString()!);
                var moved = grouping == "month" ? row.Number("created") + row.Number("solved") : row.Number("created");
                rows.GetProperty("total").GetDecimal().ShouldBe(moved!.Value);
                rows.GetProperty("items").GetArrayLength().ShouldBe((int)moved);
            }
        }
    }

    [Fact]
    public async Task The_newest_version_counts_and_a_ticket_in_the_bin_does_not()
    {
        var id = Guid.CreateVersion7();
        var solved = Told.Solved("2026-03-10T12:00:00Z");
        await app.HandleAsync(
            Told.Of(_workspace, id, 2, new TicketStatusChanged(solved, "open")),
            Told.Of(_workspace, id, 1, new TicketCreated(Told.Ticket()))
        );
        Counts(await TotalAsync("")).ShouldBe((1, 1, 0));
        await app.HandleAsync(Told.Of(_workspace, id, 3, new TicketDeleted(solved)));
        Counts(await TotalAsync("")).ShouldBe((0, 0, 0));
        await app.HandleAsync(Told.Of(_workspace, id, 4, new TicketRestored(solved)));
        Counts(await TotalAsync("")).ShouldBe((1, 1, 0));
    }

    private static (decimal? Created, decimal? Solved, decimal? Backlog) Counts(JsonElement total) =>
        (total.Number("created"), total.Number("solved"), total.Number("backlog"));

    private static (string? FirstResponse, string? Resolution) Medians(JsonElement total) =>
        (total.GetProperty("medianFirstResponse").GetString(), total.GetProperty("medianResolution").GetString());

    private async Task<JsonElement> TotalAsync(string query) => (await app.ReportAsync(_workspace, query, "support")).GetProperty("total");

    private async Task<List<string>> GroupsAsync(string grouping) =>
        (await app.ReportAsync(_workspace, $"groupBy={grouping}", "support")).Groups(true, "created");
}
