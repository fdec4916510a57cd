using CrmCloud.BuildingBlocks.Records;

namespace CrmCloud.SupportTicketing.Domain;

/// <summary>How the desk of a workspace behaves. There is one of it.</summary>
public sealed class SupportSettings : Record
{
    /// <summary>Whoever wrote by mail is asked once for a rating when their ticket is solved.</summary>
    public bool AsksForRating { get; set; } = true;

    /// <summary>A solved ticket closes itself after so many days; none: never.</summary>
    public int? ClosesAfterDays { get; set; } = 5;
}
