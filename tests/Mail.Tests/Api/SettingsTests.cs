using System.Net;
using System.Net.Http.Json;
using CrmCloud.Testing;
using CrmCloud.Testing.Services;
using Shouldly;
using Xunit;

namespace CrmCloud.Mail.Tests.Api;

public sealed class SettingsTests(MailApp app) : IClassFixture<MailApp>
{
    private readonly Caller _admin = app.Admin() with { Records = "mail/settings" };

    [Fact]
    public async Task A_password_is_stored_sealed_and_never_shown()
    {
        var shown = await PutAsync(
                new
                {
                    host = "smtp.example.org",
                    port = 587,
                    userName = "ana",
                    password = "segredo-123",
                }
            )
            .ReadJsonAsync();
        shown.GetProperty("hasPassword").GetBoolean().ShouldBeTrue();
        shown.GetRawText().ShouldNotContain("segredo");
        var stored = await app.ScalarAsync<string>(
            $"select row_to_json(s)::text || encode(s.password, 'escape') from mail_settings s where workspace_id = '{_admin.WorkspaceId}'"
        );
        stored.ShouldNotContain("segredo");
        (
            await app.ScalarAsync<long>(
                $"select count(*) from ledger where workspace_id = '{_admin.WorkspaceId}' and patch::text like '%segredo%'"
            )
        ).ShouldBe(0);
    }

    [Fact]
    public async Task A_stored_password_stays_with_its_server()
    {
        await PutAsync(
                new
                {
                    host = "smtp.example.org",
                    port = 587,
                    userName = "ana",
                    password = "segredo",
                }
            )
            .ReadJsonAsync();
        (
            await PutAsync(
                    new
                    {
                        host = "smtp.example.org",
                        port = 587,
                        userName = "ana",
                    }
                )
                .ReadJsonAsync()
        ).GetProperty("hasPassword").GetBoolean().ShouldBeTrue();
        await PutAsync(
                new
                {
                    host = "evil.example.org",
                    port = 587,
                    userName = "ana",
                }
            )
            .ShouldBeProblemAsync(HttpStatusCode.UnprocessableEntity, "request.invalid");
    }

    [Theory]
    [InlineData("not a host", 587)]
    [InlineData("smtp.example.org", 0)]
    [InlineData("smtp.example.org", null)]
    [InlineData("127.0.0.1", 25)]
    [InlineData("10.1.2.3", 25)]
    [InlineData("::ffff:169.254.169.254", 25)]
    [InlineData("localhost", 25)]
    public async Task A_server_that_is_none_or_inside_is_refused(string host, int? port) =>
        await PutAsync(new { host, port }).ShouldBeProblemAsync(HttpStatusCode.UnprocessableEntity, "request.invalid");

    [Fact]
    public async Task A_test_says_what_the_server_said_and_asks_for_a_server_first()
    {
        await _admin.PostAsync("test").ShouldBeProblemAsync(HttpStatusCode.Conflict, "mail.no-server");
        await PutAsync(new { host = "smtp.example.org", port = 587 }).ReadJsonAsync();
        var answer = await _admin.PostAsync("test").ReadJsonAsync();
        answer.GetProperty("ok").GetBoolean().ShouldBeFalse();
        answer.GetProperty("code").GetInt32().ShouldBe(535);
    }

    [Fact]
    public async Task Who_may_only_read_mail_sees_no_settings()
    {
        var reader = app.Reader(_admin.WorkspaceId) with { Records = "mail/settings" };
        (await reader.GetAsync("")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Mail_goes_over_the_workspaces_own_server_paced_by_the_recipients_domain()
    {
        await PutAsync(
                new
                {
                    host = "smtp.example.org",
                    port = 465,
                    security = "tls",
                }
            )
            .ReadJsonAsync();
        var domain = $"d{Guid.CreateVersion7():n}.example";
        for (var i = 0; i < 80; i++)
        {
            await app.SendAsync(_admin.WorkspaceId, Some.Request(to: $"c{i}@{domain}"));
        }
        int Sent() =>
            app.Bridge.Sent.Count(command =>
                command.GetProperty("envelope").GetProperty("to")[0].GetString()!.EndsWith(domain, StringComparison.Ordinal)
            );
        // 300 a minute: those of ten seconds may go at once, the others when their time has come.
        await Eventually.TrueAsync(async () => await WaitingAsync() == 29, what: "All that may go at once");
        Sent().ShouldBe(51);
        app.Bridge.Sent.Last().GetProperty("server").GetProperty("secure").GetBoolean().ShouldBeTrue();
        await Eventually.TrueAsync(() =>
        {
            app.Clock.Advance(TimeSpan.FromSeconds(1));
            return Sent() == 80;
        });
    }

    private Task<long> WaitingAsync() =>
        app.ScalarAsync<long>(
            $"select count(*) from outbound where workspace_id = '{_admin.WorkspaceId}' and paced and claimed_by is null"
        );

    private Task<HttpResponseMessage> PutAsync(object settings) => _admin.Http.PutAsJsonAsync("/api/mail/settings", settings);
}
