using System.Text.Json;
using CrmCloud.BuildingBlocks.Tests.Ledgers;
using CrmCloud.Contracts.Changes.V1;
using CrmCloud.Testing;
using Grpc.Core;
using Grpc.Net.Client;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Shouldly;
using Xunit;

namespace CrmCloud.BuildingBlocks.Tests.Feeds;

public sealed class ChangeFeedTests : IAsyncLifetime
{
    private GuestHouse _house = null!;
    private GrpcChannel _channel = null!;

    public async ValueTask InitializeAsync()
    {
        _house = await GuestHouse.OpenAsync();
        _channel = GrpcChannel.ForAddress("http://localhost", new GrpcChannelOptions { HttpHandler = _house.Server.CreateHandler() });
    }

    public async ValueTask DisposeAsync()
    {
        _channel.Dispose();
        await _house.DisposeAsync();
    }

    [Fact]
    public async Task Changes_of_all_workspaces_come_in_their_order_and_reading_on_repeats_nothing()
    {
        var first = await _house.AddAsync(new Guest { City = "A" });
        var second = await _house.AddAsync(new Guest { City = "B" }, Guid.CreateVersion7());
        await _house.ChangeAsync(first, guest => guest.City = "C");

        var changes = await ServedAsync(3);
        changes.Select(change => change.RecordId).ShouldBe([$"{first}", $"{second}", $"{first}"]);
        changes.Select(change => change.Kind).ShouldBe(["created", "created", "changed"]);
        changes[1].WorkspaceId.ShouldNotBe(changes[0].WorkspaceId);
        (await ReadAsync(new ChangesRequest { After = changes[0].Cursor })).ShouldBe(changes[1..]);
        (await ReadAsync(new ChangesRequest { After = changes[2].Cursor })).ShouldBeEmpty();
    }

    [Fact]
    public async Task Rows_of_a_slow_transaction_are_never_skipped()
    {
        var slow = new Guest { City = "slow" };
        await _house.InAsync(
            async (_, db) =>
            {
                await using var transaction = await db.Database.BeginTransactionAsync();
                db.Add(slow);
                await db.SaveChangesAsync();
                var quick = await _house.AddAsync(new Guest { City = "quick" });

                // The quick one is committed and has the higher number: served now, a reader would never see the slow one.
                (await ReadAsync(new ChangesRequest())).ShouldBeEmpty();
                await transaction.CommitAsync();

                (await ServedAsync(2)).Select(change => change.RecordId).ShouldBe([$"{slow.Id}", $"{quick}"]);
                return 0;
            }
        );
    }

    [Fact]
    public async Task A_reader_that_goes_on_from_its_cursor_gets_every_row_once_while_writers_overlap()
    {
        const int writers = 12;
        var writing = Parallel.ForEachAsync(
            Enumerable.Range(0, writers),
            new ParallelOptions { MaxDegreeOfParallelism = 6 },
            async (_, _) =>
                await _house.InAsync(
                    async (_, db) =>
                    {
                        await using var transaction = await db.Database.BeginTransactionAsync();
                        for (var i = 0; i < 5; i++)
                        {
                            db.Add(new Guest());
                            await db.SaveChangesAsync();
                            await db.Database.ExecuteSqlRawAsync("select pg_sleep(random() / 50)");
                        }
                        await transaction.CommitAsync();
                        return 0;
                    }
                )
        );
        var seen = new List<string>();
        var cursor = "";
        await Eventually.TrueAsync(
            async () =>
            {
                foreach (var change in await ReadAsync(new ChangesRequest { After = cursor }))
                {
                    seen.Add(change.EntryId);
                    cursor = change.Cursor;
                }
                return seen.Count >= writers * 5;
            },
            what: "Every row is served"
        );
        await writing;
        seen.ShouldBeUnique();
        seen.Count.ShouldBe(writers * 5);
    }

    [Fact]
    public async Task A_follower_is_told_of_new_changes_as_they_come()
    {
        using var stream = Client.Changes(
            new ChangesRequest { Follow = true },
            AsService(),
            cancellationToken: TestContext.Current.CancellationToken
        );
        for (var i = 0; i < 3; i++)
        {
            var id = await _house.AddAsync(new Guest());
            (await stream.ResponseStream.MoveNext(CancellationToken.None)).ShouldBeTrue();
            stream.ResponseStream.Current.RecordId.ShouldBe($"{id}");
        }
    }

