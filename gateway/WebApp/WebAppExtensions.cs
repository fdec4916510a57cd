using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Options;

namespace CrmCloud.Gateway.WebApp;

/// <summary>
/// The built web apps: one at <c>/</c>, the others each under a name of its own. Only requests that no endpoint takes come here, so
/// that the API pays nothing for it.
/// </summary>
internal static partial class WebAppExtensions
{
    public static void AddWebApp(this IServiceCollection services) =>
        services.AddResponseCompression(compression =>
        {
            // Static files hold no secret that a compressed answer could reveal.
            compression.EnableForHttps = true;
            compression.MimeTypes = [.. Microsoft.AspNetCore.ResponseCompression.ResponseCompressionDefaults.MimeTypes, "image/svg+xml"];
        });

    public static void UseWebApps(this WebApplication app)
    {
        var options = app.Services.GetRequiredService<IOptions<GatewayOptions>>().Value;
        // Those with a name come first: what lies under it is no page of the app at the root.
        foreach (var (name, folder) in options.WebApps)
        {
            app.UseWebApp($"/{name}", folder);
        }
        app.UseWebApp("", options.WebRoot);
    }

    /// <param name="at">Where the app lies: <c>/support</c>, or nothing for the root.</param>
    private static void UseWebApp(this WebApplication app, PathString at, string? folder)
    {
        if (string.IsNullOrWhiteSpace(folder))
        {
            return;
        }

        var root = Path.GetFullPath(folder, app.Environment.ContentRootPath);
        if (!Directory.Exists(root))
        {
            LogMissing(app.Logger, root);
            return;
        }

        var files = new PhysicalFileProvider(root);
        app.Lifetime.ApplicationStopped.Register(files.Dispose);
        app.UseWhen(
            context => context.GetEndpoint() is null && context.Request.Path.StartsWithSegments(at),
            web =>
            {
                web.UseResponseCompression();
                web.UseMiddleware<WebAppMiddleware>(files, at);
                web.UseStaticFiles(
                    new StaticFileOptions
                    {
                        FileProvider = files,
                        RequestPath = at,
                        ContentTypeProvider = new PrecompressedContentTypes(),
                        OnPrepareResponse = static file => WebAppMiddleware.SetCaching(file.Context),
                    }
                );
            }
        );
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The folder of a web app, {Root}, does not exist; it is not served")]
    private static partial void LogMissing(ILogger logger, string root);
}
