using System.Net;
using CrmCloud.BuildingBlocks.Outbox;
using CrmCloud.Contracts.Events;
using CrmCloud.Contracts.Events.Workspace;
using CrmCloud.Testing;
using CrmCloud.Testing.Services;
using Shouldly;
using Xunit;

namespace CrmCloud.Deals.Tests.Api;

public sealed class PipelineTests(DealsApp app) : IClassFixture<DealsApp>
{
    [Fact]
    public async Task A_workspace_begins_with_a_pipeline_and_reasons_whoever_asks_first_and_however_many()
    {
        var manager = app.Manager();
        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => manager.PipelineAsync()));
        answers.Select(pipeline => pipeline.GetProperty("id").GetGuid()).Distinct().ShouldHaveSingleItem();
        answers[0].GetProperty("name").GetString().ShouldBe("Vendas");
        Stages(answers[0]).ShouldBe(["Novo 5", "Qualificação 10", "Primeiro contato 20", "Proposta 40", "Negociação 60", "Fechamento 80"]);
        (await (manager with { Records = "lost-reasons" }).GetAsync("").ReadJsonAsync()).GetProperty("total").GetInt64().ShouldBe(6);
        (await app.ScalarAsync<long>($"select count(*) from pipelines where workspace_id = '{manager.WorkspaceId}'")).ShouldBe(1);
    }

    [Fact]
    public async Task The_event_of_a_new_workspace_makes_them_in_its_language_once()
    {
        var manager = app.Manager();
        await app.HandleAsync(Event(manager, "en-US"));
        await app.HandleAsync(Event(manager, "pt-BR"));
        var pipeline = await manager.PipelineAsync();
        pipeline.GetProperty("name").GetString().ShouldBe("Sales");
        Stages(pipeline).ShouldBe(["New 5", "Qualification 10", "First contact 20", "Proposal 40", "Negotiation 60", "Closing 80"]);
    }

    [Fact]
    public async Task Stages_are_edited_as_a_whole_and_keep_their_ids()
    {
        var manager = app.Manager();
        var pipelines = manager with { Records = "pipelines" };
        var stages = await manager.StagesAsync();
        var id = (await manager.PipelineAsync()).GetProperty("id").GetGuid();
        var deal = await manager.CreateAsync(stageId: stages[1]);
        object[] edited =
        [
            new
            {
                id = stages[1],
                name = "Triagem",
                probability = 15,
                rottingDays = 7,
            },
            new { name = "Demonstração", probability = 30 },
        ];
        var changed = await pipelines.PatchAsync(id, new { stages = edited }).ReadJsonAsync();
        Stages(changed).ShouldBe(["Triagem 15", "Demonstração 30"]);
        changed.GetProperty("stages")[0].GetProperty("id").GetGuid().ShouldBe(stages[1]);
        changed.GetProperty("stages")[0].GetProperty("rottingDays").GetInt32().ShouldBe(7);
        await pipelines
            .PatchAsync(id, new { stages = edited[1..] })
            .ShouldBeProblemAsync(HttpStatusCode.Conflict, "pipelines.stage-in-use");
        await manager.DoAsync(deal, "win");
        (await pipelines.PatchAsync(id, new { stages = new[] { new { name = "Só uma", probability = 50 } } }).ReadJsonAsync())
            .GetProperty("stages")
            .GetArrayLength()
            .ShouldBe(1);
        (await manager.DoAsync(deal, "reopen"))
            .GetProperty("probability")
            .GetInt32()
            .ShouldBe(50, "its stage is gone: it goes on where deals begin");
    }

    [Fact]
    public async Task Open_deals_follow_the_probability_of_their_stage_because_of_its_change()
    {
        var manager = app.Manager();
        var pipeline = await manager.PipelineAsync();
        var (id, stages) = (pipeline.GetProperty("id").GetGuid(), await manager.StagesAsync());
        var deal = await manager.CreateAsync(stageId: stages[0]);
        (
            await (manager with { Records = "pipelines" })
                .PatchAsync(
                    id,
                    new
                    {
                        stages = stages.Select(
                            (stage, i) =>
                                new
                                {
                                    id = stage,
                                    name = $"S{i}",
                                    probability = 33,
                                }
                        ),
                    }
                )
                .ShouldBeAsync(HttpStatusCode.OK)
        ).Dispose();
        await app.HandleAsync(await ToldAsync(id));
        (await manager.GetAsync(deal).ReadJsonAsync()).GetProperty("probability").GetInt32().ShouldBe(33);
        (
            await app.ScalarAsync<bool>(
                $"select d.causation_id = p.id from ledger d, ledger p where d.record_id = '{deal}' and d.record_version = 2 and p.record_id = '{id}' and p.record_version = 2"
            )
        ).ShouldBeTrue();
    }

    [Fact]
    public async Task Exactly_one_pipeline_is_the_default()
    {
        var manager = app.Manager();
        var pipelines = manager with { Records = "pipelines" };
        var first = (await manager.PipelineAsync()).GetProperty("id").GetGuid();
        await pipelines
            .PatchAsync(first, new { @default = false })
            .ShouldBeProblemAsync(HttpStatusCode.Conflict, "pipelines.needs-default");
        (await pipelines.DeleteAsync(first).ShouldBeAsync(HttpStatusCode.Conflict)).Dispose();
        var second = await pipelines.MakeAsync(
            new
            {
                name = "Renovação",
                @default = true,
                stages = new[] { new { name = "Única", probability = 50 } },
            }
        );
        (await manager.PipelineAsync()).GetProperty("id").GetGuid().ShouldBe(second);
        (await pipelines.DeleteAsync(first).ShouldBeAsync(HttpStatusCode.NoContent)).Dispose();
    }

    [Theory]
    [InlineData("""{"name": "X"}""", HttpStatusCode.UnprocessableEntity)]
    [InlineData("""{"name": "X", "stages": [{"name": "A", "probability": 101}]}""", HttpStatusCode.UnprocessableEntity)]
    [InlineData(
        """{"name": "X", "stages": [{"name": "A", "probability": 1}, {"name": "a", "probability": 2}]}""",
        HttpStatusCode.UnprocessableEntity
    )]
    [InlineData("""{"name": "X", "stages": [{"name": "A", "probability": 1, "colour": "red"}]}""", HttpStatusCode.BadRequest)]
    [InlineData("""{"name": "X", "stages": [{"name": "A"}]}""", HttpStatusCode.BadRequest)]
    public async Task What_is_no_pipeline_is_refused(string body, HttpStatusCode status)
    {
        using var content = new StringContent(body, System.Text.Encoding.UTF8, "application/json");
        (
            await app.Manager().Http.PostAsync("/api/pipelines", content, TestContext.Current.CancellationToken).ShouldBeAsync(status)
        ).Dispose();
    }

    private static IEnumerable<string> Stages(System.Text.Json.JsonElement pipeline) =>
        pipeline
            .GetProperty("stages")
            .EnumerateArray()
            .Select(stage => $"{stage.GetProperty("name").GetString()} {stage.GetProperty("probability").GetInt32()}");

    /// <summary>The last event that a record's changes left in the outbox.</summary>
    private async Task<EventEnvelope> ToldAsync(Guid record) =>
        System.Text.Json.JsonSerializer.Deserialize<EventEnvelope>(
            await app.ScalarAsync<string>($"select envelope from outbox where record_id = '{record}' order by seq desc limit 1"),
            EventJson.Options
        )!;

    private static EventEnvelope Event(Caller caller, string locale) =>
        new()
        {
            Id = Guid.CreateVersion7(),
            Type = EventTypes.NameOf<WorkspaceChanged>(),
            WorkspaceId = caller.WorkspaceId,
            OccurredAt = DateTimeOffset.UnixEpoch,
            Actor = new EventActor("user", caller.Id, "Ana"),
            Origin = "user",
            CorrelationId = Guid.CreateVersion7(),
            RecordType = "workspace",
            RecordId = caller.WorkspaceId,
            RecordVersion = 1,
            Data = System.Text.Json.JsonSerializer.SerializeToElement(
                new WorkspaceChanged("x", "America/Sao_Paulo", "BRL", locale),
                EventJson.Options
            ),
        };
}