    [Fact]
    public async Task Personal_values_never_leave_and_values_not_at_all_where_the_reader_wants_none()
    {
        await _house.AddAsync(
            new Guest
            {
                Name = "Maria",
                Email = "maria@example.com",
                City = "Natal",
            }
        );
        var change = (await ServedAsync(1))[0];
        new[] { "name", "email", "city" }.ShouldBeSubsetOf(change.Fields);
        change.ToString().ShouldNotContain("Maria");
        change.ToString().ShouldNotContain("maria@");
        JsonDocument.Parse(change.Patch).RootElement.GetProperty("city")[1].GetString().ShouldBe("Natal");

        var bare = (await ReadAsync(new ChangesRequest { WithoutValues = true }))[0];
        bare.Patch.ShouldBeEmpty();
        bare.Fields.ShouldBe(change.Fields);
    }

    [Fact]
    public async Task A_reader_may_name_the_record_types_it_wants()
    {
        await _house.AddAsync(new Guest());
        await ServedAsync(1);
        (await ReadAsync(new ChangesRequest { Types_ = { "lead", "guest" } })).Count.ShouldBe(1);
        (await ReadAsync(new ChangesRequest { Types_ = { "lead" } })).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("x")]
    [InlineData("not a cursor!")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("ééééééééééééééééééééé")]
    public async Task A_cursor_of_another_make_is_an_invalid_argument(string cursor) =>
        (await Should.ThrowAsync<RpcException>(() => ReadAsync(new ChangesRequest { After = cursor }))).StatusCode.ShouldBe(
            StatusCode.InvalidArgument
        );

    [Theory]
    [InlineData("user", true)]
    [InlineData("apiKey", true)]
    [InlineData("service", true)]
    [InlineData(null, false)]
    public async Task Callers_other_than_services_across_workspaces_are_refused(string? kind, bool inWorkspace)
    {
        var headers = new Metadata();
        if (kind is not null)
        {
            headers.Add(GuestHouse.KindHeader, kind);
        }
        if (inWorkspace)
        {
            headers.Add(GuestHouse.WorkspaceHeader, $"{_house.Workspace}");
        }
        await _house.AddAsync(new Guest());
        (await Should.ThrowAsync<RpcException>(() => ReadAsync(new ChangesRequest(), headers))).StatusCode.ShouldBe(
            StatusCode.PermissionDenied
        );
    }

    [Fact]
    public async Task A_follower_is_let_go_when_the_service_stops()
    {
        await _house.AddAsync(new Guest());
        using var stream = Client.Changes(
            new ChangesRequest { Follow = true },
            AsService(),
            cancellationToken: TestContext.Current.CancellationToken
        );
        (await stream.ResponseStream.MoveNext(TestContext.Current.CancellationToken)).ShouldBeTrue();

        _house.Services.GetRequiredService<IHostApplicationLifetime>().StopApplication();

        var end = stream.ResponseStream.MoveNext(TestContext.Current.CancellationToken);
        var goodbye = await Should.ThrowAsync<RpcException>(() => end.WaitAsync(TimeSpan.FromSeconds(10)));
        goodbye.StatusCode.ShouldBe(StatusCode.Unavailable);
    }

    private ChangeFeed.ChangeFeedClient Client => new(_channel);

    private static Metadata AsService() => new() { { GuestHouse.KindHeader, "service" } };

    /// <summary>
    /// So many changes, once they are served: transactions of other tests on the same server hold the feed back for a moment.
    /// </summary>
    private async Task<List<Change>> ServedAsync(int count)
    {
        List<Change> changes = [];
        await Eventually.TrueAsync(async () => (changes = await ReadAsync(new ChangesRequest())).Count >= count, what: $"{count} changes");
        changes.Count.ShouldBe(count);
        return changes;
    }

    private async Task<List<Change>> ReadAsync(ChangesRequest request, Metadata? headers = null)
    {
        using var stream = Client.Changes(
            request,
            headers ?? AsService(),
            deadline: TimeProvider.System.GetUtcNow().UtcDateTime.AddSeconds(30)
        );
        var changes = new List<Change>();
        while (await stream.ResponseStream.MoveNext(CancellationToken.None))
        {
            changes.Add(stream.ResponseStream.Current);
        }
        return changes;
    }
}
