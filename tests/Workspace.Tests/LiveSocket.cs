using System.Net.WebSockets;
using System.Text;
using System.Text.Json;

namespace CrmCloud.Workspace.Tests;

/// <summary>A client of the live hub, speaking SignalR's JSON protocol over a bare WebSocket.</summary>
public sealed class LiveSocket(WebSocket socket) : IAsyncDisposable
{
    private const char End = '\u001e';
    private readonly Queue<string> _heard = new();
    private readonly List<JsonElement> _kept = [];

    /// <summary>Says which protocol is spoken, and takes the hub's consent.</summary>
    public async Task<LiveSocket> GreetAsync()
    {
        await SayAsync("""{"protocol":"json","version":1}""");
        await NextAsync();
        return this;
    }

    /// <summary>Calls a method of the hub, and waits until it is done.</summary>
    public async Task CallAsync(string method, params object[] arguments)
    {
        await SayAsync(
            JsonSerializer.Serialize(
                new
                {
                    type = 1,
                    invocationId = "1",
                    target = method,
                    arguments,
                }
            )
        );
        await HearAsync(message => message.GetProperty("type").GetInt32() == 3);
    }

    /// <summary>The next message of the hub to a method of the client.</summary>
    public async Task<JsonElement> HearAsync(string target) =>
        (
            await HearAsync(message => message.GetProperty("type").GetInt32() == 1 && message.GetProperty("target").GetString() == target)
        ).GetProperty("arguments")[0];

    /// <summary>Waits for the end of the connection.</summary>
    public async Task EndAsync()
    {
        try
        {
            await HearAsync(_ => false);
        }
        catch (EndOfStreamException)
        {
            // That is what was waited for.
        }
    }

    public ValueTask DisposeAsync()
    {
        socket.Dispose();
        return ValueTask.CompletedTask;
    }

    /// <summary>What was not wanted yet is kept for who asks next.</summary>
    private async Task<JsonElement> HearAsync(Func<JsonElement, bool> wanted)
    {
        for (var place = 0; ; place++)
        {
            if (place == _kept.Count)
            {
                _kept.Add(JsonDocument.Parse(await NextAsync()).RootElement);
            }
            if (wanted(_kept[place]))
            {
                var message = _kept[place];
                _kept.RemoveAt(place);
                return message;
            }
        }
    }

    private async Task<string> NextAsync()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        var text = new StringBuilder();
        var buffer = new byte[16 * 1024];
        while (_heard.Count == 0)
        {
            WebSocketReceiveResult part;
            try
            {
                part = await socket.ReceiveAsync(buffer, patience.Token);
            }
            catch (Exception failure) when (failure is WebSocketException or IOException)
            {
                throw new EndOfStreamException("The hub ended the connection.", failure);
            }
            if (part.MessageType == WebSocketMessageType.Close)
            {
                throw new EndOfStreamException("The hub ended the connection.");
            }
            text.Append(Encoding.UTF8.GetString(buffer, 0, part.Count));
            if (part.EndOfMessage)
            {
                foreach (var message in text.ToString().Split(End, StringSplitOptions.RemoveEmptyEntries))
                {
                    _heard.Enqueue(message);
                }
                text.Clear();
            }
        }
        return _heard.Dequeue();
    }

    private Task SayAsync(string message) =>
        socket.SendAsync(Encoding.UTF8.GetBytes(message + End), WebSocketMessageType.Text, true, CancellationToken.None);
}
