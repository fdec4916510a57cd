using System.Net;
using System.Text.Json;
using CrmCloud.Testing;
using CrmCloud.Testing.Services;
using Shouldly;
using Xunit;

namespace CrmCloud.Contacts.Tests.Api;

public sealed class ActivityTests(ContactsApp app) : IClassFixture<ContactsApp>
{
    [Theory]
    [InlineData("lead")]
    [InlineData("contact")]
    [InlineData("company")]
    [InlineData("deal")]
    [InlineData("ticket")]
    public async Task An_activity_is_logged_on_any_record_by_whoever_did_it(string type)
    {
        var seller = app.Seller(Guid.CreateVersion7()).Activities();
        var record = Guid.CreateVersion7();
        var call = await seller
            .PostAsync(
                "",
                new
                {
                    kind = "call",
                    direction = "out",
                    subject = "Primeira",
                    minutes = 5,
                    outcome = "noAnswer",
                    about = About(type, record),
                }
            )
            .ReadJsonAsync(HttpStatusCode.Created);
        call.GetProperty("authorId").GetGuid().ShouldBe(seller.Id);
        call.GetProperty("at").GetDateTimeOffset().ShouldBe(app.Clock.GetUtcNow(), TimeSpan.FromSeconds(1));
        var found = await seller.GetAsync($"?filter[about]={type}:{record}").ReadJsonAsync();
        found.GetProperty("items").EnumerateArray().Select(Id).ShouldBe([call.GetProperty("id").GetGuid()]);
        (await app.EventsAsync(call.GetProperty("id").GetGuid())).ShouldBe(["contacts.activity-logged.v1"]);
    }

    [Fact]
    public async Task Lists_filter_by_kind_outcome_and_time_and_show_the_latest_first()
    {
        var seller = app.Seller(Guid.CreateVersion7()).Activities();
        var record = Guid.CreateVersion7();
        var day = new DateTimeOffset(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);
        var note = await seller.MakeAsync(
            new
            {
                kind = "note",
                subject = "Gosta de pão",
                at = day,
                about = About("lead", record),
            }
        );
        var call = await seller.MakeAsync(
            new
            {
                kind = "call",
                outcome = "noAnswer",
                at = day.AddDays(2),
                about = About("lead", record),
            }
        );
        var meeting = await seller.MakeAsync(
            new
            {
                kind = "meeting",
                at = day.AddDays(1),
                about = About("deal", record),
            }
        );

        (await IdsAsync(seller, "")).ShouldBe([call, meeting, note]);
        (await IdsAsync(seller, "?filter[kind]=note")).ShouldBe([note]);
        (await IdsAsync(seller, "?filter[outcome]=noAnswer")).ShouldBe([call]);
        (await IdsAsync(seller, "?filter[at][gte]=2026-03-02T00:00:00Z&sort=at")).ShouldBe([meeting, call]);
        (await IdsAsync(seller, $"?filter[about]=lead:{record}")).ShouldBe([call, note]);
        (await IdsAsync(seller, "?q=gosta")).ShouldBe([note]);
        (await IdsAsync(app.Manager().Activities(), "")).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("""{"about": [{"type": "lead", "id": "01900000-0000-7000-8000-000000000001"}]}""", HttpStatusCode.UnprocessableEntity)]
    [InlineData("""{"kind": "note"}""", HttpStatusCode.UnprocessableEntity)]
    [InlineData("""{"kind": "note", "about": []}""", HttpStatusCode.UnprocessableEntity)]
    [InlineData(
        """{"kind": "note", "about": [{"type": "planet", "id": "01900000-0000-7000-8000-000000000001"}]}""",
        HttpStatusCode.UnprocessableEntity
    )]
    [InlineData("""{"kind": "note", "about": [{"type": "lead"}]}""", HttpStatusCode.BadRequest)]
    [InlineData(
        """{"kind": "party", "about": [{"type": "lead", "id": "01900000-0000-7000-8000-000000000001"}]}""",
        HttpStatusCode.BadRequest
    )]
    [InlineData(
        """{"kind": "call", "minutes": 10081, "about": [{"type": "lead", "id": "01900000-0000-7000-8000-000000000001"}]}""",
        HttpStatusCode.UnprocessableEntity
    )]
    [InlineData(
        """{"kind": "note", "authorId": "01900000-0000-7000-8000-000000000001", "about": [{"type": "lead", "id": "01900000-0000-7000-8000-000000000001"}]}""",
        HttpStatusCode.UnprocessableEntity
    )]
    public async Task What_is_not_acceptable_is_refused(string body, HttpStatusCode status) =>
        (await app.Manager().Activities().PostAsync("", JsonElement.Parse(body)).ShouldBeAsync(status)).Dispose();

    [Fact]
    public async Task Only_the_author_and_managers_change_an_activity()
    {
        var author = app.Seller(Guid.CreateVersion7()).Activities();
        var id = await author.MakeAsync(
            new
            {
                kind = "note",
                body = "x",
                about = About("lead", Guid.CreateVersion7()),
            }
        );
        await app.Seller(author.WorkspaceId)
            .Activities()
            .PatchAsync(id, new { body = "y" })
            .ShouldBeProblemAsync(HttpStatusCode.Forbidden, "activities.not-yours");
        (await author.PatchAsync(id, new { body = "y" }).ReadJsonAsync()).GetProperty("body").GetString().ShouldBe("y");
        (await app.Manager(author.WorkspaceId).Activities().DeleteAsync(id).ShouldBeAsync(HttpStatusCode.NoContent)).Dispose();
        await author.GetAsync(id).ShouldBeProblemAsync(HttpStatusCode.NotFound, "activities.not-found");
    }

    internal static object[] About(string type, Guid id) => [new { type, id }];

    private static async Task<IEnumerable<Guid>> IdsAsync(Caller caller, string query) =>
        (await caller.GetAsync(query).ReadJsonAsync()).GetProperty("items").EnumerateArray().Select(Id);

    private static Guid Id(JsonElement item) => item.GetProperty("id").GetGuid();
}
