using CrmCloud.BuildingBlocks.Outbox;
using CrmCloud.Contracts.Changes.V1;
using CrmCloud.Workspace.Audit;
using Google.Protobuf.WellKnownTypes;
using Npgsql;
using Shouldly;
using Xunit;

namespace CrmCloud.Workspace.Tests.Data;

/// <summary>The index as one process's followers use it, on a pool that has hardly any connections.</summary>
public sealed class AuditIndexTests(WorkspaceApp app) : IClassFixture<WorkspaceApp>
{
    private static readonly CancellationToken s_none = CancellationToken.None;

    [Fact]
    public async Task The_followers_of_many_services_share_one_connection()
    {
        await using var database = Relay(connections: 2);
        await using var index = new AuditIndex(database, app.Clock);
        var services = Enumerable.Range(0, 10).Select(i => $"service-{Guid.CreateVersion7():N}-{i}").ToList();

        var sessions = await Task.WhenAll(services.Select(service => index.OpenAsync(service, s_none)));
        await Task.WhenAll(sessions.Select(session => session!.WriteAsync([Change()], s_none)));

        await using var free = await database.DataSource.OpenConnectionAsync(s_none);
        (await Task.WhenAll(sessions.Select(session => session!.CursorAsync(s_none)))).ShouldAllBe(cursor => cursor == "place");
    }

    [Fact]
    public async Task A_service_is_followed_by_one_process_until_that_leaves_it()
    {
        await using var database = Relay(connections: 3);
        await using var one = new AuditIndex(database, app.Clock);
        await using var other = new AuditIndex(database, app.Clock);
        var service = $"service-{Guid.CreateVersion7():N}";

        var session = await one.OpenAsync(service, s_none);
        (await other.OpenAsync(service, s_none)).ShouldBeNull();
        await session!.DisposeAsync();

        (await other.OpenAsync(service, s_none)).ShouldNotBeNull();
    }

    [Fact]
    public async Task After_its_connection_broke_a_follower_writes_no_more_until_it_has_the_lock_again()
    {
        await using var database = Relay(connections: 2);
        await using var index = new AuditIndex(database, app.Clock);
        var service = $"service-{Guid.CreateVersion7():N}";
        var session = (await index.OpenAsync(service, s_none))!;

        await BreakAsync(database);
        await Should.ThrowAsync<NpgsqlException>(session.CursorAsync(s_none));
        await Should.ThrowAsync<IOException>(session.WriteAsync([Change()], s_none));

        var again = (await index.OpenAsync(service, s_none)).ShouldNotBeNull();
        await again.WriteAsync([Change()], s_none);
    }

    private RelayDatabase Relay(int connections) =>
        new(
            NpgsqlDataSource.Create(
                new NpgsqlConnectionStringBuilder(app.Database.Relay)
                {
                    MaxPoolSize = connections,
                    Timeout = 3,
                    ApplicationName = $"audit-{Guid.CreateVersion7():N}",
                }
            )
        );

    private async Task BreakAsync(RelayDatabase database)
    {
        await using var superuser = NpgsqlDataSource.Create(app.Database.Superuser);
        await using var end = superuser.CreateCommand(
            "select pg_terminate_backend(pid, 5000) from pg_stat_activity where application_name = $1"
        );
        end.Parameters.Add(
            new NpgsqlParameter { Value = new NpgsqlConnectionStringBuilder(database.DataSource.ConnectionString).ApplicationName }
        );
        await end.ExecuteNonQueryAsync();
    }

    private Change Change() =>
        new()
        {
            Cursor = "place",
            EntryId = Guid.CreateVersion7().ToString(),
            WorkspaceId = Guid.CreateVersion7().ToString(),
            At = Timestamp.FromDateTimeOffset(app.Clock.GetUtcNow()),
            Actor = new Actor { Kind = "user" },
            Origin = "user",
            CorrelationId = Guid.CreateVersion7().ToString(),
            Kind = "created",
            RecordType = "lead",
            RecordId = Guid.CreateVersion7().ToString(),
            RecordVersion = 1,
        };
}
