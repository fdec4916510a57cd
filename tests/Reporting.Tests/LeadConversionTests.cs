using System.Net;
using System.Text.Json;
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
            Told.Created(_workspace, Told.Lead("2026-02-01T02:30:00Z")),
            Told.Created(_workspace, Told.Lead("2026-02-01T03:30:00Z"))
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

    [Theory]
    [InlineData("groupBy=shoeSize")]
    [InlineData("from=yesterday")]
    [InlineData("from=2026-02-30")]
    [InlineData("filter[nickname]=x")]
    [InlineData("nonsense=1")]
    public async Task What_the_report_does_not_know_is_malformed(string query) =>
        (
            await app.Reader(_workspace)
                .GetAsync($"/api/reports/lead-conversion?{query}", TestContext.Current.CancellationToken)
                .ShouldBeAsync(HttpStatusCode.BadRequest)
        ).Dispose();

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

    private async Task<List<string>> CountsAsync(string query) =>
        [
            .. (await app.ReportAsync(_workspace, query))
                .GetProperty("rows")
                .EnumerateArray()
                .Select(row => $"{row.GetProperty("key").GetString() ?? "null"}={row.GetProperty("leads").GetInt64()}"),
        ];
}
