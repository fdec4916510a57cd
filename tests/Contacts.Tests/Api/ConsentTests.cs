using System.Net;
using System.Text.Json;
using CrmCloud.Testing;
using CrmCloud.Testing.Services;
using Shouldly;
using Xunit;

namespace CrmCloud.Contacts.Tests.Api;

public sealed class ConsentTests(ContactsApp app) : IClassFixture<ContactsApp>
{
    [Fact]
    public async Task A_consent_is_given_listed_newest_first_and_withdrawn_once()
    {
        var (manager, contact) = await ContactAsync();
        var path = $"{contact}/consents";
        var news = await manager
            .PostAsync(
                path,
                new
                {
                    purpose = "newsletter",
                    channel = "email",
                    basis = "consent",
                    source = "Formulário",
                    textVersion = "3",
                    givenAt = "2026-01-01T00:00:00Z",
                }
            )
            .ReadJsonAsync(HttpStatusCode.Created);
        var contract = await manager.PostAsync(path, new { purpose = "billing", basis = "contract" }).ReadJsonAsync(HttpStatusCode.Created);
        news.GetProperty("contactId").GetGuid().ShouldBe(contact);
        contract.GetProperty("givenAt").GetDateTimeOffset().ShouldBe(app.Clock.GetUtcNow(), TimeSpan.FromSeconds(1));

        var withdrawn = await manager.PostAsync($"{path}/{Id(news)}/withdraw").ReadJsonAsync();
        withdrawn.GetProperty("withdrawnAt").GetDateTimeOffset().ShouldBe(app.Clock.GetUtcNow(), TimeSpan.FromSeconds(1));
        await manager.PostAsync($"{path}/{Id(news)}/withdraw").ShouldBeProblemAsync(HttpStatusCode.Conflict, "consents.already-withdrawn");

        var listed = (await manager.GetAsync(path).ReadJsonAsync()).GetProperty("items");
        listed.EnumerateArray().Select(Id).ShouldBe([Id(contract), Id(news)]);
        listed[1].GetProperty("withdrawnAt").ValueKind.ShouldBe(JsonValueKind.String);
    }

    [Theory]
    [InlineData("""{}""", HttpStatusCode.UnprocessableEntity)]
    [InlineData("""{"purpose": " "}""", HttpStatusCode.UnprocessableEntity)]
    [InlineData("""{"purpose": "newsletter", "basis": "habit"}""", HttpStatusCode.BadRequest)]
    [InlineData("""{"purpose": "newsletter", "givenAt": "2999-01-01T00:00:00Z"}""", HttpStatusCode.UnprocessableEntity)]
    [InlineData("""{"purpose": "newsletter", "contactId": "01900000-0000-7000-8000-000000000001"}""", HttpStatusCode.UnprocessableEntity)]
    [InlineData("""{"purpose": "newsletter", "withdrawnAt": "2026-01-01T00:00:00Z"}""", HttpStatusCode.UnprocessableEntity)]
    public async Task What_is_not_acceptable_is_refused_and_nothing_stays(string body, HttpStatusCode status)
    {
        var (manager, contact) = await ContactAsync();
        (await manager.PostAsync($"{contact}/consents", JsonElement.Parse(body)).ShouldBeAsync(status)).Dispose();
        (await manager.GetAsync($"{contact}/consents").ReadJsonAsync()).GetProperty("items").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public async Task A_purpose_has_at_most_100_characters()
    {
        var (manager, contact) = await ContactAsync();
        (
            await manager.PostAsync($"{contact}/consents", new { purpose = new string('x', 100) }).ShouldBeAsync(HttpStatusCode.Created)
        ).Dispose();
        (
            await manager
                .PostAsync($"{contact}/consents", new { purpose = new string('x', 101) })
                .ShouldBeAsync(HttpStatusCode.UnprocessableEntity)
        ).Dispose();
    }

    [Fact]
    public async Task Who_may_not_write_a_contact_neither_gives_nor_withdraws_their_consent()
    {
        var (manager, contact) = await ContactAsync();
        var consent = Id(
            await manager.PostAsync($"{contact}/consents", new { purpose = "newsletter" }).ReadJsonAsync(HttpStatusCode.Created)
        );
        var seller = app.Seller(manager.WorkspaceId);
        await seller
            .PostAsync($"{contact}/consents", new { purpose = "newsletter" })
            .ShouldBeProblemAsync(HttpStatusCode.Forbidden, "contacts.not-yours");
        await seller
            .PostAsync($"{contact}/consents/{consent}/withdraw")
            .ShouldBeProblemAsync(HttpStatusCode.Forbidden, "contacts.not-yours");
        var stranger = app.Manager();
        await stranger.GetAsync($"{contact}/consents").ShouldBeProblemAsync(HttpStatusCode.NotFound, "contacts.not-found");
        await stranger
            .PostAsync($"{contact}/consents/{consent}/withdraw")
            .ShouldBeProblemAsync(HttpStatusCode.NotFound, "contacts.not-found");
        var (_, other) = await ContactAsync(manager);
        await manager.PostAsync($"{other}/consents/{consent}/withdraw").ShouldBeProblemAsync(HttpStatusCode.NotFound, "consents.not-found");
    }

    private async Task<(Caller Manager, Guid Contact)> ContactAsync(Caller? manager = null)
    {
        manager ??= app.Manager();
        return (manager, await manager.MakeAsync(new { lastName = "Souza", ownerId = manager.Id }));
    }

    private static Guid Id(JsonElement consent) => consent.GetProperty("id").GetGuid();
}
