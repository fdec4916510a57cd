using CrmCloud.BuildingBlocks.Records;
using CrmCloud.BuildingBlocks.Results;

namespace CrmCloud.BuildingBlocks.Resources;

/// <summary>The refusals that every record type has, under codes that begin with its plural.</summary>
public static class RecordErrors
{
    public static Error NotFound<T>(RecordType<T> type)
        where T : Record => new(ErrorKind.NotFound, $"{type.Plural}.not-found", $"There is no such {type.Name}.");

    public static Error NotYours<T>(RecordType<T> type)
        where T : Record =>
        new(ErrorKind.Forbidden, $"{type.Plural}.not-yours", "You may change your own records, your team's and unassigned ones.");

    public static Error NotInTheBin<T>(RecordType<T> type)
        where T : Record => new(ErrorKind.Conflict, $"{type.Plural}.not-in-the-bin", $"This {type.Name} is not in the bin.");

    public static Error ChangedSince<T>(RecordType<T> type, IEnumerable<string> fields)
        where T : Record =>
        new(
            ErrorKind.Conflict,
            $"{type.Plural}.changed-since",
            $"Changed again since, so it is left as it is: {string.Join(", ", fields)}."
        );
}
