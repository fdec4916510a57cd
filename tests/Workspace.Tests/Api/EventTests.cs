using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using CrmCloud.Testing;
using Npgsql;
using Shouldly;
using Xunit;

namespace CrmCloud.Workspace.Tests.Api;

public sealed class EventTests(WorkspaceApp app) : IClassFixture<WorkspaceApp>
{
    [Fact]
    public async Task Other_services_are_told_of_workspaces_users_teams_and_fields()
    {
        var admin = await app.SignUpAsync("Padaria Aurora");
        await admin
            .Http.PostAsJsonAsync("/api/teams", new { name = "Vendas", memberIds = new[] { admin.Id } })
            .ShouldBeAsync(HttpStatusCode.Created);
        await admin.Http.PostAsJsonAsync("/api/fields", new { recordType = "lead", key = "segment" }).ShouldBeAsync(HttpStatusCode.Created);

        var events = await EventsAsync(admin.WorkspaceId);
        events
            .Select(it => it.GetProperty("type").GetString())
            .ShouldBe(
                [
                    "workspace.workspace-changed.v1",
                    "workspace.user-changed.v1",
                    "workspace.user-changed.v1",
                    "workspace.team-changed.v1",
                    "workspace.field-changed.v1",
                ],
                ignoreOrder: true
            );
        var user = events.Last(it => it.GetProperty("type").GetString() == "workspace.user-changed.v1");
        user.GetProperty("recordVersion").GetInt64().ShouldBe(2);
        user.GetProperty("data").GetProperty("teamIds").GetArrayLength().ShouldBe(1);
        user.GetProperty("actor").GetProperty("id").GetGuid().ShouldBe(admin.Id);
    }

    [Fact]
    public async Task Events_and_history_hold_no_address_in_clear()
    {
        var admin = await app.SignUpAsync();
        (await EventsAsync(admin.WorkspaceId)).ShouldAllBe(it => !it.ToString().Contains(admin.Email, StringComparison.Ordinal));
        (await TextsAsync("select patch::text from ledger where workspace_id = $1", admin.WorkspaceId)).ShouldAllBe(patch =>
            !patch.Contains(admin.Email, StringComparison.Ordinal)
        );
    }

    private async Task<IReadOnlyList<JsonElement>> EventsAsync(Guid workspaceId) =>
        [
            .. (await TextsAsync("select envelope from outbox where workspace_id = $1 order by seq", workspaceId)).Select(text =>
                JsonElement.Parse(text)
            ),
        ];

    private async Task<IReadOnlyList<string>> TextsAsync(string sql, Guid workspaceId)
    {
        await using var source = NpgsqlDataSource.Create(app.Database.Superuser);
        await using var command = source.CreateCommand(sql);
        command.Parameters.Add(new NpgsqlParameter { Value = workspaceId });
        await using var reader = await command.ExecuteReaderAsync();
        var texts = new List<string>();
        while (await reader.ReadAsync())
        {
            texts.Add(reader.GetString(0));
        }
        return texts;
    }
}
