using CrmCloud.BuildingBlocks.Calls;
using CrmCloud.BuildingBlocks.Records;

namespace CrmCloud.BuildingBlocks.Jobs;

/// <summary>The row rule of <see cref="CallContext.MayChange"/> for any record type: its owner and team are fields of the catalogue.</summary>
internal static class RowRule
{
    public const string Refusal = "Your role may not change this record.";

    public static bool Allows<T>(CallContext call, RecordType<T> type, T record)
        where T : Record =>
        call.MayChange(type.Scope, type.Find(type.Owner)?.Get(record) as Guid?, type.Find("teamId")?.Get(record) as Guid?);
}
