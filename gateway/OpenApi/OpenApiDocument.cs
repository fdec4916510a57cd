using System.Text.Json;
using System.Text.Json.Nodes;
using CrmCloud.Gateway.Routing;
using CrmCloud.ServiceDefaults.Problems;
using Microsoft.AspNetCore.Routing.Template;

namespace CrmCloud.Gateway.OpenApi;

/// <summary>The document of the whole product, made of what the services say of themselves; kept for a minute.</summary>
internal sealed partial class OpenApiDocument(ServiceConnections services, TimeProvider time, ILogger<OpenApiDocument> logger) : IDisposable
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(1);

    /// <summary>For a document in which a service is missing: it may come back any moment.</summary>
    private static readonly TimeSpan PartialLifetime = TimeSpan.FromSeconds(5);

    /// <summary>A service makes its document when it is first asked for it, which takes a while on a busy machine.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private static readonly Dictionary<ProxyRoute, TemplateMatcher> Matchers = RouteTable.Routes.ToDictionary(
        route => route,
        route => new TemplateMatcher(TemplateParser.Parse(route.Pattern), [])
    );

    private readonly SemaphoreSlim _making = new(1, 1);
    private byte[]? _document;
    private DateTimeOffset _goodUntil = DateTimeOffset.MinValue;

    /// <summary>UTF-8 JSON; null where no service answers.</summary>
    public async Task<byte[]?> GetAsync(CancellationToken cancellationToken)
    {
        await _making.WaitAsync(cancellationToken);
        try
        {
            if (time.GetUtcNow() < _goodUntil)
            {
                return _document;
            }

            var fetched = await Task.WhenAll(RouteTable.Services.Select(service => FetchAsync(service, cancellationToken)));
            var missing = RouteTable.Services.Where((_, index) => fetched[index] is null).ToList();
            if (missing.Count == fetched.Length)
            {
                return null;
            }

            if (missing.Count > 0)
            {
                LogMissing(logger, string.Join(", ", missing));
            }

            var merged = OpenApiMerger.Merge(
                RouteTable.Services.Zip(fetched).Where(pair => pair.Second is not null).Select(pair => (pair.First, pair.Second!)),
                (service, path) => RouteOf(path)?.Service == service,
                path => RouteOf(path) is { Access: not Access.Caller }
            );
            _document = JsonSerializer.SerializeToUtf8Bytes(merged);
            _goodUntil = time.GetUtcNow() + (missing.Count == 0 ? Lifetime : PartialLifetime);
            return _document;
        }
        finally
        {
            _making.Release();
        }
    }

    public void Dispose() => _making.Dispose();

    /// <summary>The most specific route that a documented path falls under.</summary>
    private static ProxyRoute? RouteOf(string path) =>
        Matchers
            .Where(entry => entry.Value.TryMatch(path, []))
            .OrderByDescending(entry =>
                entry.Key.Pattern.Length - (entry.Key.Pattern.EndsWith("{**rest}", StringComparison.Ordinal) ? 8 : 0)
            )
            .Select(entry => entry.Key)
            .FirstOrDefault();

    private async Task<JsonObject?> FetchAsync(string service, CancellationToken cancellationToken)
    {
        using var answer = await services.TryGetAsync(service, "/openapi/v1.json", Patience, cancellationToken);
        if (answer?.IsSuccessStatusCode != true)
        {
            return null;
        }

        try
        {
            return await JsonNode.ParseAsync(
                    await answer.Content.ReadAsStreamAsync(cancellationToken),
                    cancellationToken: cancellationToken
                ) as JsonObject;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The OpenAPI document lacks {Services}, which did not answer")]
    private static partial void LogMissing(ILogger logger, string services);
}

internal static class OpenApiEndpoint
{
    public static void MapOpenApiDocument(this IEndpointRouteBuilder endpoints) =>
        endpoints.MapGet(
            "/api/openapi.json",
            async (HttpContext context, OpenApiDocument openApi, CancellationToken cancellationToken) =>
            {
                if (await openApi.GetAsync(cancellationToken) is { } document)
                {
                    context.Response.ContentType = "application/json";
                    await context.Response.Body.WriteAsync(document, cancellationToken);
                    return;
                }

                await ProblemWriter.WriteAsync(
                    context,
                    new Problem(
                        StatusCodes.Status503ServiceUnavailable,
                        "server.unavailable",
                        $"No service describes itself just now: {string.Join(", ", RouteTable.Services)}.",
                        RetryAfter: TimeSpan.FromSeconds(2)
                    )
                );
            }
        );
}
