using System.Net;
using System.Text.Json;
using CrmCloud.Testing;
using CrmCloud.Testing.Services;
using Shouldly;
using Xunit;

namespace CrmCloud.Contacts.Tests.Api;

public sealed class ContactCrudTests(ContactsApp app) : IClassFixture<ContactsApp>
{
    [Fact]
    public async Task A_contact_is_created_read_changed_binned_and_restored()
    {
        var manager = app.Manager();
        var company = await manager.Companies().MakeAsync(new { name = "Acme" });
        var contact = await manager
            .PostAsync(
                "",
                new
                {
                    firstName = "Ana",
                    lastName = "Souza",
                    emails = new object[] { new { address = "ana@home.example" }, new { address = "ana@acme.example", primary = true } },
                    phones = new[] { new { number = "(11) 98765-4321", kind = "mobile" } },
                    companies = new[] { new { companyId = company, role = "Diretora" } },
                    address = new { city = "Recife", region = "PE" },
                    birthday = "1980-03-22",
                    language = "pt-BR",
                    tags = new[] { "b2b" },
                }
            )
            .ReadJsonAsync(HttpStatusCode.Created);
        var id = contact.GetProperty("id").GetGuid();
        contact.GetProperty("name").GetString().ShouldBe("Ana Souza");
        contact.GetProperty("lifecycle").GetString().ShouldBe("lead");
        contact.GetProperty("emails")[0].GetProperty("address").GetString().ShouldBe("ana@acme.example");
        contact.GetProperty("emails").EnumerateArray().Select(email => email.GetProperty("primary").GetBoolean()).ShouldBe([true, false]);
        contact.GetProperty("companies")[0].GetProperty("primary").GetBoolean().ShouldBeTrue();
        contact.GetProperty("address").GetProperty("city").GetString().ShouldBe("Recife");

        var changed = await manager.PatchAsync(id, new { lastName = (string?)null, jobTitle = "CEO" }).ReadJsonAsync();
        changed.GetProperty("name").GetString().ShouldBe("Ana");
        (await manager.GetAsync(id).ReadJsonAsync()).GetRawText().ShouldBe(changed.GetRawText());
        (await manager.DeleteAsync(id).ShouldBeAsync(HttpStatusCode.NoContent)).Dispose();
        await manager.GetAsync(id).ShouldBeProblemAsync(HttpStatusCode.NotFound, "contacts.not-found");
        (await manager.PostAsync($"{id}/restore").ReadJsonAsync()).GetProperty("version").GetInt64().ShouldBe(4);
        (await app.EventsAsync(id)).ShouldBe([
            "contacts.contact-created.v1",
            "contacts.contact-changed.v1",
            "contacts.contact-deleted.v1",
            "contacts.contact-restored.v1",
        ]);
    }

    [Fact]
    public async Task Lists_find_a_contact_by_company_address_and_number_whatever_case_and_accents()
    {
        var manager = app.Manager();
        var company = await manager.Companies().MakeAsync(new { name = "Acme" });
        var other = await manager.Companies().MakeAsync(new { name = "Outra" });
        await manager.MakeAsync(
            new
            {
                firstName = "João",
                emails = new[] { new { address = "Joao@Acme.example" } },
                companies = new[] { new { companyId = company } },
            }
        );
        await manager.MakeAsync(
            new
            {
                firstName = "Bia",
                phones = new[] { new { number = "81 3333-4444" } },
                companies = new[] { new { companyId = other }, new { companyId = company } },
            }
        );
        await manager.MakeAsync(new { firstName = "Caio" });

        (await NamesAsync(manager, $"?filter[companyId]={company}&sort=name")).ShouldBe(["Bia", "João"]);
        (await NamesAsync(manager, "?q=joao")).ShouldBe(["João"]);
        (await NamesAsync(manager, "?q=acme.EXAMPLE")).ShouldBe(["João"]);
        (await NamesAsync(manager, "?q=3333-4444")).ShouldBe(["Bia"]);
        (await NamesAsync(manager, "?filter[emails][startsWith]=joao@")).ShouldBe(["João"]);
        (await NamesAsync(manager, "?filter[lifecycle]=lead&filter[name][isNull]=false&sort=-name&limit=1")).ShouldBe(["João"]);
    }

