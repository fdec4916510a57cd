using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Options;

namespace CrmCloud.Gateway.WebApp;

/// <summary>The built web app at <c>/</c>. Only requests that no endpoint takes come here, so that the API pays nothing for it.</summary>
internal static partial class WebAppExtensions
{
    public static void AddWebApp(this IServiceCollection services) =>
        services.AddResponseCompression(compression =>
        {
            // Static files hold no secret that a compressed answer could reveal.
            compression.EnableForHttps = true;
            compression.MimeTypes = [.. Microsoft.AspNetCore.ResponseCompression.ResponseCompressionDefaults.MimeTypes, "image/svg+xml"];
        });

    public static void UseWebApp(this WebApplication app)
    {
        var configured = app.Services.GetRequiredService<IOptions<GatewayOptions>>().Value.WebRoot;
        if (string.IsNullOrWhiteSpace(configured))
        {
            return;
        }

        var root = Path.GetFullPath(configured, app.Environment.ContentRootPath);
        if (!Directory.Exists(root))
        {
            LogMissing(app.Logger, root);
            return;
        }

        var files = new PhysicalFileProvider(root);
        app.Lifetime.ApplicationStopped.Register(files.Dispose);
        app.UseWhen(
            context => context.GetEndpoint() is null,
            web =>
            {
                web.UseResponseCompression();
                web.UseMiddleware<WebAppMiddleware>(files);
                web.UseStaticFiles(
                    new StaticFileOptions
                    {
                        FileProvider = files,
                        ContentTypeProvider = new PrecompressedContentTypes(),
                        OnPrepareResponse = static file => WebAppMiddleware.SetCaching(file.Context),
                    }
                );
            }
        );
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The folder of the web app, {Root}, does not exist; only the API is served")]
    private static partial void LogMissing(ILogger logger, string root);
}
