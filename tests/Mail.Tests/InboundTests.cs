using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using CrmCloud.Testing;
using Grpc.Core;
using Shouldly;
using Xunit;

namespace CrmCloud.Mail.Tests;

public sealed class InboundTests(MailApp app) : IClassFixture<MailApp>
{
    private readonly Guid _workspace = Guid.CreateVersion7();

    private static CancellationToken Now => TestContext.Current.CancellationToken;

    private string Host => MailApp.HostOf(_workspace);

    [Fact]
    public async Task A_mail_is_stored_before_it_is_taken_and_becomes_a_message_that_is_told_of()
    {
        app.Bridge.Parse("raw of the first", Some.Mail("The first"));
        await app.HandOverAsync("raw of the first", "cliente@example.org", $"support@{Host}").ShouldBeAsync(HttpStatusCode.Accepted);
        (await app.ScalarAsync<long>($"select count(*) from raw_messages where workspace_id = '{_workspace}'")).ShouldBe(1);

        var id = await app.ArrivedAsync(_workspace, "The first");

        var message = await app.ReadAsync(_workspace, $"{id}");
        message.Direction.ShouldBe("in");
        message.From.Address_.ShouldBe("cliente@example.org");
        message.NewText.ShouldBe("Preciso de ajuda.");
        var envelope = (await app.EnvelopesAsync(id, "mail.message-received.v1")).ShouldHaveSingleItem();
        var data = envelope.GetProperty("data");
        data.GetProperty("threadId").GetString().ShouldBe(message.ThreadId);
        data.GetProperty("address").GetString().ShouldBe("support");
        data.GetProperty("nature").GetString().ShouldBe("person");
        envelope.GetRawText().ShouldNotContain("cliente");
        envelope.GetRawText().ShouldNotContain("ajuda");
    }

    [Fact]
    public async Task A_hand_over_that_is_repeated_makes_no_second_message()
    {
        app.Bridge.Parse("raw twice", Some.Mail("Twice"));
        for (var i = 0; i < 3; i++)
        {
            await app.HandOverAsync("raw twice", "cliente@example.org", $"support@{Host}").ShouldBeAsync(HttpStatusCode.Accepted);
        }
        await app.ArrivedAsync(_workspace, "Twice");
        (await CountAsync("messages")).ShouldBe(1);
        (await CountAsync("inbound")).ShouldBe(1);
    }

    [Fact]
    public async Task Mail_for_two_purposes_is_two_messages_and_for_a_conversation_and_its_address_one()
    {
        app.Bridge.Parse("raw for both", Some.Mail("Both"));
        await app.HandOverAsync("raw for both", "a@example.org", $"support@{Host}", $"Sales@{Host}", $"support+x@{Host}")
            .ShouldBeAsync(HttpStatusCode.Accepted);
        await Eventually.TrueAsync(async () => await CountAsync("messages") == 2);
        (await CountAsync("inbound")).ShouldBe(2);
    }

    [Fact]
    public async Task What_cannot_be_read_is_kept_with_its_reason_and_as_it_came()
    {
        await app.HandOverAsync("not a mail", "cliente@example.org", $"support@{Host}").ShouldBeAsync(HttpStatusCode.Accepted);
        var reader = app.Reader(_workspace) with { Records = "mail/refused" };
        JsonElement refused = default;
        await Eventually.TrueAsync(async () =>
        {
            var list = await reader.GetAsync("").ReadJsonAsync();
            refused = list.GetProperty("items").EnumerateArray().FirstOrDefault();
            return refused.ValueKind == JsonValueKind.Object;
        });
        refused.GetProperty("code").GetString().ShouldBe("unreadable");
        var raw = await reader.GetAsync($"{refused.GetProperty("id").GetString()}/raw");
        (await raw.Content.ReadAsStringAsync(Now)).ShouldBe("not a mail");
        (await (app.Reader(Guid.CreateVersion7()) with { Records = "mail/refused" }).GetAsync("").ReadJsonAsync())
            .GetProperty("items")
            .GetArrayLength()
            .ShouldBe(0);
    }

