using CrmCloud.BuildingBlocks.Records;

namespace CrmCloud.SupportTicketing.Domain;

/// <summary>A file that goes with a message.</summary>
/// <param name="Type">What its bytes are, such as <c>image/png</c>.</param>
/// <param name="Size">Bytes.</param>
/// <param name="Url">Where its bytes are.</param>
/// <param name="ContentId">Where the message's HTML shows it as <c>cid:…</c>.</param>
public sealed record MessageFile(string Name, string Type, long Size, string Url, string? ContentId = null)
{
    /// <summary>Where files lie that people upload; the id follows.</summary>
    public const string Uploads = "/api/files/";

    private const int LongestText = 300;

    /// <summary>The uploaded file's id; none where it came by mail.</summary>
    public Guid? UploadId() =>
        Url.StartsWith(Uploads, StringComparison.Ordinal) && Guid.TryParse(Url[Uploads.Length..], out var id) ? id : null;

    /// <summary>What is wrong with a file that a caller names; null where it is fine.</summary>
    public static string? Check(MessageFile file) =>
        file.UploadId() is null ? $"A file's url is {Uploads}{{id}}, of a file that was uploaded."
        : file.Name.Length is 0 or > LongestText || file.Type.Length > LongestText || file.Size < 0
            ? "A file has a name, a type and a size."
        : null;

    public override string ToString() => Name;
}
