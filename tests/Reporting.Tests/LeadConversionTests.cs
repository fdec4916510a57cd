using System.Net;
using System.Text.Json;
using CrmCloud.Contracts.Events.Deals;
using CrmCloud.Contracts.Events.Leads;
using CrmCloud.Contracts.Events.Workspace;
using CrmCloud.Testing;
using Shouldly;
using Xunit;

namespace CrmCloud.Reporting.Tests;

public sealed class LeadConversionTests(ReportingApp app) : IClassFixture<ReportingApp>
{
    private readonly Guid _workspace = Guid.CreateVersion7();

    [Fact]
    public async Task A_month_ends_when_it_ends_in_the_workspaces_time_zone()
    {
        await app.HandleAsync(
            Told.Zone(_workspace, "America/Sao_Paulo"),
            Told.Created(_workspace, Told.Lead("2026-02-01T02:59:59.999999Z")),
            Told.Created(_workspace, Told.Lead("2026-02-01T03:00:00Z"))
        );
        (await CountsAsync("groupBy=month")).ShouldBe(["2026-01=1", "2026-02=1"]);
        (await CountsAsync("groupBy=month&from=2026-02-01")).ShouldBe(["2026-02=1"]);
        (await CountsAsync("groupBy=month&from=2026-01-31&to=2026-02-01")).ShouldBe(["2026-01=1"]);
        (await CountsAsync("groupBy=month&to=2026-01-31")).ShouldBeEmpty();
    }

    [Fact]
    public async Task Leads_are_counted_by_each_grouping_and_those_without_a_value_have_a_group_of_their_own()
    {
        var (owner, reason) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        await app.HandleAsync(
            Told.Of(_workspace, owner, 1, new UserChanged("Ana", true, [], [])),
            Told.Of(_workspace, reason, 1, new DisqualifyReasonChanged("Sem interesse", 1, false)),
            Told.Created(_workspace, Told.Lead(source: "olist", owner: owner, custom: """{"segment":"pet"}""")),
            Told.Created(_workspace, Told.Lead(source: "olist", owner: owner, status: "disqualified", reason: reason)),
            Told.Created(_workspace, Told.Lead())
        );
        (await CountsAsync("groupBy=source")).ShouldBe(["olist=2", "null=1"]);
        (await CountsAsync("groupBy=owner")).ShouldBe([$"{owner}=2", "null=1"]);
        (await CountsAsync("groupBy=disqualifyReason")).ShouldBe(["null=2", $"{reason}=1"]);
        (await CountsAsync("groupBy=campaign")).ShouldBe(["null=3"]);
        (await CountsAsync("groupBy=custom.segment")).ShouldBe(["null=2", "pet=1"]);
        (await CountsAsync("groupBy=source&filter[source]=olist")).ShouldBe(["olist=2"]);
        (await CountsAsync("")).ShouldBeEmpty();

        var report = await app.ReportAsync(_workspace, "groupBy=owner");
        report.GetProperty("rows")[0].GetProperty("label").GetString().ShouldBe("Ana");
        report.GetProperty("rows")[0].GetProperty("records").GetString()!.ShouldContain(owner.ToString());
        report
            .GetProperty("rows")[1]
            .GetProperty("records")
            .GetString()!
            .ShouldContain(Uri.EscapeDataString("filter[ownerId][isNull]") + "=true");
        report.GetProperty("total").GetProperty("leads").GetInt64().ShouldBe(3);
        report.GetProperty("total").GetProperty("disqualified").GetInt64().ShouldBe(1);
        report.GetProperty("currency").GetString().ShouldBe("BRL");
    }

    [Fact]
    public async Task A_measure_without_a_value_is_null_and_never_zero()
    {
        var total = (await app.ReportAsync(_workspace, "")).GetProperty("total");
        total.GetProperty("leads").GetInt64().ShouldBe(0);
        total.GetProperty("wonRate").ValueKind.ShouldBe(JsonValueKind.Null);
        total.GetProperty("medianDaysToWin").ValueKind.ShouldBe(JsonValueKind.Null);
    }

    [Fact]
    public async Task The_export_has_the_same_rows()
    {
        await app.HandleAsync(Told.Created(_workspace, Told.Lead(source: "=cmd()")));
        using var answer = await app.Reader(_workspace)
            .GetAsync("/api/reports/lead-conversion/export?format=csv&groupBy=source", TestContext.Current.CancellationToken)
            .ShouldBeAsync(HttpStatusCode.OK);
        var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        text.ShouldContain("key;label;leads;converted;disqualified;won");
        text.ShouldContain("'=cmd();'=cmd();1;0;0;0");
    }

