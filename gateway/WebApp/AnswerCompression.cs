using System.IO.Compression;
using Microsoft.AspNetCore.ResponseCompression;

namespace CrmCloud.Gateway.WebApp;

/// <summary>
/// What is read as JSON goes out compressed where the client takes that: a list of fifty leads is a tenth of its size on the
/// wire. Reads only: the answer to a write may hold what is shown once, such as a new key, and a secret is not compressed
/// together with what a stranger may have worded.
/// </summary>
internal static class AnswerCompression
{
    private static readonly string[] s_types = ["application/json", "application/problem+json"];

    public static void AddAnswerCompression(this IServiceCollection services)
    {
        services.AddResponseCompression(options =>
        {
            options.EnableForHttps = true;
            options.MimeTypes = s_types;
        });
        services.Configure<BrotliCompressionProviderOptions>(brotli => brotli.Level = CompressionLevel.Fastest);
        services.Configure<GzipCompressionProviderOptions>(gzip => gzip.Level = CompressionLevel.Fastest);
    }

    public static void UseAnswerCompression(this IApplicationBuilder app) =>
        app.UseWhen(context => HttpMethods.IsGet(context.Request.Method), reads => reads.UseResponseCompression());
}
