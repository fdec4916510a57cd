using System.Net;
using System.Text.Json;
using CrmCloud.Testing;
using CrmCloud.Testing.Services;
using Shouldly;
using Xunit;

namespace CrmCloud.Contacts.Tests.Api;

public sealed class TaskTests(ContactsApp app) : IClassFixture<ContactsApp>
{
    private static readonly Guid s_record = Guid.CreateVersion7();

    [Theory]
    [InlineData("lead")]
    [InlineData("contact")]
    [InlineData("company")]
    [InlineData("deal")]
    [InlineData("ticket")]
    public async Task A_task_on_any_record_is_completed_and_reopened_and_each_is_told(string type)
    {
        var seller = app.Seller(Guid.CreateVersion7()).Tasks();
        var task = await seller.PostAsync("", new { title = "Ligar", about = About(type, s_record) }).ReadJsonAsync(HttpStatusCode.Created);
        var id = task.GetProperty("id").GetGuid();
        task.GetProperty("assigneeId").GetGuid().ShouldBe(seller.Id);
        task.GetProperty("status").GetString().ShouldBe("open");

        var done = await seller.PostAsync($"{id}/complete").ReadJsonAsync();
        done.GetProperty("status").GetString().ShouldBe("done");
        done.GetProperty("completedAt").GetDateTimeOffset().ShouldBe(app.Clock.GetUtcNow(), TimeSpan.FromSeconds(1));
        await seller.PostAsync($"{id}/complete").ShouldBeProblemAsync(HttpStatusCode.Conflict, "tasks.already-done");
        var open = await seller.PostAsync($"{id}/reopen").ReadJsonAsync();
        open.GetProperty("status").GetString().ShouldBe("open");
        open.GetProperty("completedAt").ValueKind.ShouldBe(JsonValueKind.Null);
        await seller.PostAsync($"{id}/reopen").ShouldBeProblemAsync(HttpStatusCode.Conflict, "tasks.not-done");
        (await app.EventsAsync(id)).ShouldBe(["contacts.task-created.v1", "contacts.task-completed.v1", "contacts.task-reopened.v1"]);
    }

    [Fact]
    public async Task Lists_filter_by_assignee_status_due_time_and_record()
    {
        var manager = app.Manager().Tasks();
        var other = app.Members.Add(manager.WorkspaceId, Guid.CreateVersion7());
        var mine = await manager.MakeAsync(
            new
            {
                title = "Minha",
                dueAt = "2026-03-02T12:00:00Z",
                about = About("lead", s_record),
            }
        );
        var theirs = await manager.MakeAsync(
            new
            {
                title = "Dela",
                assigneeId = other,
                dueAt = "2026-03-01T12:00:00Z",
                about = About("deal", s_record),
            }
        );
        var anyones = await manager.MakeAsync(
            new
            {
                title = "De qualquer um",
                assigneeId = (Guid?)null,
                about = About("lead", s_record),
            }
        );
        (await manager.PostAsync($"{mine}/complete").ShouldBeAsync(HttpStatusCode.OK)).Dispose();

        (await IdsAsync(manager, $"?filter[assigneeId]={other}")).ShouldBe([theirs]);
        (await IdsAsync(manager, "?filter[assigneeId][isNull]=true")).ShouldBe([anyones]);
        (await IdsAsync(manager, "?filter[status]=open&sort=title")).ShouldBe([anyones, theirs]);
        (await IdsAsync(manager, "?filter[dueAt][lt]=2026-03-02T00:00:00Z")).ShouldBe([theirs]);
        (await IdsAsync(manager, $"?filter[about]=lead:{s_record}&sort=title")).ShouldBe([anyones, mine]);
    }

    [Theory]
    [InlineData("""{"title": "Ligar"}""", HttpStatusCode.UnprocessableEntity)]
    [InlineData(
        """{"title": " ", "about": [{"type": "lead", "id": "01900000-0000-7000-8000-000000000001"}]}""",
        HttpStatusCode.UnprocessableEntity
    )]
    [InlineData(
        """{"title": "Ligar", "status": "done", "about": [{"type": "lead", "id": "01900000-0000-7000-8000-000000000001"}]}""",
        HttpStatusCode.UnprocessableEntity
    )]
    [InlineData(
        """{"title": "Ligar", "dueAt": "amanhã", "about": [{"type": "lead", "id": "01900000-0000-7000-8000-000000000001"}]}""",
        HttpStatusCode.BadRequest
    )]
    public async Task What_is_not_acceptable_is_refused(string body, HttpStatusCode status) =>
        (await app.Manager().Tasks().PostAsync("", JsonElement.Parse(body)).ShouldBeAsync(status)).Dispose();

    [Fact]
    public async Task A_task_is_given_to_active_members_only_one_by_one_and_in_bulk()
    {
        var manager = app.Manager().Tasks();
        var (stranger, left) = (Guid.CreateVersion7(), app.Members.Add(manager.WorkspaceId, Guid.CreateVersion7(), active: false));
        var id = await manager.MakeAsync(new { title = "Ligar", about = About("lead", s_record) });
        foreach (var nobody in new[] { stranger, left })
        {
            (await manager.PatchAsync(id, new { assigneeId = nobody }).ShouldBeAsync(HttpStatusCode.UnprocessableEntity)).Dispose();
            await manager
                .PostAsync("bulk", new { ids = new[] { id }, patch = new { assigneeId = nobody } })
                .ShouldBeProblemAsync(HttpStatusCode.UnprocessableEntity, "request.invalid");
        }
        (await manager.GetAsync(id).ReadJsonAsync()).GetProperty("assigneeId").GetGuid().ShouldBe(manager.Id);
    }

    private static object[] About(string type, Guid id) => ActivityTests.About(type, id);

    private static async Task<IEnumerable<Guid>> IdsAsync(Caller caller, string query) =>
        (await caller.GetAsync(query).ReadJsonAsync())
            .GetProperty("items")
            .EnumerateArray()
            .Select(item => item.GetProperty("id").GetGuid());
}
