using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace CrmCloud.BuildingBlocks.Ledger;

/// <summary>
/// Two saves of the same version of a record write the same place of its ledger, and the index says so before the row's own
/// version check does: the same thing, so it is told as the same exception.
/// </summary>
internal static class LedgerConflict
{
    private const string Index = "ledger_record";

    public static bool Is(Exception? error) =>
        error is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation, ConstraintName: Index };

    public static DbUpdateConcurrencyException Of(Exception error) => new("A record was changed by someone else since it was read.", error);
}