    [Theory]
    [InlineData("""{"emails":[{"address":"wrong"}]}""", HttpStatusCode.UnprocessableEntity, "request.invalid")]
    [InlineData("""{"emails":[{"adress":"a@b.example"}]}""", HttpStatusCode.BadRequest, "request.malformed")]
    [InlineData("""{"emails":["a@b.example"]}""", HttpStatusCode.BadRequest, "request.malformed")]
    [InlineData("""{"lastName":"X","phones":[{"number":" "}]}""", HttpStatusCode.UnprocessableEntity, "request.invalid")]
    [InlineData("""{"lastName":"X","taxId":"123.456.789-00"}""", HttpStatusCode.UnprocessableEntity, "request.invalid")]
    [InlineData(
        """{"lastName":"X","companies":[{"companyId":"01900000-0000-7000-8000-000000000001"}]}""",
        HttpStatusCode.UnprocessableEntity,
        "request.invalid"
    )]
    [InlineData("""{"lastName":"X","email":"a@b.example"}""", HttpStatusCode.BadRequest, "request.malformed")]
    [InlineData("""{"lastName":"X","birthday":"22/03/1980"}""", HttpStatusCode.BadRequest, "request.malformed")]
    [InlineData("""{"jobTitle":"CEO"}""", HttpStatusCode.UnprocessableEntity, "contacts.nobody-behind-it")]
    public async Task What_is_not_acceptable_is_refused_and_named(string body, HttpStatusCode status, string code) =>
        await app.Manager().PostAsync("", JsonElement.Parse(body)).ShouldBeProblemAsync(status, code);

    [Fact]
    public async Task A_cpf_is_taken_as_it_was_given()
    {
        var manager = app.Manager();
        var id = await manager.MakeAsync(new { lastName = "Souza", taxId = "529.982.247-25" });
        (await manager.GetAsync(id).ReadJsonAsync()).GetProperty("taxId").GetString().ShouldBe("529.982.247-25");
    }

    [Fact]
    public async Task Owner_team_and_lifecycle_move_by_verbs_only()
    {
        var manager = app.Manager();
        var id = await manager.MakeAsync(new { lastName = "Souza", lifecycle = "subscriber" });
        var refusal = await manager
            .PatchAsync(id, new { ownerId = manager.Id, lifecycle = "customer" })
            .ShouldBeProblemAsync(HttpStatusCode.UnprocessableEntity, "request.invalid");
        refusal.GetProperty("errors").GetProperty("lifecycle")[0].GetString()!.ShouldContain("/lifecycle");

        (await manager.PostAsync($"{id}/assign", new { userId = manager.Id }).ReadJsonAsync())
            .GetProperty("ownerId")
            .GetGuid()
            .ShouldBe(manager.Id);
        (
            await manager
                .PostAsync($"{id}/assign", new { userId = Guid.CreateVersion7() })
                .ShouldBeAsync(HttpStatusCode.UnprocessableEntity)
        ).Dispose();
        var former = await manager.PostAsync($"{id}/lifecycle", new { lifecycle = "former", reason = "Fechou a loja" }).ReadJsonAsync();
        former.GetProperty("lifecycle").GetString().ShouldBe("former");
        former.GetProperty("lifecycleReason").GetString().ShouldBe("Fechou a loja");
        (await app.EventsAsync(id)).ShouldContain("contacts.contact-lifecycle-changed.v1");
    }

