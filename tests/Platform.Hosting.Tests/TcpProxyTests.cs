using System.Net;
using System.Net.Sockets;
using System.Text;
using Aspire.Hosting.Networking;
using Microsoft.Extensions.Logging.Abstractions;

namespace CrmCloud.PlatformHostingTests;

public sealed class TcpProxyTests : IDisposable
{
    private readonly PortAllocator _ports = new();

    [Fact]
    public async Task Bytes_pass_both_ways_and_the_end_of_one_direction_leaves_the_other_open()
    {
        var (port, target) = (_ports.Pick(), _ports.Pick());
        using var server = new TcpListener(IPAddress.Loopback, target);
        server.Start();
        await using var proxy = new TcpProxy(port, [target], NullLogger.Instance);

        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, port, Apps.Cancellation);
        var stream = client.GetStream();
        using var accepted = await server.AcceptTcpClientAsync(Apps.Cancellation);
        var sent = new byte[1_000_000];
        Random.Shared.NextBytes(sent);
        var sending = Task.Run(
            async () =>
            {
                await stream.WriteAsync(sent, Apps.Cancellation);
                client.Client.Shutdown(SocketShutdown.Send);
            },
            Apps.Cancellation
        );
        using var received = new MemoryStream();
        await accepted.GetStream().CopyToAsync(received, Apps.Cancellation);
        await sending;
        await accepted.GetStream().WriteAsync("done"u8.ToArray(), Apps.Cancellation);
        accepted.Close();

        received.ToArray().ShouldBe(sent);
        using var reader = new StreamReader(stream, Encoding.UTF8);
        (await reader.ReadToEndAsync(Apps.Cancellation)).ShouldBe("done");
    }

    [Fact]
    public async Task A_dead_replica_is_passed_over_and_with_none_left_the_connection_is_closed()
    {
        var (port, dead, alive) = (_ports.Pick(), _ports.Pick(), _ports.Pick());
        await using var proxy = new TcpProxy(port, [dead, alive], NullLogger.Instance);
        using (var server = new TcpListener(IPAddress.Loopback, alive))
        {
            server.Start();
            for (var i = 0; i < 4; i++)
            {
                using var client = new TcpClient();
                await client.ConnectAsync(IPAddress.Loopback, port, Apps.Cancellation);
                using var accepted = await server.AcceptTcpClientAsync(Apps.Cancellation).AsTask().WaitAsync(Apps.Limit, Apps.Cancellation);
            }
        }

        using var refused = new TcpClient();
        await refused.ConnectAsync(IPAddress.Loopback, port, Apps.Cancellation);
        await Should.ThrowAsync<IOException>(async () =>
            await refused.GetStream().ReadAsync(new byte[1], Apps.Cancellation).AsTask().WaitAsync(Apps.Limit, Apps.Cancellation)
        );
    }

    public void Dispose() => _ports.Dispose();
}
