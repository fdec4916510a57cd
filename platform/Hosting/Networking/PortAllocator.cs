using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Aspire.Hosting.Processes;

namespace Aspire.Hosting.Networking;

/// <summary>
/// Picks free ports below the range from which the kernel takes those of outgoing connections, and reserves them against
/// other hosts of this machine by locked files: between picking a port and the child's binding it seconds may pass.
/// </summary>
internal sealed class PortAllocator : IDisposable
{
    private const int First = 20000;
    private const int Last = 32000;
    private readonly string _reservations = Path.Combine(Path.GetTempPath(), "aspire-ports");
    private readonly List<FileStream> _held = [];
    private readonly HashSet<int> _taken = [];

    public int Pick()
    {
        lock (_taken)
        {
            return PickOne();
        }
    }

    /// <summary>Refuses a fixed port that someone holds.</summary>
    public void Claim(int port, string resource)
    {
        lock (_taken)
        {
            ClaimOne(port, resource);
        }
    }

    public void Dispose()
    {
        foreach (var reservation in _held)
        {
            reservation.Dispose();
        }

        _held.Clear();
    }

    private int PickOne()
    {
        Directory.CreateDirectory(_reservations);
        for (var attempt = 0; attempt < 1000; attempt++)
        {
            var port = Random.Shared.Next(First, Last);
            if (_taken.Contains(port) || !Reserve(port))
            {
                continue;
            }

            _taken.Add(port);
            if (IsFree(port))
            {
                return port;
            }
        }

        throw new DistributedApplicationException($"There is no free port between {First} and {Last}.");
    }

    private void ClaimOne(int port, string resource)
    {
        if (!_taken.Add(port))
        {
            throw new HostRefusedException($"Port {port} of '{resource}' is asked for twice.", HostRefusedException.PortTaken);
        }

        if (!IsFree(port))
        {
            var holder = PortHolder.Find(port) is { } pid ? $"process {pid} ({ProcFs.Name(pid)})" : "another process";
            throw new HostRefusedException($"Port {port} of '{resource}' is taken by {holder}.", HostRefusedException.PortTaken);
        }
    }

    private static bool IsFree(int port) =>
        CanBind(IPAddress.Loopback, port) && (!Socket.OSSupportsIPv6 || CanBind(IPAddress.IPv6Loopback, port));

    private static bool CanBind(IPAddress address, int port)
    {
        using var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
        try
        {
            socket.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.ReuseAddress, true);
            socket.Bind(new IPEndPoint(address, port));
            socket.Listen(1);
            return true;
        }
        catch (SocketException e)
        {
            return e.SocketErrorCode == SocketError.AddressNotAvailable;
        }
    }

    private bool Reserve(int port)
    {
        try
        {
            var file = Path.Combine(_reservations, port.ToString(CultureInfo.InvariantCulture));
            _held.Add(new FileStream(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose));
            return true;
        }
        catch (IOException)
        {
            return false;
        }
        catch (UnauthorizedAccessException)
        {
            // Another user's folder: the port is picked without reservation.
            return true;
        }
    }
}