    [Fact]
    public async Task People_and_companies_are_given_to_active_members_only_at_once_one_by_one_and_in_bulk()
    {
        var manager = app.Manager();
        var left = app.Members.Add(manager.WorkspaceId, Guid.CreateVersion7(), active: false);
        foreach (var records in new[] { manager, manager.Companies() })
        {
            var body = new Dictionary<string, object> { [records == manager ? "lastName" : "name"] = "Souza" };
            var id = await records.MakeAsync(body);
            foreach (var nobody in new[] { left, app.Manager().Id })
            {
                body["ownerId"] = nobody;
                await records.PostAsync("", body).ShouldBeProblemAsync(HttpStatusCode.UnprocessableEntity, "request.invalid");
                await records
                    .PostAsync("bulk", new { ids = new[] { id }, action = new { name = "assign", userId = nobody } })
                    .ShouldBeProblemAsync(HttpStatusCode.UnprocessableEntity, "request.invalid");
            }
            await records
                .PostAsync("bulk", new { ids = new[] { id }, action = new { name = "assign", user = "x" } })
                .ShouldBeProblemAsync(HttpStatusCode.BadRequest, "request.malformed");
            var job = await records
                .PostAsync("bulk", new { ids = new[] { id }, action = new { name = "assign", userId = manager.Id } })
                .ReadJsonAsync(HttpStatusCode.Accepted);
            await app.EndedAsync(records, $"jobs/{job.GetProperty("id").GetString()}");
            (await records.GetAsync(id).ReadJsonAsync()).GetProperty("ownerId").GetGuid().ShouldBe(manager.Id);
        }
    }

    [Fact]
    public async Task A_seller_changes_their_own_and_unassigned_contacts_and_reads_all()
    {
        var manager = app.Manager();
        var seller = app.Seller(manager.WorkspaceId);
        var free = await manager.MakeAsync(new { lastName = "Livre" });
        var managers = await manager.MakeAsync(new { lastName = "Souza", ownerId = manager.Id });
        (await seller.PatchAsync(free, new { jobTitle = "CEO" }).ShouldBeAsync(HttpStatusCode.OK)).Dispose();
        await seller.PatchAsync(managers, new { jobTitle = "CEO" }).ShouldBeProblemAsync(HttpStatusCode.Forbidden, "contacts.not-yours");
        (await seller.GetAsync(managers).ShouldBeAsync(HttpStatusCode.OK)).Dispose();
        await app.Manager().GetAsync(managers).ShouldBeProblemAsync(HttpStatusCode.NotFound, "contacts.not-found");
        (await app.With("companies:read").GetAsync("").ShouldBeAsync(HttpStatusCode.Forbidden)).Dispose();
    }

    [Fact]
    public async Task What_is_personal_is_sealed_in_the_ledger_and_in_no_event()
    {
        var manager = app.Manager();
        var id = await manager.MakeAsync(
            new
            {
                lastName = "Vasconcelos",
                taxId = "529.982.247-25",
                emails = new[] { new { address = "vasco@example.com" } },
                phones = new[] { new { number = "1199999" } },
                address = new { street = "Rua Segredo" },
            }
        );
        var ledger = await app.ScalarAsync<string>($"select patch::text from ledger where record_id = '{id}'");
        var events = await app.ScalarAsync<string>($"select string_agg(envelope, '') from outbox where record_id = '{id}'");
        foreach (var word in new[] { "Vasconcelos", "529.982", "vasco@", "1199999", "Segredo" })
        {
            ledger.ShouldNotContain(word);
            events.ShouldNotContain(word);
        }
        var history = await manager.GetAsync($"{id}/history").ReadJsonAsync();
        history.GetProperty("items")[0].GetProperty("changes").GetProperty("emails").GetRawText().ShouldContain("vasco@example.com");
    }

    private static async Task<IEnumerable<string?>> NamesAsync(Caller caller, string query) =>
        (await caller.GetAsync(query).ReadJsonAsync())
            .GetProperty("items")
            .EnumerateArray()
            .Select(item => item.GetProperty("name").GetString());
}
