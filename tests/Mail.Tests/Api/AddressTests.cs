using System.Net;
using System.Text.Json;
using CrmCloud.Testing;
using CrmCloud.Testing.Services;
using Shouldly;
using Xunit;

namespace CrmCloud.Mail.Tests.Api;

public sealed class AddressTests(MailApp app) : IClassFixture<MailApp>
{
    [Fact]
    public async Task Support_and_sales_exist_in_every_workspace_and_cannot_be_deleted()
    {
        var admin = app.Admin();
        var addresses = await ListAsync(admin);
        addresses.Select(address => address.GetProperty("address").GetString()).ShouldBe(["sales", "support"]);
        foreach (var address in addresses)
        {
            await admin
                .DeleteAsync(address.GetProperty("id").GetGuid())
                .ShouldBeProblemAsync(HttpStatusCode.Conflict, "mail.address-stands");
        }
        (await ListAsync(admin)).Count.ShouldBe(2);
    }

    [Fact]
    public async Task An_address_is_made_named_and_deleted()
    {
        var admin = app.Admin();
        var made = await admin
            .PostAsync(
                "",
                new
                {
                    address = "Financeiro",
                    purpose = "support",
                    name = "Financeiro",
                }
            )
            .ReadJsonAsync(HttpStatusCode.Created);
        made.GetProperty("address").GetString().ShouldBe("financeiro");
        var id = made.GetProperty("id").GetGuid();
        var patched = await admin.PatchAsync(id, new { signature = "Equipe financeira" }).ReadJsonAsync();
        patched.GetProperty("signature").GetString().ShouldBe("Equipe financeira");
        (await admin.DeleteAsync(id)).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await ListAsync(admin)).Count.ShouldBe(2);
    }

    [Theory]
    [InlineData("two words")]
    [InlineData("ação")]
    [InlineData("r-abc")]
    [InlineData("a..b")]
    [InlineData("a\r\nBcc: x")]
    [InlineData("")]
    public async Task What_is_no_local_part_is_refused(string address)
    {
        var admin = app.Admin();
        await admin
            .PostAsync("", new { address, purpose = "support" })
            .ShouldBeProblemAsync(HttpStatusCode.UnprocessableEntity, "request.invalid");
    }

    [Fact]
    public async Task An_address_is_taken_once_in_a_workspace_and_stays_what_it_is()
    {
        var admin = app.Admin();
        await admin
            .PostAsync("", new { address = "support", purpose = "support" })
            .ShouldBeProblemAsync(HttpStatusCode.Conflict, "mail.address-taken");
        var id = await admin.MakeAsync(new { address = "vip", purpose = "support" });
        await admin.PatchAsync(id, new { address = "vips" }).ShouldBeProblemAsync(HttpStatusCode.UnprocessableEntity, "request.invalid");
        await app.Admin().MakeAsync(new { address = "vip", purpose = "sales" });
    }

    [Fact]
    public async Task Who_may_only_read_mail_changes_no_address()
    {
        var admin = app.Admin();
        var reader = app.Reader(admin.WorkspaceId);
        (await ListAsync(reader)).Count.ShouldBe(2);
        (await reader.PostAsync("", new { address = "x", purpose = "support" })).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public Task Nothing_of_another_workspace_comes_through_either_wall() => MailApp.WallsHoldAsync<MailApp>();

    private static async Task<List<JsonElement>> ListAsync(Caller caller) =>
        [.. (await caller.GetAsync("").ReadJsonAsync()).GetProperty("items").EnumerateArray()];
}
