using CrmCloud.Contracts.Events.Leads;
using CrmCloud.Testing;
using Shouldly;
using Xunit;

namespace CrmCloud.Reporting.Tests;

public sealed class LeadFactsTests(ReportingApp app) : IClassFixture<ReportingApp>
{
    private readonly Guid _workspace = Guid.CreateVersion7();

    [Fact]
    public async Task In_whatever_order_and_however_often_events_come_the_newest_version_counts()
    {
        var id = Guid.CreateVersion7();
        Contracts.Events.EventEnvelope[] life =
        [
            Told.Of(_workspace, id, 1, new LeadCreated(Told.Lead(source: "first"))),
            Told.Of(_workspace, id, 2, new LeadChanged(Told.Lead(source: "second"), ["source"])),
            Told.Of(_workspace, id, 3, new LeadDeleted(Told.Lead(source: "second"))),
            Told.Of(_workspace, id, 4, new LeadRestored(Told.Lead(source: "second"))),
            Told.Of(_workspace, id, 5, new LeadQualified(Told.Lead(source: "second", status: "working"), "none")),
        ];
        await app.HandleAsync(life[4], life[0]);
        foreach (
            var older in (Contracts.Events.EventEnvelope[][])
                [
                    [life[2]],
                    life,
                    [life[3]],
                    [life[1], life[1]],
                ]
        )
        {
            await app.HandleAsync(older);
            var report = await app.ReportAsync(_workspace, "groupBy=source&filter[status]=working");
            report.Groups("leads").ShouldBe(["second=1"]);
        }
    }

    [Fact]
    public async Task A_deleted_lead_is_not_counted_until_it_is_restored()
    {
        var id = Guid.CreateVersion7();
        await app.HandleAsync(
            Told.Of(_workspace, id, 1, new LeadCreated(Told.Lead())),
            Told.Of(_workspace, id, 2, new LeadDeleted(Told.Lead()))
        );
        (await app.ReportAsync(_workspace, "")).GetProperty("total").GetProperty("leads").GetInt64().ShouldBe(0);
        await app.HandleAsync(Told.Of(_workspace, id, 3, new LeadRestored(Told.Lead())));
        (await app.ReportAsync(_workspace, "")).GetProperty("total").GetProperty("leads").GetInt64().ShouldBe(1);
    }

    [Fact]
    public async Task No_table_shows_or_takes_rows_of_another_workspace()
    {
        var fresh = new ReportingApp();
        await fresh.InitializeAsync();
        await using (fresh)
        {
            var walls = new TenantWalls(fresh.Database);
            await walls.HoldAsync();
            await fresh.InAsync(walls.Own, (db, _) => TenantFilterWall.HoldAsync(db, walls.Own));
            await fresh.InAsync(null, (db, _) => TenantFilterWall.HoldAsync(db, Guid.Empty));
        }
    }
}
