using System.Net;
using CrmCloud.Testing;
using CrmCloud.Testing.Services;
using Npgsql;
using Shouldly;
using Xunit;

namespace CrmCloud.Contacts.Tests.Api;

/// <summary>Rows found by a key in a list of theirs, through a function that runs past the policies and must keep to the workspace.</summary>
public sealed class KeyTests(ContactsApp app) : IClassFixture<ContactsApp>
{
    [Fact]
    public async Task People_are_found_by_their_company_and_tasks_by_what_they_are_about()
    {
        var manager = app.Manager();
        var company = await manager.Companies().MakeAsync(new { name = "Acme" });
        var person = await manager.MakeAsync(new { firstName = "Ana", companies = new[] { new { companyId = company } } });
        await manager.MakeAsync(new { firstName = "Bia" });
        var about = new[] { new { type = "contact", id = person } };
        var task = await manager.Tasks().MakeAsync(new { title = "Ligar", about });

        (await FoundAsync(manager, $"?filter[companyId]={company}")).ShouldBe([person]);
        (await FoundAsync(manager, $"?filter[companyId][in]={company},{Guid.CreateVersion7()}")).ShouldBe([person]);
        (await FoundAsync(manager.Tasks(), $"?filter[about]=contact:{person}")).ShouldBe([task]);
    }

    [Fact]
    public async Task What_finds_by_keys_never_leaves_the_workspace()
    {
        var manager = app.Manager();
        var address = $"{Guid.CreateVersion7():N}@example.org";
        var person = await manager.MakeAsync(new { firstName = "Ana", emails = new[] { new { address } } });

        (await WithAddressAsync(manager.WorkspaceId, address)).ShouldBe([person]);
        (await WithAddressAsync(app.Manager().WorkspaceId, address)).ShouldBeEmpty();
        (await WithAddressAsync(workspace: null, address)).ShouldBeEmpty();
    }

    private async Task<List<Guid>> WithAddressAsync(Guid? workspace, string address)
    {
        await using var service = NpgsqlDataSource.Create(app.Database.App);
        await using var batch = service.CreateBatch();
        batch.BatchCommands.Add(
            new NpgsqlBatchCommand("select set_config('crm.workspace', $1, true)")
            {
                Parameters = { new() { Value = workspace?.ToString() ?? "" } },
            }
        );
        batch.BatchCommands.Add(
            new NpgsqlBatchCommand("select crm_with_contacts_email_keys(array[$1])") { Parameters = { new() { Value = address } } }
        );
        await using var reader = await batch.ExecuteReaderAsync();
        await reader.NextResultAsync();
        var found = new List<Guid>();
        while (await reader.ReadAsync())
        {
            found.Add(reader.GetGuid(0));
        }
        return found;
    }

    private static async Task<List<Guid>> FoundAsync(Caller caller, string query)
    {
        var page = await caller.GetAsync(query).ReadJsonAsync(HttpStatusCode.OK);
        return [.. page.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("id").GetGuid())];
    }
}
