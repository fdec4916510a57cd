using System.Text.Json;
using CrmCloud.BuildingBlocks.Calls;
using CrmCloud.BuildingBlocks.Records;
using CrmCloud.BuildingBlocks.Results;
using CrmCloud.BuildingBlocks.Workspaces;

namespace CrmCloud.BuildingBlocks.Jobs;

/// <summary>What a service says about a record type that may be edited in bulk.</summary>
public abstract class BulkTarget<T>
    where T : Record
{
    public abstract RecordType<T> Catalog { get; }

    /// <summary>An empty record, on which a patch is tried before it is accepted.</summary>
    public abstract T Create();

    /// <summary>The rules that hold for every record.</summary>
    public abstract Error? Validate(T record);

    /// <summary>Loads what the actions need to know; runs before they are read.</summary>
    public virtual Task PreparingAsync(CancellationToken cancellation) => Task.CompletedTask;

    /// <summary>Gives a record to a user, a team, both or nobody: what the verb assign does. Null: it is none of theirs.</summary>
    public virtual BulkAssignment<T>? Assignment => null;

    /// <summary>The other verbs that may be done in bulk, by name: qualify, complete … Deleting is always among them.</summary>
    public virtual IReadOnlyDictionary<string, BulkAction<T>> Actions => new Dictionary<string, BulkAction<T>>();

    /// <summary>What a patch says of others, such as who is to do a task. Runs once, on the record that the patch was tried on.</summary>
    public virtual ValueTask<Result> CheckingAsync(T tried, JsonElement patch, CancellationToken cancellation) =>
        ValueTask.FromResult(Result.Done);

    /// <summary>Completes a record to which a patch was just applied with what the patch leaves to be said.</summary>
    public virtual void Completing(T record) { }
}

/// <summary>Who may be given records of a type, and how.</summary>
public sealed record BulkAssignment<T>(Members Members, Func<T, Guid?, Guid?, Result> Assign)
    where T : Record;

/// <summary>Reads a verb's arguments once; what it returns is done to each record.</summary>
/// <param name="arguments">The action's JSON object, its name included.</param>
/// <param name="call">Who asks.</param>
public delegate Result<Func<T, Result>> BulkAction<T>(JsonElement arguments, CallContext call);

/// <summary>A bulk edit as it is asked for: which records (<c>ids</c> or <c>filter</c>), and what to do (<c>patch</c> or <c>action</c>).</summary>
/// <param name="Ids">Up to 10,000 records.</param>
/// <param name="Filter">The filters of the list, as JSON.</param>
/// <param name="Patch">A merge patch for each record.</param>
/// <param name="Action"><c>{"name": "assign", …}</c>.</param>
public sealed record BulkRequest(
    IReadOnlyList<Guid>? Ids = null,
    JsonElement? Filter = null,
    JsonElement? Patch = null,
    JsonElement? Action = null
)
{
    public const int MostIds = 10_000;
}

/// <summary>A job as the API shows it.</summary>
/// <param name="State">queued, running, done, failed, undoing or undone.</param>
/// <param name="Errors">The first records that could not be changed, with the reason.</param>
public sealed record JobView(
    Guid Id,
    string State,
    long Total,
    long Processed,
    long Failed,
    string? Problem,
    IReadOnlyList<JobError> Errors,
    DateTimeOffset CreatedAt,
    DateTimeOffset? FinishedAt
);

public sealed record JobError(Guid Id, string Reason);

public sealed record JobAccepted(Guid Id);
