using System.Text.Json;
using CrmCloud.BuildingBlocks.Records;
using CrmCloud.BuildingBlocks.Results;

namespace CrmCloud.BuildingBlocks.Resources;

/// <summary>
/// What a service says about one of its record types beyond the catalogue. Creating, reading (also as of an earlier time), changing,
/// the bin, history, undo, lists and exports follow from it, the same for every record of the product.
/// </summary>
/// <typeparam name="T">The record; a new one is an empty one.</typeparam>
/// <typeparam name="TResponse">The record as the API shows it.</typeparam>
public abstract class RecordResource<T, TResponse>
    where T : Record, new()
{
    public abstract RecordType<T> Catalog { get; }

    public abstract TResponse Response(T record);

    /// <summary>The order of lists where a query names none.</summary>
    public virtual string DefaultSort => "-createdAt";

    /// <summary>The rules that hold for every record, such as "a lead needs a name or an address".</summary>
    public virtual Result Validate(T record) => Result.Done;

    /// <summary>
    /// Completes a new record before its rules are checked, and refuses what it refers to and is not there. Runs after the
    /// body was applied.
    /// </summary>
    public virtual ValueTask<Result> CreatingAsync(T record, JsonElement body, CancellationToken cancellation) =>
        ValueTask.FromResult(Result.Done);

    /// <summary>The same for a PATCH; look at the fields that the body names.</summary>
    public virtual ValueTask<Result> ChangingAsync(T record, JsonElement body, CancellationToken cancellation) =>
        ValueTask.FromResult(Result.Done);

    /// <summary>Refuses what a change that was taken back, or a way out of the bin, would bring again and is not possible any more.</summary>
    public virtual ValueTask<Result> TakingBackAsync(T record, CancellationToken cancellation) => ValueTask.FromResult(Result.Done);

    /// <summary>Refuses to let it go, such as a reason that records still have.</summary>
    public virtual ValueTask<Result> DeletingAsync(T record, CancellationToken cancellation) => ValueTask.FromResult(Result.Done);
}
