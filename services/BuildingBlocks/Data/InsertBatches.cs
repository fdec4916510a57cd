#pragma warning disable EF1001 // the provider's batch has no public seam, and only it knows how to read PostgreSQL's answer
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Update;
using Npgsql.EntityFrameworkCore.PostgreSQL.Update.Internal;

namespace CrmCloud.BuildingBlocks.Data;

/// <summary>
/// Saves that only insert take one round trip. Npgsql sends the statements of a batch as one, which PostgreSQL runs in one
/// transaction of its own: all or nothing, as BEGIN and COMMIT around it would, without the trips and waits of both.
/// </summary>
public sealed class InsertBatches(ModificationCommandBatchFactoryDependencies dependencies) : IModificationCommandBatchFactory
{
    private const int MostRows = 1_000;

    public ModificationCommandBatch Create() => new Batch(dependencies);

    private sealed class Batch(ModificationCommandBatchFactoryDependencies dependencies)
        : NpgsqlModificationCommandBatch(dependencies, MostRows)
    {
        /// <summary>
        /// An insert happens or fails. An update or delete may meet no row, which is found out only when all is done: then what
        /// was done beside it must still be undone. (Saves of several batches have a transaction in any case.)
        /// </summary>
        public override bool RequiresTransaction =>
            base.RequiresTransaction && ModificationCommands.Any(command => command.EntityState != EntityState.Added);
    }
}
