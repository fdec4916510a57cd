using System.Net;
using System.Net.Http.Json;
using System.Text.RegularExpressions;
using CrmCloud.Testing;
using Shouldly;
using Xunit;

namespace CrmCloud.Workspace.Tests.Api;

public sealed class ClosedWorkspaceApp() : WorkspaceApp(selfSignUp: false);

public sealed class ClosedSignUpTests(ClosedWorkspaceApp app) : IClassFixture<ClosedWorkspaceApp>
{
    [Fact]
    public async Task The_code_from_the_log_opens_the_installation_once()
    {
        await SignUpAsync(code: null).ShouldBeProblemAsync(HttpStatusCode.Forbidden, "auth.sign-up-closed");
        await SignUpAsync("guessed").ShouldBeProblemAsync(HttpStatusCode.Forbidden, "auth.sign-up-closed");

        var line = app.Logged.Single(line => line.Contains("No workspace exists yet", StringComparison.Ordinal));
        var code = Regex.Match(line, "within a day: (\\S+)").Groups[1].Value;
        await SignUpAsync(code).ShouldBeAsync(HttpStatusCode.Created);
        await SignUpAsync(code).ShouldBeProblemAsync(HttpStatusCode.Forbidden, "auth.sign-up-closed");
    }

    private Task<HttpResponseMessage> SignUpAsync(string? code) =>
        app.Anonymous()
            .PostAsJsonAsync(
                "/api/auth/sign-up",
                new
                {
                    workspaceName = "Padaria",
                    name = "Ana",
                    email = $"{Guid.CreateVersion7():n}@aurora.test",
                    password = WorkspaceApp.Password,
                    code,
                }
            );
}
