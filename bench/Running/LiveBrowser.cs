using System.Net.WebSockets;
using System.Text;
using System.Text.Json;

namespace CrmCloud.Bench.Running;

/// <summary>What a browser's live connection hears: SignalR's JSON protocol over a WebSocket through the gateway.</summary>
internal sealed class LiveBrowser : IDisposable
{
    private const byte EndOfMessage = 0x1e;
    private readonly ClientWebSocket _socket = new();
    private readonly byte[] _buffer = new byte[16 * 1024];
    private readonly Queue<string> _messages = new();
    private readonly MemoryStream _rest = new();

    public static async Task<LiveBrowser> ConnectAsync(Workspace workspace)
    {
        var browser = new LiveBrowser();
        browser._socket.Options.SetRequestHeader("Authorization", workspace.Client.DefaultRequestHeaders.Authorization!.ToString());
        var address = new UriBuilder(new Uri(workspace.Client.BaseAddress!, "/hubs/live")) { Scheme = "ws" };
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(10));
        await browser._socket.ConnectAsync(address.Uri, patience.Token);
        var hello = Encoding.UTF8.GetBytes("""{"protocol":"json","version":1}""" + (char)EndOfMessage);
        await browser._socket.SendAsync(hello, WebSocketMessageType.Text, endOfMessage: true, patience.Token);
        await browser.ReceiveAsync(patience.Token);
        return browser;
    }

    /// <summary>Until a change of the record, at this version or a later one, is told.</summary>
    /// <exception cref="TimeoutException">Nothing of the kind within ten seconds.</exception>
    public async Task HearAsync(Guid id, long version)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(10));
        try
        {
            while (!Tells(await ReceiveAsync(patience.Token), id, version)) { }
        }
        catch (OperationCanceledException)
        {
            throw new TimeoutException($"Version {version} of {id} was not told within ten seconds.");
        }
    }

    public void Dispose()
    {
        _socket.Dispose();
        _rest.Dispose();
    }

    private static bool Tells(string message, Guid id, long version)
    {
        using var json = JsonDocument.Parse(message);
        return json.RootElement.TryGetProperty("target", out var target)
            && target.GetString() == "changes"
            && json.RootElement.GetProperty("arguments")[0]
                .EnumerateArray()
                .Any(change =>
                    change.GetProperty("id").ValueKind == JsonValueKind.Null
                    || (change.GetProperty("id").GetGuid() == id && change.GetProperty("version").GetInt64() >= version)
                );
    }

    private async Task<string> ReceiveAsync(CancellationToken cancellation)
    {
        while (_messages.Count == 0)
        {
            var received = await _socket.ReceiveAsync(_buffer.AsMemory(), cancellation);
            if (received.MessageType == WebSocketMessageType.Close)
            {
                throw new InvalidOperationException("The live connection was closed.");
            }
            foreach (var unit in _buffer.AsSpan(0, received.Count))
            {
                if (unit != EndOfMessage)
                {
                    _rest.WriteByte(unit);
                    continue;
                }
                _messages.Enqueue(Encoding.UTF8.GetString(_rest.GetBuffer(), 0, (int)_rest.Length));
                _rest.SetLength(0);
            }
        }
        return _messages.Dequeue();
    }
}
