using System.Net;
using System.Text;
using System.Text.Json;
using CrmCloud.Testing;
using CrmCloud.Testing.Services;
using Shouldly;
using Xunit;

namespace CrmCloud.Leads.Tests.Api;

/// <summary>Lists, exports, bulk edits and imports as Leads composes them; how they work inside is tested with the building blocks.</summary>
public sealed class LeadWorkTests(LeadsApp app) : IClassFixture<LeadsApp>
{
    [Fact]
    public async Task The_list_filters_searches_sorts_and_counts_its_own_workspace()
    {
        var manager = app.Manager();
        await app.Manager().CreateAsync("Zilda", "olist");
        await manager.CreateAsync("Ana", "olist");
        await manager.CreateAsync("Bia", "site");
        await manager.CreateAsync("Caio", "olist");

        var list = await manager.GetAsync("?filter[source]=olist&sort=-name&limit=1").ReadJsonAsync();
        list.GetProperty("total").GetInt64().ShouldBe(2);
        list.GetProperty("items")[0].GetProperty("name").GetString().ShouldBe("Caio");
        list.GetProperty("nextCursor").GetString().ShouldNotBeNullOrEmpty();
        (await manager.GetAsync("?q=bia").ReadJsonAsync()).GetProperty("total").GetInt64().ShouldBe(1);
        (await manager.GetAsync("?filter[nickname]=x").ShouldBeAsync(HttpStatusCode.BadRequest)).Dispose();
    }

    [Fact]
    public async Task The_export_is_the_list_as_a_file()
    {
        var manager = app.Manager();
        await manager.CreateAsync("Ana");
        using var answer = await manager.GetAsync("export?format=csv").ShouldBeAsync(HttpStatusCode.OK);
        var lines = (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Split(
            "\r\n",
            StringSplitOptions.RemoveEmptyEntries
        );
        lines.Length.ShouldBe(2);
        lines[0].ShouldContain("externalId;firstName;lastName");
        lines[1].ShouldContain(";Ana;");
    }

    [Theory]
    [InlineData("""{ "name": "qualify", "qualification": 5 }""", "qualify takes qualification")]
    [InlineData("""{ "name": "disqualify", "reasonId": "none" }""", "disqualify takes reasonId")]
    [InlineData("""{ "name": "assign", "userId": "nobody" }""", "assign takes userId")]
    [InlineData("""{ "name": "assign" }""", "assign takes userId")]
    public async Task A_bulk_edit_that_is_not_understood_is_refused_with_what_it_takes(string action, string takes)
    {
        var manager = app.Manager();
        var id = await manager.MakeAsync(new { lastName = "Lima" });
        var problem = await manager
            .PostAsync("bulk", new { ids = new[] { id }, action = JsonElement.Parse(action) })
            .ReadJsonAsync(HttpStatusCode.BadRequest);
        problem.GetProperty("detail").GetString()!.ShouldContain(takes);
    }

    [Fact]
    public async Task A_bulk_edit_follows_the_row_rule_and_can_be_undone()
    {
        var manager = app.Manager();
        var seller = app.Seller(manager.WorkspaceId);
        var free = await manager.CreateAsync("Ana");
        var managers = await manager.CreateAsync("Bia");
        (await manager.PostAsync($"{managers}/assign", new { userId = manager.Id }).ShouldBeAsync(HttpStatusCode.OK)).Dispose();

        var started = await seller
            .PostAsync("bulk", new { ids = new[] { free, managers }, action = new { name = "qualify", qualification = "mql" } })
            .ReadJsonAsync(HttpStatusCode.Accepted);
        var path = $"jobs/{started.GetProperty("id").GetString()}";
        var job = await app.EndedAsync(seller, path);
        (job.GetProperty("processed").GetInt64(), job.GetProperty("failed").GetInt64()).ShouldBe((2, 1));
        (await manager.GetAsync(free).ReadJsonAsync()).GetProperty("qualification").GetString().ShouldBe("mql");
        (await manager.GetAsync(managers).ReadJsonAsync()).GetProperty("qualification").GetString().ShouldBe("none");

        (await seller.PostAsync($"{path}/undo").ShouldBeAsync(HttpStatusCode.Accepted)).Dispose();
        (await app.EndedAsync(seller, path)).GetProperty("state").GetString().ShouldBe("undone");
        (await manager.GetAsync(free).ReadJsonAsync()).GetProperty("qualification").GetString().ShouldBe("none");
    }

    [Fact]
    public async Task An_import_creates_leads_with_its_origin_tells_its_errors_and_can_be_undone()
    {
        var manager = app.Manager();
        var form = new MultipartFormDataContent
        {
            {
                new StringContent(
                    """{"columns": {"id": "externalId", "mail": "email", "at": "createdAt"}}""",
                    Encoding.UTF8,
                    "application/json"
                ),
                "mapping"
            },
            {
                new ByteArrayContent(Encoding.UTF8.GetBytes("id,mail,at\n1,ana@example.com,2018-01-31T10:00:00Z\n2,wrong,\n")),
                "file",
                "leads.csv"
            },
        };
        var started = await manager
            .Http.PostAsync("/api/leads/imports", form, TestContext.Current.CancellationToken)
            .ReadJsonAsync(HttpStatusCode.Accepted);
        var path = $"imports/{started.GetProperty("id").GetString()}";
        var import = await app.EndedAsync(manager, path);
        (import.GetProperty("created").GetInt64(), import.GetProperty("failed").GetInt64()).ShouldBe((1, 1));
        using var errors = await manager.GetAsync($"{path}/errors").ShouldBeAsync(HttpStatusCode.OK);
        (await errors.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain("wrong");

        var lead = (await manager.GetAsync("").ReadJsonAsync()).GetProperty("items").EnumerateArray().ShouldHaveSingleItem();
        lead.GetProperty("createdAt").GetDateTimeOffset().ShouldBe(new DateTimeOffset(2018, 1, 31, 10, 0, 0, TimeSpan.Zero));
        (
            await app.ScalarAsync<string>(
                $"select envelope::jsonb ->> 'origin' from outbox where record_id = '{lead.GetProperty("id").GetGuid()}'"
            )
        ).ShouldBe("import");

        (await manager.PostAsync($"{path}/undo").ShouldBeAsync(HttpStatusCode.Accepted)).Dispose();
        (await app.EndedAsync(manager, path)).GetProperty("state").GetString().ShouldBe("undone");
        (await manager.GetAsync("").ReadJsonAsync()).GetProperty("total").GetInt64().ShouldBe(0);
    }

    [Fact]
    public Task No_table_shows_or_takes_rows_of_another_workspace() => LeadsApp.WallsHoldAsync<LeadsApp>();
}
