using System.Net;
using CrmCloud.Testing;
using Shouldly;
using Xunit;

namespace CrmCloud.Mail.Tests;

public sealed class PrivacyTests(MailApp app) : IClassFixture<MailApp>
{
    [Fact]
    public async Task No_address_and_no_word_of_what_was_written_is_in_any_log_event_or_ledger_entry()
    {
        var workspace = Guid.CreateVersion7();
        var host = MailApp.HostOf(workspace);
        var (refused, broken) = (Some.Recipient(), Some.Recipient());
        app.Bridge.Be(refused, ServerMood.Refuses);
        app.Bridge.Be(broken, ServerMood.BreaksAfter);
        foreach (var (recipient, state) in new[] { (Some.Recipient(), "sent"), (refused, "bounced"), (broken, "unknown") })
        {
            var sent = await app.SendAsync(workspace, Some.Request(to: recipient));
            await app.StandsAsync(workspace, sent.MessageId, state);
        }
        app.Bridge.Parse("raw of something private", Some.Mail("Segredo"));
        await app.HandOverAsync("raw of something private", "cliente@example.org", $"support@{host}")
            .ShouldBeAsync(HttpStatusCode.Accepted);
        await app.HandOverAsync("BREAK raw", "cliente@example.org", $"support@{host}").ShouldBeAsync(HttpStatusCode.Accepted);
        await app.ArrivedAsync(workspace, "Segredo");

        var told = await app.ScalarAsync<string>($"select string_agg(envelope, ' ') from outbox where workspace_id = '{workspace}'");
        var written = await app.ScalarAsync<string>(
            $"select string_agg(row_to_json(l)::text, ' ') from ledger l where workspace_id = '{workspace}'"
        );
        foreach (var secret in new[] { "@example.org", "Segredo", "resolvemos", "Preciso", "raw of" })
        {
            told.ShouldNotContain(secret);
            written.ShouldNotContain(secret);
            app.Logs.Lines.Where(line => line.Contains(secret, StringComparison.OrdinalIgnoreCase)).ShouldBeEmpty();
        }
    }
}
