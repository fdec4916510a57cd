using Microsoft.Extensions.FileProviders;
using Microsoft.Net.Http.Headers;

namespace CrmCloud.Gateway.WebApp;

/// <summary>
/// Picks the file that answers a request: the one named, in the best encoding that lies beside it; for a page of the
/// app, index.html; for a missing file none, so that it is a 404 and not a page.
/// </summary>
/// <param name="at">Where the app lies; its files are named without it.</param>
internal sealed class WebAppMiddleware(RequestDelegate next, IFileProvider files, PathString at)
{
    private const string Index = "/index.html";
    private static readonly (string Coding, string Extension)[] Encodings = [("br", ".br"), ("gzip", ".gz")];
    private static readonly string[] NotPages = ["/api", "/hubs", "/assets", "/health", "/alive"];
    private static readonly object LogicalPathKey = new();

    public async Task InvokeAsync(HttpContext context)
    {
        var request = context.Request;
        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method))
        {
            await next(context);
            return;
        }

        request.Path.StartsWithSegments(at, out var within);
        var path = within.Value is null or "" or "/" ? Index : within.Value;
        if (IsPrecompressed(path) || !files.GetFileInfo(path).Exists)
        {
            if (!IsPage(request, within))
            {
                context.Response.StatusCode = StatusCodes.Status404NotFound;
                return;
            }

            path = Index;
        }

        context.Items[LogicalPathKey] = path;
        context.Response.Headers.Vary = HeaderNames.AcceptEncoding;
        foreach (var (coding, extension) in Encodings)
        {
            if (Accepts(request, coding) && files.GetFileInfo(path + extension).Exists)
            {
                context.Response.Headers.ContentEncoding = coding;
                path += extension;
                break;
            }
        }

        request.Path = at.Add(path);
        await next(context);
    }

    /// <summary>Files under /assets carry a hash of their content in their name; the page that names them is asked for anew.</summary>
    public static void SetCaching(HttpContext context) =>
        context.Response.Headers.CacheControl = context.Items[LogicalPathKey] switch
        {
            string path when path.StartsWith("/assets/", StringComparison.Ordinal) => "public, max-age=31536000, immutable",
            Index => "no-cache",
            _ => "public, max-age=3600",
        };

    private static bool IsPage(HttpRequest request, PathString within) =>
        !Path.HasExtension(within.Value)
        && !Array.Exists(NotPages, prefix => within.StartsWithSegments(prefix))
        && (
            request.Headers["Sec-Fetch-Mode"] == "navigate"
            || request.Headers.Accept.ToString().Contains("text/html", StringComparison.OrdinalIgnoreCase)
        );

    private static bool IsPrecompressed(string path) =>
        Array.Exists(Encodings, encoding => path.EndsWith(encoding.Extension, StringComparison.OrdinalIgnoreCase));

    private static bool Accepts(HttpRequest request, string coding) =>
        StringWithQualityHeaderValue.TryParseList(request.Headers.AcceptEncoding, out var accepted)
        && accepted.Any(value => value.Quality != 0 && value.Value.Equals(coding, StringComparison.OrdinalIgnoreCase));
}
