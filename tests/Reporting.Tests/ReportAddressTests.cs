using System.Net;
using CrmCloud.Testing;
using Shouldly;
using Xunit;

namespace CrmCloud.Reporting.Tests;

/// <summary>What every report's addresses have in common.</summary>
public sealed class ReportAddressTests(ReportingApp app) : IClassFixture<ReportingApp>
{
    private readonly Guid _workspace = Guid.CreateVersion7();

    [Theory]
    [InlineData("lead-conversion?groupBy=shoeSize", "disqualifyReason, custom.*")]
    [InlineData("lead-conversion?groupBy=custom.shoeSize", "disqualifyReason, custom.*")]
    [InlineData("lead-conversion?from=yesterday", "yyyy-MM-dd")]
    [InlineData("lead-conversion?from=2026-02-30", "yyyy-MM-dd")]
    [InlineData("lead-conversion?from=2026-02-01&from=2026-02-02", "yyyy-MM-dd")]
    [InlineData("lead-conversion?filter[nickname]=x", "externalId, source")]
    [InlineData("lead-conversion?nonsense=1", "from, to, groupBy")]
    [InlineData("lead-conversion?asOf=2026-02-01", "from, to, groupBy")]
    [InlineData("lead-conversion?bin=true", "from, to, groupBy")]
    [InlineData("sales?groupBy=stage", "month, owner, team, product, region, source, company, lostReason")]
    [InlineData("sales?groupBy=custom.segment", "month, owner, team, product, region, source, company, lostReason")]
    [InlineData("sales?filter[wonAt][near]=x", "isNull")]
    [InlineData("pipeline?from=2026-02-01", "asOf, groupBy")]
    [InlineData("pipeline?asOf=soon", "2026-01-31")]
    [InlineData("growth?groupBy=owner", "month, region")]
    [InlineData("forecast", "lead-conversion, sales, pipeline, growth")]
    [InlineData("forecast/export", "lead-conversion, sales, pipeline, growth")]
    [InlineData("sales/rows?key=x", "groupBy")]
    [InlineData("sales/rows?groupBy=owner&key=x", "grouping")]
    [InlineData("sales/rows?groupBy=month&key=2026-13", "grouping")]
    [InlineData("sales/rows?groupBy=month", "withoutKey")]
    [InlineData("sales/rows?groupBy=month&key=2026-12&withoutKey=true", "withoutKey")]
    [InlineData("sales/rows?limit=201", "200")]
    [InlineData("sales/rows?cursor=x", "cursor")]
    [InlineData("sales/export?format=pdf", "csv or xlsx")]
    public async Task What_is_not_known_is_refused_naming_what_is(string address, string named)
    {
        var problem = await app.Reader(_workspace)
            .GetAsync($"/api/reports/{address}", TestContext.Current.CancellationToken)
            .ReadJsonAsync(HttpStatusCode.BadRequest);
        problem.GetProperty("detail").GetString()!.ShouldContain(named);
        problem.GetProperty("code").GetString().ShouldNotBeNullOrEmpty();
    }

    [Theory]
    [InlineData("lead-conversion", "source", "Leads criados", "Leads created")]
    [InlineData("sales", "month", "Negócios ganhos ou perdidos", "Deals won or lost")]
    [InlineData("pipeline", "stage", "Negócios abertos", "Deals that are open")]
    [InlineData("growth", "month", "Negócios ganhos no período", "Deals won in the period")]
    [InlineData("support", "month", "Tickets criados no período", "Tickets created in the period")]
    public async Task Every_report_says_in_both_languages_what_it_counts_and_is_exported(
        string report,
        string groupBy,
        string portuguese,
        string english
    )
    {
        var cancellation = TestContext.Current.CancellationToken;
        await app.HandleAsync(
            Told.Created(_workspace, Told.Lead()),
            Told.Created(_workspace, Told.Won("2026-02-01T12:00:00Z", 10)),
            Told.Created(_workspace, Told.Deal()),
            Told.Created(_workspace, Told.Ticket())
        );
        using var reader = app.Reader(_workspace);
        (await app.ReportAsync(_workspace, "", report)).GetProperty("definition").GetString()!.ShouldStartWith(portuguese);
        reader.DefaultRequestHeaders.AcceptLanguage.ParseAdd("en-US");
        var answer = await reader.GetAsync($"/api/reports/{report}?groupBy={groupBy}", cancellation).ReadJsonAsync();
        answer.GetProperty("definition").GetString()!.ShouldStartWith(english);
        var row = answer.GetProperty("rows")[0];
        row.EnumerateObject().Select(member => member.Name).First().ShouldBe("key");
        row.EnumerateObject().Select(member => member.Name).Last().ShouldBe("records");

        using var csv = await reader
            .GetAsync($"/api/reports/{report}/export?groupBy={groupBy}&delimiter=comma&bom=false", cancellation)
            .ShouldBeAsync(HttpStatusCode.OK);
        var lines = (await csv.Content.ReadAsStringAsync(cancellation)).Split("\r\n");
        lines[0].ShouldBe(string.Join(',', row.EnumerateObject().Select(member => member.Name).SkipLast(1)));
        lines[1].ShouldStartWith(row.GetProperty("key").GetString() ?? ",");
        using var xlsx = await reader
            .GetAsync($"/api/reports/{report}/export?groupBy={groupBy}&format=xlsx", cancellation)
            .ShouldBeAsync(HttpStatusCode.OK);
        (await xlsx.Content.ReadAsByteArrayAsync(cancellation)).Take(2).ShouldBe("PK"u8.ToArray());

        (
            await app.Reader(_workspace, "leads:read deals:read")
                .GetAsync($"/api/reports/{report}/rows", cancellation)
                .ShouldBeAsync(HttpStatusCode.Forbidden)
        ).Dispose();
    }

    [Fact]
    public async Task The_document_describes_every_reports_parameters_and_answers()
    {
        var document = await app.GetAsync(_workspace, "/openapi/v1.json");
        foreach (
            var (report, name) in ((string, string)[])
                [
                    ("lead-conversion", "LeadConversion"),
                    ("sales", "Sales"),
                    ("pipeline", "Pipeline"),
                    ("growth", "Growth"),
                    ("support", "Support"),
                ]
        )
        {
            var answer = await app.ReportAsync(_workspace, "", report);
            var measures = document
                .GetProperty("components")
                .GetProperty("schemas")
                .GetProperty($"{name}Measures")
                .GetProperty("properties");
            measures
                .EnumerateObject()
                .Select(member => member.Name)
                .ShouldBe(answer.GetProperty("total").EnumerateObject().Select(member => member.Name));
            var paths = document.GetProperty("paths");
            paths
                .GetProperty($"/api/reports/{report}")
                .GetProperty("get")
                .GetProperty("parameters")
                .EnumerateArray()
                .Select(parameter => parameter.GetProperty("name").GetString())
                .ShouldContain("groupBy");
            paths.GetProperty($"/api/reports/{report}").GetRawText().ShouldContain($"#/components/schemas/{name}Report");
            paths.GetProperty($"/api/reports/{report}/rows").GetRawText().ShouldContain($"#/components/schemas/{name}Records");
        }
        document.GetProperty("paths").TryGetProperty("/api/reports/{name}/{part}", out _).ShouldBeFalse();
    }
}