    [Fact]
    public async Task A_mail_that_breaks_the_bridge_is_refused_in_the_end_and_others_are_not()
    {
        app.Bridge.Parse("raw of a neighbour", Some.Mail("The neighbour"));
        await app.HandOverAsync($"BREAK {_workspace}", "b@example.org", $"support@{Host}").ShouldBeAsync(HttpStatusCode.Accepted);
        await app.HandOverAsync("raw of a neighbour", "b@example.org", $"support@{Host}").ShouldBeAsync(HttpStatusCode.Accepted);
        await app.ArrivedAsync(_workspace, "The neighbour");
        await Eventually.TrueAsync(async () =>
        {
            app.Clock.Advance(TimeSpan.FromSeconds(2));
            return await app.ScalarAsync<long>(
                    $"select count(*) from inbound where workspace_id = '{_workspace}' and reason = 'mail.unreadable'"
                ) == 1;
        });
        app.Bridge.Parses[$"BREAK {_workspace}"].ShouldBe(8);
    }

    [Fact]
    public async Task A_signed_reply_address_decides_the_conversation()
    {
        var sent = await app.SendAsync(_workspace, Some.Request());
        await app.StandsAsync(_workspace, sent.MessageId, "sent");
        var replyTo = app
            .Bridge.Sent.Single(command => command.GetRawText().Contains(Host))
            .GetProperty("message")
            .GetProperty("replyTo")
            .GetString()!;
        app.Bridge.Parse("raw of an answer", Some.Mail("An answer"));
        await app.HandOverAsync("raw of an answer", "c@example.org", replyTo.ToUpperInvariant()).ShouldBeAsync(HttpStatusCode.Accepted);

        var id = await app.ArrivedAsync(_workspace, "An answer");

        (await app.ReadAsync(_workspace, $"{id}")).ThreadId.ShouldBe(sent.ThreadId);
        var data = (await app.EnvelopesAsync(id, "mail.message-received.v1")).ShouldHaveSingleItem().GetProperty("data");
        data.GetProperty("aboutType").GetString().ShouldBe("ticket");
    }

    [Fact]
    public async Task In_Reply_To_finds_the_conversation_and_the_message_that_is_answered()
    {
        var sent = await app.SendAsync(_workspace, Some.Request());
        await app.StandsAsync(_workspace, sent.MessageId, "sent");
        var header = await app.ScalarAsync<string>($"select header_id from messages where id = '{sent.MessageId}'");
        app.Bridge.Parse("raw citing", Some.Mail("Citing", inReplyTo: header));
        await app.HandOverAsync("raw citing", "c@example.org", $"support@{Host}").ShouldBeAsync(HttpStatusCode.Accepted);

        var id = await app.ArrivedAsync(_workspace, "Citing");

        (await app.ReadAsync(_workspace, $"{id}")).ThreadId.ShouldBe(sent.ThreadId);
        var data = (await app.EnvelopesAsync(id, "mail.message-received.v1")).ShouldHaveSingleItem().GetProperty("data");
        data.GetProperty("answersId").GetString().ShouldBe(sent.MessageId);
    }

    [Fact]
    public async Task Another_workspaces_Message_ID_and_reply_address_lead_nowhere()
    {
        var other = Guid.CreateVersion7();
        var foreign = await app.SendAsync(other, Some.Request());
        await app.StandsAsync(other, foreign.MessageId, "sent");
        var header = await app.ScalarAsync<string>($"select header_id from messages where id = '{foreign.MessageId}'");
        var signed = app
            .Bridge.Sent.Single(command => command.GetRawText().Contains(MailApp.HostOf(other)))
            .GetProperty("message")
            .GetProperty("replyTo")
            .GetString()!;
        app.Bridge.Parse("raw forged", Some.Mail("Forged", inReplyTo: header));

        await app.HandOverAsync("raw forged", "evil@example.org", $"support@{Host}").ShouldBeAsync(HttpStatusCode.Accepted);
        var id = await app.ArrivedAsync(_workspace, "Forged");
        (await app.ReadAsync(_workspace, $"{id}")).ThreadId.ShouldNotBe(foreign.ThreadId);

        // The same local part below another workspace's domain is signed for nobody there.
        await app.HandOverAsync("raw forged 2", "evil@example.org", $"{signed.Split('@')[0]}@{Host}")
            .ShouldBeAsync(HttpStatusCode.UnprocessableEntity);
        (await app.ScalarAsync<long>($"select count(*) from messages where workspace_id = '{other}' and direction = 'in'")).ShouldBe(0);
    }

