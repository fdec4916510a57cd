using CrmCloud.BuildingBlocks.Results;
using CrmCloud.Workspace.Domain;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace CrmCloud.Workspace.Data;

/// <summary>Saving, with the refusals that only the database can give: someone was faster.</summary>
public static class Saving
{
    private static readonly Error s_changedMeanwhile = new(
        ErrorKind.ChangedMeanwhile,
        "request.changed-meanwhile",
        "Someone changed it at the same time. Read it again."
    );

    public static Task<Result> TrySaveAsync(this WorkspaceDbContext db, CancellationToken cancellation) =>
        TryAsync(async () => await db.SaveChangesAsync(cancellation));

    /// <summary>Runs something that saves.</summary>
    public static async Task<Result> TryAsync(Func<Task> save)
    {
        try
        {
            await save();
            return Result.Done;
        }
        catch (DbUpdateConcurrencyException)
        {
            return s_changedMeanwhile;
        }
        catch (DbUpdateException failure) when (Taken(failure) is { } taken)
        {
            return taken;
        }
    }

    private static Error? Taken(DbUpdateException failure) =>
        failure.InnerException is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation } violation
            ? violation.ConstraintName switch
            {
                "accounts_email" => WorkspaceErrors.EmailTaken,
                "workspaces_slug" => WorkspaceErrors.SlugTaken,
                "custom_fields_key" => WorkspaceErrors.FieldKeyTaken,
                _ => null,
            }
            : null;
}
