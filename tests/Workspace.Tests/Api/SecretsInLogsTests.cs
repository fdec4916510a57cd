using System.Net.Http.Json;
using CrmCloud.Contracts.Workspace.V1;
using CrmCloud.Testing;
using Shouldly;
using Xunit;

namespace CrmCloud.Workspace.Tests.Api;

public sealed class SecretsInLogsTests(WorkspaceApp app) : IClassFixture<WorkspaceApp>
{
    [Fact]
    public async Task No_secret_and_nothing_personal_is_logged()
    {
        var admin = await app.SignUpAsync();
        var seller = await app.JoinAsync(admin, "seller");
        await app.LogInAsync(seller.Email, "not-the-password");
        var key = (await admin.Http.PostAsJsonAsync("/api/api-keys", new { name = "ERP" }).ReadJsonAsync(System.Net.HttpStatusCode.Created))
            .GetProperty("key")
            .GetString()!;
        await app.Identity.ExchangeApiKeyAsync(new ExchangeApiKeyRequest { ApiKey = key });
        var link = (await admin.Http.PostAsync($"/api/users/{seller.Id}/password-reset", null).ReadJsonAsync())
            .GetProperty("link")
            .GetString()!;
        await app.Anonymous()
            .PostAsJsonAsync($"/api/auth/password-resets/{WorkspaceApp.TokenOf(link)}", new { password = "another-good-password" });
        await app.AsServiceAsync(admin.WorkspaceId);

        var secrets = new[]
        {
            WorkspaceApp.Password,
            "not-the-password",
            "another-good-password",
            WorkspaceApp.LeadsSecret,
            key,
            WorkspaceApp.TokenOf(link),
            admin.Session,
            seller.Session,
            admin.Http.DefaultRequestHeaders.Authorization!.Parameter!,
            admin.Email,
            seller.Email,
            "Ana Ribeiro",
        };
        app.Logged.ShouldNotBeEmpty();
        foreach (var line in app.Logged.Where(line => !IsTheFrameworksOwnUrl(line)))
        {
            secrets.ShouldAllBe(secret => !line.Contains(secret, StringComparison.Ordinal), line);
        }
    }

    /// <summary>
    /// ASP.NET Core and the test's client name whole URLs below Warning; in operation those categories begin at Warning, and
    /// the settings are tested here.
    /// </summary>
    private static bool IsTheFrameworksOwnUrl(string line) => line.StartsWith("Microsoft.AspNetCore.", StringComparison.Ordinal);
}