    [Fact]
    public async Task A_lead_is_won_or_lost_as_the_deals_are_that_refer_to_it_whichever_is_told_first()
    {
        var (won, lost, half, open, wonTwice) = (Id(), Id(), Id(), Id(), Id());
        await app.HandleAsync(Told.Created(_workspace, Told.Won("2026-01-20T12:00:00Z") with { LeadId = won }));
        foreach (var lead in (Guid[])[won, lost, half, open, wonTwice])
        {
            await app.HandleAsync(Told.Of(_workspace, lead, 1, new LeadCreated(Told.Lead(createdAt: "2026-01-15T12:00:00Z"))));
        }
        await app.HandleAsync(
            Told.Created(_workspace, Told.Lost("2026-01-21T12:00:00Z") with { LeadId = won }),
            Told.Created(_workspace, Told.Lost("2026-01-21T12:00:00Z") with { LeadId = lost }),
            Told.Created(_workspace, Told.Lost("2026-01-22T12:00:00Z") with { LeadId = lost }),
            Told.Created(_workspace, Told.Lost("2026-01-21T12:00:00Z") with { LeadId = half }),
            Told.Created(_workspace, Told.Deal() with { LeadId = half }),
            Told.Created(_workspace, Told.Deal() with { LeadId = open }),
            Told.Created(_workspace, Told.Won("2026-01-25T12:00:00Z") with { LeadId = wonTwice }),
            Told.Created(_workspace, Told.Won("2026-01-14T12:00:00Z") with { LeadId = wonTwice })
        );
        var report = await app.ReportAsync(_workspace, "");
        var total = report.GetProperty("total");
        (total.Number("leads"), total.Number("won"), total.Number("wonRate"), total.Number("lostRate")).ShouldBe((5, 2, 0.4m, 0.2m));
        total.Number("medianDaysToWin").ShouldBe(2);
        report.GetProperty("definition").GetString()!.ShouldContain("antes do primeiro contato, que contam com dias negativos: 1.");
    }

    [Fact]
    public async Task A_deal_that_is_deleted_or_taken_back_makes_no_lead_won()
    {
        var (lead, deal) = (Id(), Id());
        var told = Told.Won("2026-01-20T12:00:00Z") with { LeadId = lead };
        await app.HandleAsync(
            Told.Of(_workspace, lead, 1, new LeadCreated(Told.Lead())),
            Told.Of(_workspace, deal, 1, new DealCreated(told))
        );
        (await WonAsync()).ShouldBe(1);
        await app.HandleAsync(Told.Of(_workspace, deal, 2, new DealDeleted(told)));
        (await WonAsync()).ShouldBe(0);
        await app.HandleAsync(Told.Of(_workspace, deal, 3, new DealRestored(told)));
        (await WonAsync()).ShouldBe(1);
    }

    [Fact]
    public async Task A_conversion_and_its_undo_are_counted()
    {
        var lead = Id();
        var converted = Told.Lead(status: "converted") with { ConvertedAt = Told.At("2026-01-20T12:00:00Z") };
        await app.HandleAsync(
            Told.Of(_workspace, lead, 1, new LeadCreated(Told.Lead())),
            Told.Of(_workspace, lead, 2, new LeadConverted(converted))
        );
        (await app.ReportAsync(_workspace, "")).GetProperty("total").Number("converted").ShouldBe(1);
        await app.HandleAsync(Told.Of(_workspace, lead, 3, new LeadConversionUndone(Told.Lead(), Id())));
        (await app.ReportAsync(_workspace, "")).GetProperty("total").Number("converted").ShouldBe(0);
    }

    [Fact]
    public async Task The_rows_of_a_group_are_asked_of_the_list_of_leads_or_where_it_cannot_say_it_of_the_report()
    {
        await app.HandleAsync(Told.Created(_workspace, Told.Lead("2026-01-15T12:00:00Z", source: "site")));
        (await RecordsAsync("groupBy=month&from=2026-01-10")).ShouldBe(
            "/api/leads?filter[createdAt][gte]=2026-01-10&filter[createdAt][lt]=2026-02-01"
        );
        (await RecordsAsync("groupBy=source&filter[status]=new")).ShouldBe("/api/leads?filter[source]=site&filter[status]=new");
        (await RecordsAsync("groupBy=campaign")).ShouldBe("/api/leads?filter[campaign][isNull]=true");
        (await RecordsAsync("groupBy=source&filter[source]=site")).ShouldBe(
            "/api/reports/lead-conversion/rows?groupBy=source&filter[source]=site&key=site"
        );
        var rows = await app.GetAsync(_workspace, "/api/reports/lead-conversion/rows?groupBy=source&key=site");
        rows.GetProperty("items")[0].GetProperty("source").GetString().ShouldBe("site");
        rows.GetProperty("total").GetInt64().ShouldBe(1);

        async Task<string> RecordsAsync(string query) =>
            Uri.UnescapeDataString((await app.ReportAsync(_workspace, query)).GetProperty("rows")[0].GetProperty("records").GetString()!);
    }

    [Fact]
    public async Task Only_readers_of_reports_see_them_and_only_their_own_workspaces()
    {
        await app.HandleAsync(Told.Created(_workspace, Told.Lead()));
        (await app.ReportAsync(Guid.CreateVersion7(), "")).GetProperty("total").GetProperty("leads").GetInt64().ShouldBe(0);
        (
            await app.Reader(_workspace, "leads:read")
                .GetAsync("/api/reports/lead-conversion", TestContext.Current.CancellationToken)
                .ShouldBeAsync(HttpStatusCode.Forbidden)
        ).Dispose();
    }

    private async Task<List<string>> CountsAsync(string query) => (await app.ReportAsync(_workspace, query)).Groups("leads");

    private async Task<decimal?> WonAsync() => (await app.ReportAsync(_workspace, "")).GetProperty("total").Number("won");

    private static Guid Id() => Guid.CreateVersion7();
}
