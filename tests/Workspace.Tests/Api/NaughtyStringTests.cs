using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using CrmCloud.Testing;
using Shouldly;
using Xunit;

namespace CrmCloud.Workspace.Tests.Api;

public sealed class NaughtyStringTests(WorkspaceApp app) : IClassFixture<WorkspaceApp>
{
    [Fact]
    public async Task Any_text_is_kept_exactly_or_refused()
    {
        var admin = await app.SignUpAsync();
        var naughty = JsonSerializer.Deserialize<string[]>(await File.ReadAllTextAsync(SharedData.PathOf("naughty-strings/blns.json")))!;
        naughty.Length.ShouldBeGreaterThan(400);
        foreach (var text in naughty)
        {
            using var answer = await admin.Http.PatchAsJsonAsync("/api/me", new { name = text });
            if (answer.StatusCode == HttpStatusCode.UnprocessableEntity)
            {
                continue;
            }
            await answer.ShouldBeAsync(HttpStatusCode.OK);
            (await admin.Http.GetAsync("/api/me").ReadJsonAsync()).GetProperty("name").GetString().ShouldBe(text);
        }
    }
}
