namespace CrmCloud.BuildingBlocks.Records;

/// <summary>Raised by saving for every new record.</summary>
public sealed record RecordCreated;

/// <summary>Raised by saving where fields changed and no verb of the aggregate said more.</summary>
public sealed record FieldsChanged(IReadOnlyList<string> Fields);

/// <summary>Raised by saving where a record went to the bin or was taken back.</summary>
public sealed record RecordDeleted;

/// <summary>Raised by saving where a record came out of the bin.</summary>
public sealed record RecordRestored;
