using System.Text.Json;
using System.Text.RegularExpressions;
using CrmCloud.BuildingBlocks.Records;
using CrmCloud.BuildingBlocks.Results;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace CrmCloud.BuildingBlocks.Imports;

/// <summary>Reads the multipart body of an upload as it arrives: constant memory, parts in any order, to the end even where it is refused.</summary>
internal sealed partial class ImportUpload(Func<ReadOnlyMemory<byte>, CancellationToken, ValueTask> onFile)
{
    public const long LargestFile = 1024 * 1024 * 1024;
    private const int LargestMapping = 1024 * 1024;
    private const int LargestName = 255;

    private readonly byte[] _buffer = new byte[64 * 1024];
    private Error? _refusal;
    private bool _hasFile;

    public string FileName { get; private set; } = "";
    public long FileSize { get; private set; }
    public ImportMapping? Mapping { get; private set; }

    /// <param name="http">The request.</param>
    /// <param name="check">Holds the mapping against the record type as soon as it is there.</param>
    public async Task<Error?> ReadAsync(HttpContext http, Func<ImportMapping, Task<Error?>> check, CancellationToken cancellation)
    {
        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
        {
            limit.MaxRequestBodySize = LargestFile + 16 * LargestMapping;
        }
        try
        {
            var boundary = HeaderUtilities.RemoveQuotes(MediaTypeHeaderValue.Parse(http.Request.ContentType).Boundary).Value;
            if (string.IsNullOrEmpty(boundary))
            {
                return Error.Malformed("The multipart body names no boundary.");
            }
            var reader = new MultipartReader(boundary, http.Request.Body);
            while (await reader.ReadNextSectionAsync(cancellation) is { } section)
            {
                await ReadPartAsync(section, check, cancellation);
            }
        }
        catch (BadHttpRequestException error) when (error.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return TooLarge();
        }
        catch (Exception error)
            when (error is InvalidDataException or BadHttpRequestException
                || (error is IOException && !cancellation.IsCancellationRequested)
            )
        {
            return _refusal ?? Error.Malformed("The multipart body is cut off or not well-formed.");
        }
        return _refusal ?? (_hasFile ? null : Error.Malformed("The part file is missing.", "imports.file-missing"));
    }

    private async Task ReadPartAsync(MultipartSection section, Func<ImportMapping, Task<Error?>> check, CancellationToken cancellation)
    {
        var named = ContentDispositionHeaderValue.TryParse(section.ContentDisposition, out var disposition);
        switch (named ? HeaderUtilities.RemoveQuotes(disposition!.Name).Value : null)
        {
            case "file" when !_hasFile:
                _hasFile = true;
                var name = disposition!.FileNameStar.HasValue ? disposition.FileNameStar : disposition.FileName;
                FileName = Clean(HeaderUtilities.RemoveQuotes(name).Value ?? "");
                await ReadFileAsync(section.Body, cancellation);
                break;
            case "mapping" when Mapping is null:
                await ReadMappingAsync(section.Body, check, cancellation);
                break;
            case var other:
                _refusal ??= Error.Malformed($"There is no part {other}, or it came twice. The parts are file and mapping.");
                await DrainAsync(section.Body, cancellation);
                break;
        }
    }

    private async Task ReadFileAsync(Stream body, CancellationToken cancellation)
    {
        int read;
        while ((read = await body.ReadAsync(_buffer, cancellation)) > 0)
        {
            FileSize += read;
            if (FileSize > LargestFile)
            {
                _refusal ??= TooLarge();
            }
            if (_refusal is null)
            {
                await onFile(_buffer.AsMemory(0, read), cancellation);
            }
        }
    }

    private async Task ReadMappingAsync(Stream body, Func<ImportMapping, Task<Error?>> check, CancellationToken cancellation)
    {
        using var json = new MemoryStream();
        int read;
        while ((read = await body.ReadAsync(_buffer, cancellation)) > 0)
        {
            if (json.Length + read <= LargestMapping)
            {
                json.Write(_buffer, 0, read);
            }
            else
            {
                _refusal ??= new Error(ErrorKind.TooLarge, "imports.mapping-too-large", "The mapping is larger than 1 MB.");
            }
        }
        var parsed = ParseMapping(json.GetBuffer().AsMemory(0, (int)json.Length));
        Mapping = parsed.Value ?? new ImportMapping();
        _refusal ??= parsed.Failed ? parsed.Error : await check(parsed.Value);
    }

    private async Task DrainAsync(Stream body, CancellationToken cancellation)
    {
        while (await body.ReadAsync(_buffer, cancellation) > 0) { }
    }

    private static Result<ImportMapping> ParseMapping(ReadOnlyMemory<byte> json)
    {
        try
        {
            json = json.Span.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? json[3..] : json;
            using var document = JsonDocument.Parse(json);
            if (!IsText(document.RootElement, out var nul))
            {
                return nul
                    ? Error.Invalid("mapping", "The mapping holds a NUL character, which cannot be stored.")
                    : Error.Malformed("The mapping holds text that is not Unicode.");
            }
            return JsonSerializer.Deserialize<ImportMapping>(json.Span, ImportMapping.Json)
                ?? (Result<ImportMapping>)Error.Malformed("The mapping is null.");
        }
        catch (JsonException error)
        {
            var unknown = UnknownMember().Match(error.Message);
            var detail = unknown.Success
                ? $"The mapping has no option {unknown.Groups[1].Value}."
                : $"The mapping is not understood at {error.Path ?? "$"}, line {error.LineNumber + 1 ?? 1}.";
            return Error.Malformed(detail, "imports.mapping-malformed");
        }
    }

    /// <summary>True where every text and name is Unicode without NUL.</summary>
    private static bool IsText(JsonElement json, out bool nul)
    {
        nul = false;
        switch (json.ValueKind)
        {
            case JsonValueKind.String:
                var text = FieldJson.ReadText(json);
                nul = text?.Contains('\0') == true;
                return text is not null && !nul;
            case JsonValueKind.Array:
                foreach (var item in json.EnumerateArray())
                {
                    if (!IsText(item, out nul))
                    {
                        return false;
                    }
                }
                return true;
            case JsonValueKind.Object:
                foreach (var property in json.EnumerateObject())
                {
                    nul = property.Name.Contains('\0');
                    if (nul || !IsText(property.Value, out nul))
                    {
                        return false;
                    }
                }
                return true;
            default:
                return true;
        }
    }

    /// <summary>The name alone, as a person gave it.</summary>
    private static string Clean(string name)
    {
        var plain = string.Concat(name[(name.LastIndexOfAny(['/', '\\']) + 1)..].Where(c => !char.IsControl(c) && !char.IsSurrogate(c)));
        return plain.Length > LargestName ? plain[..LargestName] : plain;
    }

    private static Error TooLarge() => new(ErrorKind.TooLarge, "imports.too-large", "A file has at most 1 GB; split it.");

    [GeneratedRegex("^The JSON property '([^']*)' could not be mapped")]
    private static partial Regex UnknownMember();
}
