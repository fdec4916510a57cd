using CrmCloud.BuildingBlocks.Data;
using CrmCloud.BuildingBlocks.Records;
using Microsoft.EntityFrameworkCore;

namespace CrmCloud.BuildingBlocks.Resources;

/// <summary>Reads one record the fast way: a query compiled once for the process.</summary>
public sealed class RecordReads<T>
    where T : Record
{
    private readonly Func<CrmDbContext, Guid, CancellationToken, Task<T?>> _byId = EF.CompileAsyncQuery(
        (CrmDbContext db, Guid id, CancellationToken cancellation) => db.Set<T>().AsNoTracking().FirstOrDefault(record => record.Id == id)
    );

    /// <returns>The record, not tracked; null where there is none in the workspace, or it lies in the bin.</returns>
    public Task<T?> FindAsync(CrmDbContext db, Guid id, CancellationToken cancellation) => _byId(db, id, cancellation);
}
