using CrmCloud.BuildingBlocks.Records;
using CrmCloud.BuildingBlocks.Results;
using Microsoft.AspNetCore.Http;

namespace CrmCloud.BuildingBlocks.Http;

/// <summary>Versions as ETags: <c>"7"</c> is the seventh state of a record.</summary>
public static class ETags
{
    public static string Of(long version) => $"\"{version}\"";

    /// <summary>
    /// Holds <c>If-Match</c> against the record: 412 with the current state where the caller saw another version; done where the
    /// header is absent or <c>*</c>.
    /// </summary>
    public static Result Check(HttpContext http, Record record, Func<object> current)
    {
        var wanted = http.Request.Headers.IfMatch.ToString();
        if (wanted.Length == 0 || wanted == "*")
        {
            return Result.Done;
        }
        return wanted.Split(',', StringSplitOptions.TrimEntries).Contains(Of(record.Version)) ? Result.Done : ChangedMeanwhile(current());
    }

    public static Error ChangedMeanwhile(object current) =>
        new(
            ErrorKind.ChangedMeanwhile,
            "request.changed-meanwhile",
            "Someone changed it since you read it; the current version is enclosed."
        )
        {
            Current = current,
        };

    /// <summary>Says the record's version in the answer.</summary>
    public static void Write(HttpContext http, Record record) => http.Response.Headers.ETag = Of(record.Version);
}
