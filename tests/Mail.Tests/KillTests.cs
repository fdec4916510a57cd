using CrmCloud.Testing;
using Google.Protobuf.WellKnownTypes;
using Npgsql;
using Shouldly;
using Xunit;

namespace CrmCloud.Mail.Tests;

/// <summary>What is left of processes that died, as it stands in the database, and what the next one makes of it.</summary>
public sealed class KillTests(MailApp app) : IClassFixture<MailApp>
{
    /// <summary>A process that nobody has: its advisory lock fell with it.</summary>
    private const long Dead = 4_711;
    private readonly Guid _workspace = Guid.CreateVersion7();
    private readonly string _recipient = Some.Recipient();

    [Fact]
    public async Task A_sender_that_died_before_its_bridge_had_the_message_is_followed_by_one_that_sends_it()
    {
        var id = await ClaimedAsync(app.Bridge.Instance);
        await app.StandsAsync(_workspace, id, "sent");
        app.Bridge.SentTo(_recipient).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_sender_that_died_after_its_bridge_had_handed_it_over_is_followed_by_one_that_asks_and_sends_nothing()
    {
        var attempt = Guid.CreateVersion7();
        using var http = new HttpClient { BaseAddress = app.Bridge.Address };
        http.DefaultRequestHeaders.Authorization = new("Bearer", FakeBridge.Secret);
        http.DefaultRequestHeaders.Add("X-Hand-Over", $"{attempt}");
        http.DefaultRequestHeaders.Add("X-Instance", app.Bridge.Instance);
        var command = $$"""{ "envelope": { "from": "", "to": ["{{_recipient}}"] } }""";
        using var content = new StringContent(command, System.Text.Encoding.UTF8, "application/json");
        (await http.PostAsync("/send", content, TestContext.Current.CancellationToken)).EnsureSuccessStatusCode();

        var id = await ClaimedAsync(app.Bridge.Instance, attempt);

        await app.StandsAsync(_workspace, id, "sent");
        app.Bridge.SentTo(_recipient).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Where_sender_and_bridge_both_died_the_outcome_is_unknown_and_nothing_is_sent_again()
    {
        var id = await ClaimedAsync("a process that is gone");
        var message = await app.StandsAsync(_workspace, id, "unknown");
        message.Report.ShouldContain("not sent again");
        app.Clock.Advance(TimeSpan.FromDays(3));
        app.Bridge.SentTo(_recipient).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_claim_of_a_process_that_lives_is_left_alone()
    {
        await using var other = new NpgsqlConnection(app.Database.Relay);
        await other.OpenAsync(TestContext.Current.CancellationToken);
        await ExecuteAsync(other, $"select pg_advisory_lock({Dead + 1})");
        var id = await ClaimedAsync(app.Bridge.Instance, owner: Dead + 1);
        for (var i = 0; i < 20; i++)
        {
            app.Clock.Advance(TimeSpan.FromSeconds(1));
            (await app.ReadAsync(_workspace, id)).State.ShouldBe("sending");
        }
        await ExecuteAsync(other, "select pg_advisory_unlock_all()");
        await app.StandsAsync(_workspace, id, "sent");
    }

    [Fact]
    public async Task Two_replicas_never_send_one_key_twice()
    {
        var second = new MailApp { Twin = app };
        await second.InitializeAsync();
        await using (second)
        {
            second.Start();
            var requests = Enumerable.Range(0, 200).Select(_ => Some.Request(to: Some.Recipient())).ToList();
            var sent = await Task.WhenAll(
                requests.SelectMany(
                    (request, i) =>
                        new[]
                        {
                            (i % 2 == 0 ? app : second).SendAsync(_workspace, request),
                            (i % 2 == 0 ? second : app).SendAsync(_workspace, request),
                        }
                )
            );
            await Eventually.TrueAsync(
                async () =>
                {
                    app.Clock.Advance(TimeSpan.FromSeconds(1));
                    second.Clock.Advance(TimeSpan.FromSeconds(1));
                    return await app.ScalarAsync<long>(
                            $"select count(*) from messages where workspace_id = '{_workspace}' and state = 'sent'"
                        ) == 200;
                },
                TimeSpan.FromSeconds(40)
            );
            sent.Select(answer => answer.MessageId).Distinct().Count().ShouldBe(200);
            requests.ShouldAllBe(request => app.Bridge.SentTo(request.To[0].Address_).Count == 1);
        }
    }

    /// <summary>A message that a process had claimed when it died.</summary>
    private async Task<string> ClaimedAsync(string bridge, Guid? attempt = null, long owner = Dead)
    {
        // Not due for long: nobody but who finds the claim touches it.
        var request = Some.Request(to: _recipient);
        request.SendAt = Timestamp.FromDateTimeOffset(app.Clock.GetUtcNow() + TimeSpan.FromDays(30));
        var sent = await app.SendAsync(_workspace, request);
        await using var connection = new NpgsqlConnection(app.Database.Superuser);
        await connection.OpenAsync();
        await ExecuteAsync(
            connection,
            $"update outbound set claimed_by = {owner}, attempt_id = '{attempt ?? Guid.CreateVersion7()}', instance = '{bridge}' where message_id = '{sent.MessageId}'"
        );
        return sent.MessageId;
    }

    private static async Task ExecuteAsync(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
