using System.Collections.Concurrent;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CrmCloud.Mail.Tests;

/// <summary>What the next hand-overs meet.</summary>
public enum ServerMood
{
    Accepts,
    Defers,
    Refuses,

    /// <summary>No server can be reached.</summary>
    Away,

    /// <summary>Takes the message, and the bridge is gone before it can say so.</summary>
    BreaksAfter,

    /// <summary>The bridge is gone before the message is handed over.</summary>
    BreaksBefore,

    /// <summary>Takes the message and answers only when it is let go.</summary>
    Holds,
}

/// <summary>The other half, played over HTTP: it keeps what is handed over, and takes apart what tests tell it.</summary>
public sealed class FakeBridge : IAsyncDisposable
{
    public const string Secret = "the-secret-of-both-halves";
    private WebApplication? _app;
    private readonly ConcurrentDictionary<string, Task<object>> _attempts = new();
    private readonly ConcurrentDictionary<string, object> _parsed = new();
    private readonly ConcurrentDictionary<string, ServerMood> _moods = new();
    private readonly TaskCompletionSource _released = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private FakeBridge() { }

    public Uri Address { get; private set; } = new("http://127.0.0.1:0");

    /// <summary>Names this process; changed, everything that it remembered is gone.</summary>
    public string Instance { get; private set; } = Guid.CreateVersion7().ToString("n");
    public bool SaysWhoItIs { get; set; } = true;

    /// <summary>What servers took, in order.</summary>
    public ConcurrentQueue<JsonElement> Sent { get; } = [];

    /// <summary>How often each raw text was taken apart.</summary>
    public ConcurrentDictionary<string, int> Parses { get; } = new();

    public static async Task<FakeBridge> StartAsync()
    {
        var bridge = new FakeBridge();
        await bridge.ComeBackAsync();
        return bridge;
    }

    /// <summary>Nobody listens any more; what it remembers stays.</summary>
    public async Task GoAwayAsync()
    {
        await _app!.DisposeAsync();
        _app = null;
    }

    public async Task ComeBackAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls(Address.AbsoluteUri);
        _app = builder.Build();
        _app.Run(HandleAsync);
        await _app.StartAsync();
        Address = new Uri(_app.Urls.Single());
    }

    /// <summary>What a raw text is taken apart into; or a problem with its status.</summary>
    public void Parse(string raw, object parsed) => _parsed[raw] = parsed;

    /// <summary>How messages to a recipient fare.</summary>
    public void Be(string recipient, ServerMood mood) => _moods[recipient] = mood;

    /// <summary>The process dies and another takes its place.</summary>
    public void Restart()
    {
        Instance = Guid.CreateVersion7().ToString("n");
        _attempts.Clear();
    }

    public void Release() => _released.TrySetResult();

    /// <summary>Messages that a recipient got.</summary>
    public IReadOnlyList<JsonElement> SentTo(string recipient) => [.. Sent.Where(message => Recipient(message) == recipient)];

    public async ValueTask DisposeAsync()
    {
        Release();
        if (_app is not null)
        {
            await _app.DisposeAsync();
        }
    }

    private static string Recipient(JsonElement command) => command.GetProperty("envelope").GetProperty("to")[0].GetString()!;

    private Task HandleAsync(HttpContext http)
    {
        if (http.Request.Path != "/health" && http.Request.Headers.Authorization != $"Bearer {Secret}")
        {
            http.Response.StatusCode = StatusCodes.Status401Unauthorized;
            return Task.CompletedTask;
        }
        return http.Request.Path.Value switch
        {
            "/health" => http.Response.WriteAsJsonAsync(
                SaysWhoItIs ? new { instance = Instance, marksHandOver = true } : (object)new { status = "healthy" }
            ),
            "/parse" => ParseAsync(http),
            "/send" => SendAsync(http),
            "/smtp/verify" => http.Response.WriteAsJsonAsync(
                new
                {
                    ok = false,
                    reason = "authentication",
                    code = 535,
                    reply = "no",
                }
            ),
            _ => throw new InvalidOperationException(http.Request.Path),
        };
    }

    private async Task ParseAsync(HttpContext http)
    {
        using var reader = new StreamReader(http.Request.Body, Encoding.UTF8);
        var raw = await reader.ReadToEndAsync();
        Parses.AddOrUpdate(raw, 1, (_, count) => count + 1);
        if (raw.StartsWith("BREAK", StringComparison.Ordinal))
        {
            http.Abort();
        }
        else if (_parsed.TryGetValue(raw, out var parsed))
        {
            await http.Response.WriteAsJsonAsync(parsed);
        }
        else
        {
            http.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            await http.Response.WriteAsJsonAsync(new { code = "unreadable", detail = "It cannot be read as a message." });
        }
    }

    private async Task SendAsync(HttpContext http)
    {
        if (SaysWhoItIs && http.Request.Headers["X-Instance"] != Instance)
        {
            http.Response.StatusCode = StatusCodes.Status409Conflict;
            await http.Response.WriteAsJsonAsync(new { code = "bridge.other-instance" });
            return;
        }
        var command = await JsonSerializer.DeserializeAsync<JsonElement>(http.Request.Body);
        var mood = _moods.GetValueOrDefault(Recipient(command));
        if (mood == ServerMood.BreaksBefore)
        {
            Restart();
            _moods[Recipient(command)] = ServerMood.Accepts;
            http.Abort();
            return;
        }
        var outcome = _attempts.GetOrAdd(http.Request.Headers["X-Hand-Over"].ToString(), _ => HandOverAsync(command, mood));
        http.Response.ContentType = "application/json";
        if (mood == ServerMood.BreaksAfter)
        {
            await outcome;
            Restart();
            // The answer begins and never ends.
            http.Response.ContentLength = 100;
            await http.Response.WriteAsync("{");
            return;
        }
        await http.Response.StartAsync();
        await JsonSerializer.SerializeAsync(http.Response.Body, await outcome);
    }

    private async Task<object> HandOverAsync(JsonElement command, ServerMood mood)
    {
        switch (mood)
        {
            case ServerMood.Defers:
                return new
                {
                    outcome = "deferred",
                    code = 451,
                    reply = "4.3.0 later",
                };
            case ServerMood.Refuses:
                return new
                {
                    outcome = "refused",
                    code = 550,
                    reply = "5.1.1 nobody",
                };
            case ServerMood.Away:
                return new
                {
                    outcome = "deferred",
                    code = (int?)null,
                    reply = (string?)null,
                };
            case ServerMood.Holds:
                Sent.Enqueue(command);
                await _released.Task;
                return new
                {
                    outcome = "accepted",
                    code = 250,
                    reply = "2.0.0 taken",
                };
            default:
                Sent.Enqueue(command);
                return new
                {
                    outcome = "accepted",
                    code = 250,
                    reply = "2.0.0 taken",
                };
        }
    }
}
