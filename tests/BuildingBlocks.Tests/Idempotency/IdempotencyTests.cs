using System.Net;
using System.Net.Http.Json;
using System.Text;
using CrmCloud.BuildingBlocks.Hosting;
using CrmCloud.BuildingBlocks.Idempotency;
using CrmCloud.BuildingBlocks.Tests.Ledgers;
using CrmCloud.Testing;
using Microsoft.Extensions.Logging.Abstractions;
using Shouldly;
using Xunit;

namespace CrmCloud.BuildingBlocks.Tests.Idempotent;

public sealed class IdempotencyTests : IAsyncLifetime
{
    private const string LongKey =
        "01234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789"
        + "01234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890";
    private readonly FakeTimeProvider _clock = new();
    private readonly Guid _caller = Guid.CreateVersion7();
    private GuestHouse _house = null!;

    public async ValueTask InitializeAsync() => _house = await GuestHouse.OpenAsync(clock: _clock);

    public ValueTask DisposeAsync() => _house.DisposeAsync();

    [Fact]
    public async Task The_same_key_and_body_give_the_same_answer_and_one_effect()
    {
        using var first = await PostAsync("k1", "Ana").ShouldBeAsync(HttpStatusCode.Created);
        using var second = await PostAsync("k1", "Ana").ShouldBeAsync(HttpStatusCode.Created);
        second.Headers.Location.ShouldBe(first.Headers.Location);
        (await second.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldBe(
            await first.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)
        );
        second.Content.Headers.ContentType.ShouldBe(first.Content.Headers.ContentType);
        second.Headers.Contains("Idempotency-Replayed").ShouldBeTrue();
        (await CountAsync()).ShouldBe(1);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task The_same_key_with_another_body_is_refused_also_where_the_length_is_not_told(bool chunked)
    {
        (await PostAsync("k1", "Ana", chunked: chunked).ShouldBeAsync(HttpStatusCode.Created)).Dispose();
        await PostAsync("k1", "Eva", chunked: chunked)
            .ShouldBeProblemAsync(HttpStatusCode.UnprocessableEntity, "request.idempotency-key-reused");
        (await CountAsync()).ShouldBe(1);
    }

    [Fact]
    public async Task Two_at_once_have_one_effect_and_one_answer()
    {
        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => PostAsync("k1", "Ana")));
        answers.ShouldAllBe(answer => answer.StatusCode == HttpStatusCode.Created);
        answers.Select(answer => answer.Headers.Location).Distinct().Count().ShouldBe(1);
        (await CountAsync()).ShouldBe(1);
    }

    [Fact]
    public async Task What_was_refused_is_taken_back_and_not_remembered()
    {
        (await PostAsync("k1", "refused").ShouldBeAsync(HttpStatusCode.UnprocessableEntity)).Dispose();
        (await CountAsync()).ShouldBe(0);
        (await PostAsync("k1", "Ana").ShouldBeAsync(HttpStatusCode.Created)).Dispose();
    }

    [Fact]
    public async Task A_key_belongs_to_its_caller_and_workspace()
    {
        (await PostAsync("k1", "Ana").ShouldBeAsync(HttpStatusCode.Created)).Dispose();
        (await PostAsync("k1", "Eva", caller: Guid.CreateVersion7()).ShouldBeAsync(HttpStatusCode.Created)).Dispose();
        (await PostAsync("k1", "Eva", workspace: Guid.CreateVersion7()).ShouldBeAsync(HttpStatusCode.Created)).Dispose();
        (await CountAsync()).ShouldBe(3);
    }

    [Fact]
    public async Task After_a_day_a_key_may_be_used_again_and_housekeeping_forgets_it()
    {
        (await PostAsync("k1", "Ana").ShouldBeAsync(HttpStatusCode.Created)).Dispose();
        (await PostAsync("k2", "Ana").ShouldBeAsync(HttpStatusCode.Created)).Dispose();
        _clock.Advance(TimeSpan.FromHours(24) + TimeSpan.FromSeconds(1));
        (await PostAsync("k1", "Eva").ShouldBeAsync(HttpStatusCode.Created)).Dispose();
        (await CountAsync()).ShouldBe(3);

        await new Housekeeping(_house.Relay, _clock, NullLogger<Housekeeping>.Instance).SweepAsync(CancellationToken.None);
        (await _house.ScalarAsync<string>("select string_agg(key, ',') from idempotent_answers")).ShouldBe(new AnswerSecret("k1").Name);
    }

    [Fact]
    public async Task The_database_alone_gives_away_neither_key_nor_answer()
    {
        using var answer = await PostAsync("k1", "Ana").ShouldBeAsync(HttpStatusCode.Created);
        var said = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        var row = await _house.ScalarAsync<string>("select key || ' ' || encode(body, 'escape') from idempotent_answers");
        row.ShouldNotContain("k1 ");
        row.ShouldNotContain(said);
    }

    [Theory]
    [InlineData("tab\there")]
    [InlineData(LongKey)]
    public async Task A_key_that_is_too_long_or_not_printable_is_malformed(string key) =>
        (await PostAsync(key, "Ana").ShouldBeAsync(HttpStatusCode.BadRequest)).Dispose();

    [Fact]
    public async Task Without_a_key_every_request_has_its_effect()
    {
        (await PostAsync(null, "Ana").ShouldBeAsync(HttpStatusCode.Created)).Dispose();
        (await PostAsync(null, "Ana").ShouldBeAsync(HttpStatusCode.Created)).Dispose();
        (await CountAsync()).ShouldBe(2);
    }

    private async Task<HttpResponseMessage> PostAsync(
        string? key,
        string name,
        bool chunked = false,
        Guid? caller = null,
        Guid? workspace = null
    )
    {
        using var client = _house.Server.CreateClient();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/guests");
        request.Headers.Add(GuestHouse.KindHeader, "user");
        request.Headers.Add(GuestHouse.CallerHeader, $"{caller ?? _caller}");
        request.Headers.Add(GuestHouse.WorkspaceHeader, $"{workspace ?? _house.Workspace}");
        if (key is not null)
        {
            request.Headers.TryAddWithoutValidation("Idempotency-Key", key);
        }
        request.Content = chunked
            ? JsonContent.Create(new { name })
            : new StringContent($"{{\"name\": \"{name}\"}}", Encoding.UTF8, "application/json");
        return await client.SendAsync(request);
    }

    private Task<long> CountAsync() => _house.ScalarAsync<long>("select count(*) from guests");
}
