using System.Net;
using System.Text;
using System.Text.Json;
using CrmCloud.Testing;
using CrmCloud.Testing.Services;
using Shouldly;
using Xunit;
using static CrmCloud.Testing.Services.FileImports;

namespace CrmCloud.Deals.Tests.Api;

public sealed class DealImportTests(DealsApp app) : IClassFixture<DealsApp>
{
    [Fact]
    public async Task Stages_outcomes_dates_and_defaults_are_read_as_the_file_says_them()
    {
        var manager = app.Manager();
        var lead = app.Leads.Add("m1", companyName: "Padaria Sol", source: "social", createdAt: new(2018, 1, 1, 0, 0, 0, TimeSpan.Zero));
        var csv = """
            id,lead,stage,closed,value,account,reason
            1,m1,Won,2018-02-01,"R$ 1.234,50",,
            2,,Lost,2018-03-01,,Mercado Lua,Preço
            3,,Proposta,,10,Mercado Lua,
            4,m9,Won,,,,
            5,,Nowhere,,,,
            6,,,2018-03-01,,,
            """;
        var import = await ImportAsync(
            manager,
            csv,
            """
            {"columns": {"id": "externalId", "lead": {"field": "lead", "by": "externalId"}, "stage": "stage", "closed": "closedAt",
              "value": "amount", "account": {"field": "company", "by": "name"}, "reason": "lostReason"},
             "match": "externalId", "createMissing": ["company", "lostReason"], "decimal": ","}
            """
        );
        Counts(import).ShouldBe((3, 0, 0, 3));
        var won = await OneAsync(manager, "1");
        won.GetProperty("status").GetString().ShouldBe("won");
        won.GetProperty("leadId").GetGuid().ShouldBe(lead);
        won.GetProperty("name").GetString().ShouldBe("Padaria Sol");
        won.GetProperty("source").GetString().ShouldBe("social");
        won.GetProperty("region").GetString().ShouldBe("SP");
        won.GetProperty("amount").GetProperty("amount").GetDecimal().ShouldBe(1234.5m);
        won.GetProperty("createdAt").GetDateTimeOffset().ShouldBe(new(2018, 1, 1, 0, 0, 0, TimeSpan.Zero));
        won.GetProperty("wonAt").GetDateTimeOffset().ShouldBe(new(2018, 2, 1, 2, 0, 0, TimeSpan.Zero));
        var lost = await OneAsync(manager, "2");
        (lost.GetProperty("status").GetString(), lost.GetProperty("name").GetString()).ShouldBe(("lost", "Mercado Lua"));
        lost.GetProperty("createdAt").GetDateTimeOffset().ShouldBe(lost.GetProperty("lostAt").GetDateTimeOffset());
        lost.GetProperty("lostReasonId").GetGuid().ShouldBe(await manager.ReasonAsync());
        var open = await OneAsync(manager, "3");
        (open.GetProperty("status").GetString(), open.GetProperty("probability").GetInt32()).ShouldBe(("open", 40));
        (await app.EventsAsync(won.GetProperty("id").GetGuid())).ShouldBe(["deals.deal-created.v1"]);
    }

    [Fact]
    public async Task What_an_import_makes_along_the_way_goes_with_its_undo_unless_someone_uses_it()
    {
        var manager = app.Manager();
        var before = await manager.PipelineAsync();
        var csv = "id,stage,product,reason\n1,Engaging,GTX,\n2,Lost,MG,Ghosted\n3,Demo,GTX,\n";
        var import = await ImportAsync(
            manager,
            csv,
            """
            {"columns": {"id": "externalId", "stage": "stage", "product": "product", "reason": "lostReason"},
             "createMissing": ["stage", "product", "lostReason"]}
            """
        );
        Counts(import).ShouldBe((3, 0, 0, 0));
        Stages(await manager.PipelineAsync()).ShouldBe([.. Stages(before), "Engaging", "Demo"]);
        var gtx = (await OneAsync(manager, "1")).GetProperty("productIds")[0].GetGuid();
        var kept = await manager.MakeAsync(new { name = "Ours", productIds = new[] { gtx } });

        await UndoAsync(manager, import);
        Stages(await manager.PipelineAsync()).ShouldBe(Stages(before));
        Names(await (manager with { Records = "products" }).GetAsync("").ReadJsonAsync()).ShouldBe(["GTX"]);
        Names(await (manager with { Records = "lost-reasons" }).GetAsync("").ReadJsonAsync()).ShouldNotContain("Ghosted");
        var left = await manager.GetAsync("").ReadJsonAsync();
        left.GetProperty("items").EnumerateArray().ShouldHaveSingleItem().GetProperty("id").GetGuid().ShouldBe(kept);
    }

