using System.Globalization;
using CrmCloud.BuildingBlocks.Results;
using Microsoft.AspNetCore.Http;

namespace CrmCloud.BuildingBlocks.Http;

/// <summary>The query parameter <c>asOf</c>: a moment to look back from.</summary>
public static class AsOf
{
    /// <returns>The moment; null where none is asked for; malformed (400) where it is not an RFC 3339 time.</returns>
    public static Result<DateTimeOffset?> Read(HttpRequest request)
    {
        var text = request.Query["asOf"].ToString();
        if (text.Length == 0)
        {
            return (DateTimeOffset?)null;
        }
        // A '+' that a client forgot to escape arrives as a blank.
        return DateTimeOffset.TryParse(text.Replace(' ', '+'), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment)
            ? moment
            : Error.Malformed("asOf is not a time of the form 2026-01-31T12:00:00Z.");
    }
}
