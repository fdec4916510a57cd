using System.Globalization;
using System.Text;
using CrmCloud.BuildingBlocks.Outbox;
using CrmCloud.Contracts.Changes.V1;
using CrmCloud.Contracts.Identity;
using Google.Protobuf.WellKnownTypes;
using Grpc.AspNetCore.Server;
using Grpc.Core;
using Microsoft.Extensions.Hosting;
using Npgsql;
using NpgsqlTypes;

namespace CrmCloud.BuildingBlocks.Feed;

/// <summary>
/// Streams this service's ledger in an order that loses nothing: a row is served only once every transaction that began
/// before its own has ended. By sequence number alone, rows of slow transactions would be skipped.
/// </summary>
public sealed class ChangeFeedService(RelayDatabase database, CommitSignal signal, TimeProvider clock, IHostApplicationLifetime lifetime)
    : ChangeFeed.ChangeFeedBase
{
    private const int PageSize = 1_000;
    private static readonly TimeSpan s_poll = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan s_gather = TimeSpan.FromMilliseconds(50);

    public override async Task Changes(ChangesRequest request, IServerStreamWriter<Change> responseStream, ServerCallContext context)
    {
        RequireService(context);
        using var end = CancellationTokenSource.CreateLinkedTokenSource(context.CancellationToken, lifetime.ApplicationStopping);
        try
        {
            await SendAsync(request, responseStream, end.Token);
        }
        catch (OperationCanceledException) when (lifetime.ApplicationStopping.IsCancellationRequested)
        {
            // A follower never leaves by itself: the service would wait for it until it is killed.
            throw new RpcException(new Status(StatusCode.Unavailable, "The service is stopping."));
        }
    }

    private async Task SendAsync(ChangesRequest request, IServerStreamWriter<Change> responseStream, CancellationToken cancellation)
    {
        var cursor = FeedCursor.Parse(request.After);
        while (true)
        {
            var woken = signal.Next;
            var page = await ReadAsync(cursor, request, cancellation);
            foreach (var (change, place) in page)
            {
                await responseStream.WriteAsync(change, cancellation);
                cursor = place;
            }
            if (page.Count == PageSize)
            {
                continue;
            }
            if (!request.Follow)
            {
                return;
            }
            await Task.WhenAny(woken, Task.Delay(s_poll, clock, cancellation));
            // Followers keep indexes; a few milliseconds gather what a busy moment commits into one page.
            await Task.Delay(s_gather, cancellation);
        }
    }

    private async Task<List<(Change Change, FeedCursor Place)>> ReadAsync(
        FeedCursor after,
        ChangesRequest request,
        CancellationToken cancellation
    )
    {
        await using var command = database.DataSource.CreateCommand(
            """
            select tx, seq, id, workspace_id, at, actor_kind, actor_id, actor_name, origin, correlation_id, causation_id, kind,
                   record_type, record_id, record_version, patch
            from ledger
            where (tx, seq) > ($1, $2) and tx < pg_snapshot_xmin(pg_current_snapshot())
              and (cardinality($3) = 0 or record_type = any($3))
            order by tx, seq
            limit $4
            """
        );
        command.Parameters.Add(new NpgsqlParameter { Value = after.Transaction, NpgsqlDbType = NpgsqlDbType.Xid8 });
        command.Parameters.Add(new NpgsqlParameter { Value = after.Seq });
        command.Parameters.Add(new NpgsqlParameter { Value = request.Types_.ToArray() });
        command.Parameters.Add(new NpgsqlParameter { Value = PageSize });
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        var page = new List<(Change, FeedCursor)>();
        while (await reader.ReadAsync(cancellation))
        {
            var place = new FeedCursor(reader.GetFieldValue<ulong>(0), reader.GetInt64(1));
            page.Add((ChangeOf(reader, place, request.WithoutValues), place));
        }
        return page;
    }

    private static Change ChangeOf(NpgsqlDataReader reader, FeedCursor place, bool withoutValues)
    {
        var (fields, patch) = FeedPatch.Of(reader.GetString(15), withoutValues);
        var change = new Change
        {
            Cursor = place.ToString(),
            Seq = place.Seq,
            EntryId = Text(reader, 2),
            WorkspaceId = Text(reader, 3),
            At = Timestamp.FromDateTimeOffset(reader.GetFieldValue<DateTimeOffset>(4)),
            Actor = new Contracts.Changes.V1.Actor
            {
                Kind = reader.GetString(5),
                Id = Text(reader, 6),
                Name = reader.IsDBNull(7) ? "" : reader.GetString(7),
            },
            Origin = reader.GetString(8),
            CorrelationId = Text(reader, 9),
            CausationId = Text(reader, 10),
            Kind = reader.GetString(11),
            RecordType = reader.GetString(12),
            RecordId = Text(reader, 13),
            RecordVersion = reader.GetInt64(14),
            Patch = patch,
        };
        change.Fields.AddRange(fields);
        return change;
    }

    private static string Text(NpgsqlDataReader reader, int column) => reader.IsDBNull(column) ? "" : reader.GetGuid(column).ToString();

    /// <summary>The feed crosses workspaces, so it is for services alone.</summary>
    private static void RequireService(ServerCallContext context)
    {
        var user = context.GetHttpContext().User;
        if (
            user.FindFirst(InternalClaims.Kind)?.Value != InternalClaims.ServiceKind
            || user.HasClaim(claim => claim.Type == InternalClaims.Workspace)
        )
        {
            throw new RpcException(new Status(StatusCode.PermissionDenied, "The change feed is for services."));
        }
    }
}
