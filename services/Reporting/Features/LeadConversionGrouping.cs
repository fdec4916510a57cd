using CrmCloud.BuildingBlocks.Results;

namespace CrmCloud.Reporting.Features;

/// <summary>How leads are grouped, and how to ask the list of leads for the rows of one group.</summary>
/// <param name="Name">As the query names it.</param>
/// <param name="Sql">The group's key as text; <c>$1</c> is <see cref="Parameter"/>.</param>
/// <param name="Field">The field that the list of leads filters by; none for months.</param>
public sealed record LeadConversionGrouping(string Name, string Sql, string? Field)
{
    private const string CustomPrefix = "custom.";
    private const int LongestKey = 100;

    public static IReadOnlyList<string> Known { get; } = ["source", "owner", "month", "campaign", "disqualifyReason", "custom.*"];

    /// <summary>Months in their order, everything else by size.</summary>
    public string Order => Name == "month" ? "1" : "2 desc, 1";

    public static Result<LeadConversionGrouping?> Parse(string text) =>
        text switch
        {
            "" => (LeadConversionGrouping?)null,
            "source" => new LeadConversionGrouping(text, "source", "source"),
            "campaign" => new LeadConversionGrouping(text, "campaign", "campaign"),
            "owner" => new LeadConversionGrouping(text, "owner_id::text", "ownerId"),
            "disqualifyReason" => new LeadConversionGrouping(text, "disqualify_reason_id::text", "disqualifyReasonId"),
            "month" => new LeadConversionGrouping(text, "to_char(created_at at time zone $1, 'YYYY-MM')", null),
            _ when text.StartsWith(CustomPrefix, StringComparison.Ordinal) && text.Length is > 7 and <= LongestKey =>
                new LeadConversionGrouping(text, "custom ->> $1", text),
            _ => Error.Malformed($"groupBy is one of {string.Join(", ", Known)}."),
        };

    /// <summary>The value of <c>$1</c> in <see cref="Sql"/>, where there is one.</summary>
    public string? Parameter(TimeZoneInfo timeZone) =>
        Name == "month" ? timeZone.Id
        : Name.StartsWith(CustomPrefix, StringComparison.Ordinal) ? Name[CustomPrefix.Length..]
        : null;
}
