using CrmCloud.Contracts.Mail.V1;
using CrmCloud.Testing;
using Google.Protobuf.WellKnownTypes;
using Grpc.Core;
using Shouldly;
using Xunit;

namespace CrmCloud.Mail.Tests;

public sealed class OutboundTests(MailApp app) : IClassFixture<MailApp>
{
    private readonly Guid _workspace = Guid.CreateVersion7();
    private readonly string _recipient = Some.Recipient();

    [Fact]
    public async Task A_message_is_handed_over_once_however_often_its_key_is_sent()
    {
        var request = Some.Request(to: _recipient);
        var answers = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => app.SendAsync(_workspace, request)));
        answers.Select(answer => answer.MessageId).Distinct().ShouldHaveSingleItem();
        await app.StandsAsync(_workspace, answers[0].MessageId, "sent");
        (await app.SendAsync(_workspace, request)).State.ShouldBe("sent");
        app.Bridge.SentTo(_recipient).ShouldHaveSingleItem();
        (await StatesToldAsync(answers[0].MessageId)).ShouldBe(["sent"]);
    }

    [Fact]
    public async Task What_goes_out_bears_our_Message_ID_the_conversation_and_a_signed_way_back()
    {
        var thread = Guid.CreateVersion7();
        var first = await app.SendAsync(_workspace, Some.Request(to: _recipient, thread: thread));
        await app.StandsAsync(_workspace, first.MessageId, "sent");
        var second = await app.SendAsync(_workspace, Some.Request(to: _recipient, thread: thread));
        await app.StandsAsync(_workspace, second.MessageId, "sent");

        var sent = app.Bridge.SentTo(_recipient);
        var (one, two) = (sent[0].GetProperty("message"), sent[1].GetProperty("message"));
        var host = MailApp.HostOf(_workspace);
        one.GetProperty("from").GetProperty("address").GetString().ShouldBe($"support@{host}");
        one.GetProperty("messageId").GetString()!.ShouldEndWith($"@{host}>");
        one.GetProperty("replyTo").GetString()!.ShouldStartWith("r-");
        sent[0].GetProperty("envelope").GetProperty("from").GetString().ShouldBe(one.GetProperty("replyTo").GetString());
        two.GetProperty("inReplyTo").GetString().ShouldBe(one.GetProperty("messageId").GetString());
        two.GetProperty("references").EnumerateArray().Select(id => id.GetString()).ShouldBe([one.GetProperty("messageId").GetString()]);
    }

    [Fact]
    public async Task A_message_waits_for_its_time_and_can_be_taken_back_until_then()
    {
        var request = Some.Request(to: _recipient);
        request.SendAt = Timestamp.FromDateTimeOffset(app.Clock.GetUtcNow() + TimeSpan.FromHours(5));
        var scheduled = await app.SendAsync(_workspace, request);
        scheduled.State.ShouldBe("scheduled");
        (await CancelAsync(request.Key)).ShouldBeTrue();
        (await CancelAsync(request.Key)).ShouldBeTrue();
        app.Clock.Advance(TimeSpan.FromHours(6));
        (await StatesToldAsync(scheduled.MessageId)).ShouldBe(["cancelled"]);

        var next = Some.Request(to: _recipient);
        next.SendAt = Timestamp.FromDateTimeOffset(app.Clock.GetUtcNow() + TimeSpan.FromHours(1));
        var later = await app.SendAsync(_workspace, next);
        app.Clock.Advance(TimeSpan.FromMinutes(59));
        app.Bridge.SentTo(_recipient).ShouldBeEmpty();
        app.Clock.Advance(TimeSpan.FromMinutes(2));
        await app.StandsAsync(_workspace, later.MessageId, "sent");
        (await CancelAsync(next.Key)).ShouldBeFalse();
        app.Bridge.SentTo(_recipient).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task What_is_turned_away_for_now_is_tried_again_with_growing_pauses()
    {
        app.Bridge.Be(_recipient, ServerMood.Defers);
        var sent = await app.SendAsync(_workspace, Some.Request(to: _recipient));
        await ToldAsync(sent.MessageId, 1, TimeSpan.Zero);
        var begun = app.Clock.GetUtcNow();
        (await app.ReadAsync(_workspace, sent.MessageId)).State.ShouldBe("queued");
        await ToldAsync(sent.MessageId, 2, TimeSpan.FromSeconds(5));
        (app.Clock.GetUtcNow() - begun).ShouldBeGreaterThanOrEqualTo(TimeSpan.FromMinutes(1));
        await ToldAsync(sent.MessageId, 3, TimeSpan.FromSeconds(5));
        (app.Clock.GetUtcNow() - begun).ShouldBeGreaterThanOrEqualTo(TimeSpan.FromMinutes(3));
        app.Bridge.Be(_recipient, ServerMood.Accepts);
        await ToldAsync(sent.MessageId, 4, TimeSpan.FromSeconds(30));
        await app.StandsAsync(_workspace, sent.MessageId, "sent");
        (await StatesToldAsync(sent.MessageId)).ShouldBe(["deferred", "deferred", "deferred", "sent"]);
    }

    [Fact]
    public async Task What_is_turned_away_for_two_days_is_given_up()
    {
        app.Bridge.Be(_recipient, ServerMood.Defers);
        var sent = await app.SendAsync(_workspace, Some.Request(to: _recipient));
        await Eventually.TrueAsync(
            async () =>
            {
                app.Clock.Advance(TimeSpan.FromHours(1.1));
                return (await app.ReadAsync(_workspace, sent.MessageId)).State == "failed";
            },
            TimeSpan.FromSeconds(40)
        );
        (await StatesToldAsync(sent.MessageId))[^1].ShouldBe("failed");
        app.Bridge.SentTo(_recipient).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_is_refused_for_good_bounces_at_once()
    {
        app.Bridge.Be(_recipient, ServerMood.Refuses);
        var sent = await app.SendAsync(_workspace, Some.Request(to: _recipient));
        var message = await app.StandsAsync(_workspace, sent.MessageId, "bounced");
        message.Report.ShouldContain("5.1.1");
        var told = (await app.EnvelopesAsync(Guid.Parse(sent.MessageId), "mail.delivery-changed.v1")).ShouldHaveSingleItem();
        told.GetProperty("data").GetProperty("code").GetInt32().ShouldBe(550);
        told.GetRawText().ShouldNotContain(_recipient);
    }

    [Fact]
    public async Task A_server_that_is_down_for_an_hour_costs_nothing_but_the_hour()
    {
        app.Bridge.Be(_recipient, ServerMood.Away);
        var sent = await app.SendAsync(_workspace, Some.Request(to: _recipient));
        for (var i = 0; i < 12; i++)
        {
            app.Clock.Advance(TimeSpan.FromMinutes(5));
        }
        app.Bridge.Be(_recipient, ServerMood.Accepts);
        await Eventually.TrueAsync(async () =>
        {
            app.Clock.Advance(TimeSpan.FromMinutes(5));
            return (await app.ReadAsync(_workspace, sent.MessageId)).State == "sent";
        });
        app.Bridge.SentTo(_recipient).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Where_the_bridge_dies_before_the_last_byte_the_message_goes_once()
    {
        app.Bridge.Be(_recipient, ServerMood.BreaksBefore);
        var sent = await app.SendAsync(_workspace, Some.Request(to: _recipient));
        await app.StandsAsync(_workspace, sent.MessageId, "sent");
        app.Bridge.SentTo(_recipient).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Where_the_bridge_dies_after_the_last_byte_the_outcome_is_unknown_and_nothing_is_repeated()
    {
        app.Bridge.Be(_recipient, ServerMood.BreaksAfter);
        var sent = await app.SendAsync(_workspace, Some.Request(to: _recipient));
        await app.StandsAsync(_workspace, sent.MessageId, "unknown");
        app.Bridge.Be(_recipient, ServerMood.Accepts);
        app.Clock.Advance(TimeSpan.FromDays(3));
        app.Bridge.SentTo(_recipient).ShouldHaveSingleItem();
        (await StatesToldAsync(sent.MessageId)).ShouldBe(["unknown"]);
    }

    [Fact]
    public async Task While_the_bridge_is_away_nothing_is_tried_and_all_is_kept()
    {
        await app.Bridge.GoAwayAsync();
        var sent = await app.SendAsync(_workspace, Some.Request(to: _recipient));
        app.Clock.Advance(TimeSpan.FromHours(1));
        await app.StandsAsync(_workspace, sent.MessageId, "queued");
        await app.Bridge.ComeBackAsync();
        await app.StandsAsync(_workspace, sent.MessageId, "sent");
        (await StatesToldAsync(sent.MessageId)).ShouldBe(["sent"]);
    }

    [Theory]
    [InlineData("no address", "to")]
    [InlineData("a@b@c", "to")]
    [InlineData("a\r\nBcc: x@example.org", "to")]
    public async Task An_address_that_is_none_is_refused_and_nothing_is_taken(string address, string field)
    {
        var refusal = await RefusedAsync(Some.Request(to: address));
        refusal.StatusCode.ShouldBe(StatusCode.InvalidArgument);
        refusal.Status.Detail.ShouldStartWith(field);
    }

    [Fact]
    public async Task What_cannot_be_sent_is_refused_naming_the_field()
    {
        var file = Some.Request();
        file.FileIds.Add($"{Guid.CreateVersion7()}");
        (await RefusedAsync(file)).Status.Detail.ShouldStartWith("file_ids");
        var subject = Some.Request();
        subject.Subject = "two\r\nlines";
        (await RefusedAsync(subject)).Status.Detail.ShouldStartWith("subject");
        var from = Some.Request();
        from.From = "nobody";
        (await RefusedAsync(from)).Status.Detail.ShouldStartWith("from");
        (await app.ScalarAsync<long>($"select count(*) from messages where workspace_id = '{_workspace}'")).ShouldBe(0);
    }

    [Fact]
    public async Task Two_workspaces_may_choose_the_same_thread_and_key()
    {
        var (other, thread, key) = (Guid.CreateVersion7(), Guid.CreateVersion7(), "the same");
        var own = await app.SendAsync(_workspace, Some.Request(key, _recipient, thread));
        var foreign = await app.SendAsync(other, Some.Request(key, Some.Recipient(), thread));
        foreign.MessageId.ShouldNotBe(own.MessageId);
        (await app.ReadAllAsync(other, own.MessageId)).ShouldBeEmpty();
    }

    /// <summary>Waits until so many steps were told, moving the clock on by that much at each look.</summary>
    private Task ToldAsync(string message, int steps, TimeSpan by) =>
        Eventually.TrueAsync(async () =>
        {
            app.Clock.Advance(by);
            return (await StatesToldAsync(message)).Length == steps;
        });

    private async Task<RpcException> RefusedAsync(SendRequest request) =>
        await Should.ThrowAsync<RpcException>(() => app.SendAsync(_workspace, request));

    private async Task<bool> CancelAsync(string key) =>
        (await app.Client().CancelAsync(new CancelRequest { Key = key }, app.As(_workspace))).Cancelled;

    private async Task<string[]> StatesToldAsync(string message) =>
        [
            .. (await app.EnvelopesAsync(Guid.Parse(message), "mail.delivery-changed.v1")).Select(envelope =>
                envelope.GetProperty("data").GetProperty("state").GetString()!
            ),
        ];
}
