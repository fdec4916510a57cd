using System.Data.Common;
using CrmCloud.BuildingBlocks.Data;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Npgsql;
using NpgsqlTypes;

namespace CrmCloud.BuildingBlocks.Tenancy;

/// <summary>
/// The second wall: every command tells PostgreSQL whose rows may be seen, in the same round trip as the query. The setting
/// is local to the transaction (for a lone command the implicit one), so a pooled connection carries nothing over.
/// </summary>
public sealed class TenantCommandInterceptor : DbCommandInterceptor
{
    public const string Parameter = "crm_workspace";
    public const string Sql = "select set_config('crm.workspace', @crm_workspace, true); ";

    public override InterceptionResult<DbDataReader> ReaderExecuting(
        DbCommand command,
        CommandEventData eventData,
        InterceptionResult<DbDataReader> result
    )
    {
        Prefix(command, eventData);
        return result;
    }

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command,
        CommandEventData eventData,
        InterceptionResult<DbDataReader> result,
        CancellationToken cancellationToken = default
    )
    {
        Prefix(command, eventData);
        return ValueTask.FromResult(result);
    }

    public override DbDataReader ReaderExecuted(DbCommand command, CommandExecutedEventData eventData, DbDataReader result)
    {
        if (IsPrefixed(command))
        {
            result.NextResult();
        }
        return result;
    }

    public override async ValueTask<DbDataReader> ReaderExecutedAsync(
        DbCommand command,
        CommandExecutedEventData eventData,
        DbDataReader result,
        CancellationToken cancellationToken = default
    )
    {
        if (IsPrefixed(command))
        {
            await result.NextResultAsync(cancellationToken);
        }
        return result;
    }

    public override InterceptionResult<int> NonQueryExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<int> result)
    {
        Prefix(command, eventData);
        return result;
    }

    public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command,
        CommandEventData eventData,
        InterceptionResult<int> result,
        CancellationToken cancellationToken = default
    )
    {
        Prefix(command, eventData);
        return ValueTask.FromResult(result);
    }

    private static void Prefix(DbCommand command, CommandEventData eventData)
    {
        if (eventData.Context is CrmDbContext { Call: { } call } && !IsPrefixed(command))
        {
            command.CommandText = Sql + command.CommandText;
            command.Parameters.Add(new NpgsqlParameter(Parameter, NpgsqlDbType.Text) { Value = call.WorkspaceId.ToString() });
        }
    }

    private static bool IsPrefixed(DbCommand command) => command.CommandText.StartsWith(Sql, StringComparison.Ordinal);
}
