using CrmCloud.BuildingBlocks.Results;

namespace CrmCloud.BuildingBlocks.CustomFields;

/// <summary>The definitions that Workspace keeps, as this service knows them.</summary>
public interface ICustomFieldCatalog
{
    /// <summary>
    /// The fields of a record type in the present workspace, at most a minute old. Asks again where one of
    /// <paramref name="needed"/> is not among them. Unavailable where Workspace is down and nothing is remembered.
    /// </summary>
    ValueTask<Result<CustomFieldSet>> GetAsync(string recordType, IEnumerable<string> needed, CancellationToken cancellation);

    /// <summary>Makes the missing ones under a cause (an import's ledger entry) and returns the whole set.</summary>
    Task<Result<CustomFieldSet>> EnsureAsync(
        string recordType,
        IReadOnlyList<CustomFieldDefinition> fields,
        Guid causationId,
        CancellationToken cancellation
    );

    /// <summary>Takes back what <see cref="EnsureAsync"/> made under a cause, except the keys still in use.</summary>
    Task<Result> RemoveCreatedAsync(string recordType, Guid causationId, IReadOnlyList<string> keepKeys, CancellationToken cancellation);
}