    [Fact]
    public async Task A_report_of_a_failed_delivery_bounces_the_message_that_it_is_about()
    {
        var sent = await app.SendAsync(_workspace, Some.Request());
        await app.StandsAsync(_workspace, sent.MessageId, "sent");
        var header = await app.ScalarAsync<string>($"select header_id from messages where id = '{sent.MessageId}'");
        var report = Some.Mail("Undelivered", nature: "bounce");
        report["bounce"] = new
        {
            recipient = "cliente@example.org",
            status = "5.1.1",
            action = "failed",
            diagnostic = "550 nobody",
            originalMessageId = header,
        };
        app.Bridge.Parse("raw report", report);
        await app.HandOverAsync("raw report", "", $"support@{Host}").ShouldBeAsync(HttpStatusCode.Accepted);

        var message = await app.StandsAsync(_workspace, sent.MessageId, "bounced");

        message.Report.ShouldContain("5.1.1");
        var told = await app.EnvelopesAsync(Guid.Parse(sent.MessageId), "mail.delivery-changed.v1");
        told.Select(envelope => envelope.GetProperty("data").GetProperty("state").GetString()).ShouldBe(["sent", "bounced"]);
        told[^1].GetRawText().ShouldNotContain("cliente");
    }

    [Fact]
    public async Task Only_addresses_that_exist_take_mail()
    {
        string[] asked = [$"support@{Host}", $"nobody@{Host}", "support@elsewhere.org", "support@w-unknown.crmcloud.test", "no address"];
        var answer = await app.BridgeHttp()
            .PostAsJsonAsync("/bridge/recipients", new { from = "a@example.org", to = asked }, Now)
            .ReadJsonAsync();
        answer
            .GetProperty("recipients")
            .EnumerateArray()
            .Select(line => line.GetProperty("code").GetInt32())
            .ShouldBe([250, 550, 550, 550, 553]);
    }

    [Fact]
    public async Task While_Workspace_is_away_the_sender_is_asked_to_come_again()
    {
        var unasked = MailApp.HostOf(Guid.CreateVersion7());
        app.Members.IsDown = true;
        try
        {
            var answer = await app.BridgeHttp()
                .PostAsJsonAsync("/bridge/recipients", new { from = "", to = new[] { $"support@{unasked}" } }, Now)
                .ReadJsonAsync();
            answer.GetProperty("recipients")[0].GetProperty("code").GetInt32().ShouldBe(451);
            await app.HandOverAsync("raw", "a@example.org", $"support@{unasked}").ShouldBeAsync(HttpStatusCode.ServiceUnavailable);
        }
        finally
        {
            app.Members.IsDown = false;
        }
    }

    [Fact]
    public async Task The_bridges_routes_open_to_its_secret_alone_and_its_secret_to_nothing_else()
    {
        var body = new { from = "", to = Array.Empty<string>() };
        (await app.Anonymous().PostAsJsonAsync("/bridge/recipients", body, Now)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await app.BridgeHttp("another").PostAsJsonAsync("/bridge/recipients", body, Now)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await app.Admin().Http.PostAsJsonAsync("/bridge/recipients", body, Now)).StatusCode.ShouldBeOneOf(
            HttpStatusCode.Unauthorized,
            HttpStatusCode.Forbidden
        );
        (await app.BridgeHttp().GetAsync("/api/mail/refused", Now)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task A_file_is_stored_by_the_browser_and_never_run()
    {
        var mail = Some.Mail("With a file");
        mail["attachments"] = new[]
        {
            new
            {
                name = "../../etc/x\r\n.html",
                type = "text/html",
                contentId = (string?)null,
                base64 = Convert.ToBase64String("<script>"u8.ToArray()),
            },
        };
        app.Bridge.Parse("raw with a file", mail);
        await app.HandOverAsync("raw with a file", "a@example.org", $"support@{Host}").ShouldBeAsync(HttpStatusCode.Accepted);
        var id = await app.ArrivedAsync(_workspace, "With a file");
        var reader = app.Reader(_workspace) with { Records = "mail/messages" };

        var file = await reader.GetAsync($"{id}/attachments/0");

        file.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("attachment");
        file.Content.Headers.ContentDisposition.FileName.ShouldBe("x.html");
        file.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        file.Headers.GetValues("Content-Security-Policy").Single().ShouldStartWith("sandbox");
        (await reader.GetAsync($"{id}/raw")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await (app.Reader(Guid.CreateVersion7()) with { Records = "mail/messages" }).GetAsync($"{id}/attachments/0")).StatusCode.ShouldBe(
            HttpStatusCode.NotFound
        );
    }

    private Task<long> CountAsync(string table) =>
        app.ScalarAsync<long>($"select count(*) from {table} where workspace_id = '{_workspace}'");
}
