using System.Buffers;
using System.Net.Sockets;

namespace Aspire.Hosting.Networking;

/// <summary>Copies bytes between two sockets in both directions until both are done.</summary>
internal static class SocketPump
{
    private const int BufferSize = 32 * 1024;

    public static async Task RunAsync(Socket one, Socket other, CancellationToken cancellationToken)
    {
        using var broken = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        await Task.WhenAll(CopyAsync(one, other, broken), CopyAsync(other, one, broken));
    }

    private static async Task CopyAsync(Socket from, Socket to, CancellationTokenSource broken)
    {
        var finished = false;
        try
        {
            while (true)
            {
                // Waiting with an empty buffer costs no memory on the many idle connections.
                await from.ReceiveAsync(Memory<byte>.Empty, broken.Token);
                var buffer = ArrayPool<byte>.Shared.Rent(BufferSize);
                try
                {
                    var count = await from.ReceiveAsync(buffer, broken.Token);
                    if (count == 0)
                    {
                        break;
                    }

                    for (var sent = 0; sent < count; )
                    {
                        sent += await to.SendAsync(buffer.AsMemory(sent, count - sent), broken.Token);
                    }
                }
                finally
                {
                    ArrayPool<byte>.Shared.Return(buffer);
                }
            }

            to.Shutdown(SocketShutdown.Send);
            finished = true;
        }
        finally
        {
            if (!finished)
            {
                await broken.CancelAsync();
            }
        }
    }
}