    [Fact]
    public async Task A_stage_belongs_to_the_pipeline_of_its_row()
    {
        var manager = app.Manager();
        var other = await (manager with { Records = "pipelines" })
            .PostAsync("", new { name = "Renovação", stages = new[] { new { name = "Proposta", probability = 70 } } })
            .ReadJsonAsync(HttpStatusCode.Created);
        Counts(
                await ImportAsync(
                    manager,
                    "id,funil,etapa\n1,Renovação,Proposta\n2,,Proposta\n3,Renovação,Fechamento\n",
                    """{"columns": {"id": "externalId", "funil": "pipeline", "etapa": "stage"}}"""
                )
            )
            .ShouldBe((2, 0, 0, 1));
        (await OneAsync(manager, "1")).GetProperty("pipelineId").GetGuid().ShouldBe(other.GetProperty("id").GetGuid());
        (await OneAsync(manager, "1")).GetProperty("probability").GetInt32().ShouldBe(70);
        (await OneAsync(manager, "2")).GetProperty("probability").GetInt32().ShouldBe(40);
    }

    [Fact]
    public async Task The_real_closed_deals_are_read_once_and_taken_back()
    {
        var path = SharedData.PathOf("olist/original/olist_closed_deals_dataset.csv");
        var lines = await File.ReadAllLinesAsync(path, TestContext.Current.CancellationToken);
        foreach (var mql in lines.Skip(1).Select(line => line.Split(',')[0]))
        {
            app.Leads.Add(mql, source: "organic_search");
        }
        app.Fields.Add("deal", "businessSegment");
        var manager = app.Manager();
        var stages = await manager.StagesAsync();
        var mapping = """
            {"columns": {"mql_id": {"field": "lead", "by": "externalId"}, "seller_id": "externalId",
              "won_date": {"field": "wonAt", "format": "yyyy-MM-dd HH:mm:ss"}, "declared_monthly_revenue": "amount",
              "business_segment": "custom.businessSegment"},
             "defaults": {"stage": "won"}, "match": "externalId", "onMatch": "update", "timeZone": "America/Sao_Paulo"}
            """;
        var csv = await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken);
        var import = await ImportAsync(manager, csv, mapping);
        Counts(import).ShouldBe((842, 0, 0, 0));
        var filter = $"workspace_id = '{manager.WorkspaceId}'";
        (await app.ScalarAsync<decimal>($"select sum(amount) from deals where {filter}")).ShouldBe(61_784_006m);
        (
            await app.ScalarAsync<long>($"select count(*) from deals where {filter} and status = 'won' and stage_id = '{stages[5]}'")
        ).ShouldBe(842);
        (await app.ScalarAsync<long>($"select count(distinct lead_id) from deals where {filter} and source = 'organic_search'")).ShouldBe(
            842
        );

        var events = await app.ScalarAsync<long>($"select count(*) from outbox where {filter}");
        Counts(await ImportAsync(manager, csv, mapping)).ShouldBe((0, 0, 842, 0));
        (await app.ScalarAsync<long>($"select count(*) from outbox where {filter}")).ShouldBe(events);

        await UndoAsync(manager, import);
        (await manager.GetAsync("").ReadJsonAsync()).GetProperty("total").GetInt64().ShouldBe(0);
        (
            await app.ScalarAsync<long>(
                $"select count(*) from outbox where {filter} and type = 'deals.deal-deleted.v1' and envelope::jsonb ->> 'origin' = 'undo'"
            )
        ).ShouldBe(842);
    }

    [Fact]
    public async Task A_file_that_comes_again_with_news_moves_closes_and_reopens()
    {
        var manager = app.Manager();
        var stages = await manager.StagesAsync();
        const string mapping = """{"columns": {"id": "externalId", "stage": "stage", "won": "wonAt"}, "match": "externalId"}""";
        await ImportAsync(manager, "id,stage,won\n1,Novo,\n2,Novo,\n3,won,2020-01-01\n", mapping);
        Counts(await ImportAsync(manager, "id,stage,won\n1,Proposta,\n2,won,2020-05-01\n3,Novo,\n", mapping)).ShouldBe((0, 3, 0, 0));
        (await OneAsync(manager, "1")).GetProperty("stageId").GetGuid().ShouldBe(stages[3]);
        var won = await OneAsync(manager, "2");
        (won.GetProperty("status").GetString(), won.GetProperty("wonAt").GetDateTimeOffset().Year).ShouldBe(("won", 2020));
        (await OneAsync(manager, "3")).GetProperty("status").GetString().ShouldBe("open");
        (await app.EventsAsync(won.GetProperty("id").GetGuid())).ShouldBe(["deals.deal-created.v1", "deals.deal-won.v1"]);
    }

    private static IEnumerable<string> Stages(JsonElement pipeline) =>
        pipeline.GetProperty("stages").EnumerateArray().Select(stage => stage.GetProperty("name").GetString()!);

    private static IEnumerable<string> Names(JsonElement list) =>
        list.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("name").GetString()!);

    private async Task UndoAsync(Caller caller, JsonElement import)
    {
        var path = $"imports/{import.GetProperty("id").GetString()}";
        (await caller.PostAsync($"{path}/undo").ShouldBeAsync(HttpStatusCode.Accepted)).Dispose();
        (await app.EndedAsync(caller, path)).GetProperty("state").GetString().ShouldBe("undone");
    }

    private async Task<JsonElement> ImportAsync(Caller caller, string csv, string mapping)
    {
        var import = await app.ImportAsync(caller, csv, mapping);
        import.GetProperty("state").GetString().ShouldBe("done", import.GetRawText());
        return import;
    }
}
