using Npgsql;

namespace CrmCloud.BuildingBlocks.Outbox;

/// <summary>Connections of the role that crosses workspaces, for the relay, the change feed, timers and clean-up only.</summary>
public sealed class RelayDatabase(NpgsqlDataSource dataSource) : IAsyncDisposable
{
    public NpgsqlDataSource DataSource => dataSource;

    public ValueTask DisposeAsync() => dataSource.DisposeAsync();
}
