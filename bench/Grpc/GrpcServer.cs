using System.Net;
using Grpc.Core;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace CrmCloud.Bench.Grpc;

/// <summary>The same answer as a gRPC method and as a JSON endpoint, on one HTTP/2 port; a process of its own.</summary>
internal static class GrpcServer
{
    public const string Command = "grpc-server";
    public const string JsonPath = "/echo";

    /// <summary>Says its address, then serves until standard input ends, which it does with whoever started it.</summary>
    public static async Task RunAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0, port => port.Protocols = HttpProtocols.Http2));
        builder.Services.AddGrpc();
        await using var app = builder.Build();
        app.MapGrpcService<EchoService>();
        app.MapPost(JsonPath, (EchoBody body) => TypedResults.Ok(body));
        await app.StartAsync();
        await Console.Out.WriteLineAsync(app.Urls.Single());
        await Console.In.ReadToEndAsync();
        await app.StopAsync();
    }
}

internal sealed record EchoBody(string Id, string Name, int Count);

internal sealed class EchoService : Echo.EchoBase
{
    public override Task<EchoReply> Say(EchoRequest request, ServerCallContext context) =>
        Task.FromResult(
            new EchoReply
            {
                Id = request.Id,
                Name = request.Name,
                Count = request.Count,
            }
        );
}
