using CrmCloud.BuildingBlocks.Records;
using CrmCloud.BuildingBlocks.Results;
using CrmCloud.Deals.Domain;

namespace CrmCloud.Deals.Features;

/// <summary>The note of a verb, held to the bounds of the field that it becomes.</summary>
internal static class DealNote
{
    public static Result Check(string? note)
    {
        var field = DealCatalog.Deals.Find("lostNote")!;
        return note is not null && FieldRules.FromText(field, note).Problem is { } problem
            ? Error.Invalid("note", problem.Message)
            : Result.Done;
    }
}
