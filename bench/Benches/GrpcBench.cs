using System.Net;
using System.Net.Http.Json;
using CrmCloud.Bench.Grpc;
using CrmCloud.Bench.Load;
using CrmCloud.Bench.Reports;
using Grpc.Net.Client;

namespace CrmCloud.Bench.Benches;

/// <summary>A unary call of the gRPC stand-in; the floor is a JSON endpoint on the same server, over HTTP/2 as well.</summary>
internal sealed class GrpcBench : IBench
{
    private const int Workers = 16;

    /// <summary>Short, so that whatever else the machine does meets both.</summary>
    private const int SlicesPerRound = 4;

    public string Name => "grpc";

    public async Task<IReadOnlyList<Figure>> RunAsync(BenchContext context)
    {
        await using var server = await GrpcServerProcess.StartAsync();
        using var channel = GrpcChannel.ForAddress(server.Address);
        var grpc = new Echo.EchoClient(channel);
        using var http = new HttpClient(new SocketsHttpHandler { UseProxy = false, ActivityHeadersPropagator = null })
        {
            BaseAddress = server.Address,
            DefaultRequestVersion = HttpVersion.Version20,
            DefaultVersionPolicy = HttpVersionPolicy.RequestVersionExact,
        };
        var request = new EchoRequest
        {
            Id = Guid.CreateVersion7().ToString(),
            Name = "Bruno Lima",
            Count = 42,
        };
        var body = new EchoBody(request.Id, request.Name, request.Count);

        var slice = context.Scale.Slice / SlicesPerRound;
        var (ours, floor) = (new List<LoadResult>(), new List<LoadResult>());
        await ClosedLoop.RunAsync(CallAsync, Workers, context.Scale.WarmUp / 2);
        await ClosedLoop.RunAsync(PostAsync, Workers, context.Scale.WarmUp / 2);
        for (var round = 0; round < context.Scale.Rounds * SlicesPerRound; round++)
        {
            ours.Add(await ClosedLoop.RunAsync(CallAsync, Workers, slice));
            floor.Add(await ClosedLoop.RunAsync(PostAsync, Workers, slice));
        }
        return [Compare(LoadResult.Together(ours), LoadResult.Together(floor))];

        async Task CallAsync() => await grpc.SayAsync(request);

        async Task PostAsync()
        {
            using var answer = await http.PostAsJsonAsync(GrpcServer.JsonPath, body);
            await answer.EnsureSuccessStatusCode().Content.ReadFromJsonAsync<EchoBody>();
        }
    }

    private Figure Compare(LoadResult ours, LoadResult floor) =>
        new(Name, "per second")
        {
            Ours = ours.Rate,
            Floor = floor.Rate,
            Ratio = ours.Rate / floor.Rate,
            Wanted = Wanted.AtLeast(0.9, ours.Rate / floor.Rate),
            OurLatency = Latency.Of(ours.Milliseconds),
            FloorLatency = Latency.Of(floor.Milliseconds),
        };
}
