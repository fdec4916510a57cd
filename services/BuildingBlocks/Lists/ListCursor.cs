using System.Buffers.Text;
using System.Text;
using System.Text.Json;
using CrmCloud.BuildingBlocks.Records;
using CrmCloud.BuildingBlocks.Results;

namespace CrmCloud.BuildingBlocks.Lists;

/// <summary>
/// The place after a record, as clients carry it: version, the list it belongs to, the record's sort values. Not secret and
/// not signed: changed by hand it leads to another place in the caller's own list, or is refused.
/// </summary>
internal static class ListCursor
{
    private const string Version = "1";
    private const int MaxLength = 8_000;

    public static string After<T>(ListRequest<T> request, T record)
        where T : Record
    {
        var parts = new List<string?> { Version, request.Fingerprint };
        parts.AddRange(request.Sort.Select(sort => sort.Field.Value(record) is { } value ? ListValues.Format(value) : null));
        return Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes(parts));
    }

    public static Result<ListRequest<T>> Continue<T>(ListRequest<T> request, string cursor)
        where T : Record
    {
        if (Decode(cursor) is not [Version, { } fingerprint, .. var texts])
        {
            return ListErrors.BadCursor("This is no cursor of a list: send one back as it was received.");
        }
        if (fingerprint != request.Fingerprint || texts.Length != request.Sort.Count)
        {
            return ListErrors.BadCursor("This cursor belongs to a list with another sort or other filters.");
        }
        var after = new object?[texts.Length];
        for (var i = 0; i < texts.Length; i++)
        {
            if (texts[i] is { } text && (after[i] = ListValues.Parse(request.Sort[i].Field.Kind, text)) is null)
            {
                return ListErrors.BadCursor("This is no cursor of a list: send one back as it was received.");
            }
        }
        return request with { After = after };
    }

    private static string?[]? Decode(string cursor)
    {
        if (cursor.Length > MaxLength || !Base64Url.IsValid(cursor))
        {
            return null;
        }
        try
        {
            return JsonSerializer.Deserialize<string?[]>(Base64Url.DecodeFromChars(cursor));
        }
        catch (JsonException)
        {
            return null;
        }
        catch (InvalidOperationException)
        {
            // Half a character in an escape: System.Text.Json says it so.
            return null;
        }
    }
}
