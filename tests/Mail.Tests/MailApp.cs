using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using CrmCloud.BuildingBlocks.Calls;
using CrmCloud.Contracts.Mail.V1;
using CrmCloud.Mail.Data;
using CrmCloud.Testing;
using CrmCloud.Testing.Services;
using Grpc.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Shouldly;
using Xunit;

namespace CrmCloud.Mail.Tests;

/// <summary>Mail, with Workspace played in the process and the bridge over HTTP.</summary>
public sealed class MailApp() : ServiceApp<MailDbContext>("mail", "mail")
{
    public FakeBridge Bridge { get; private set; } = null!;

    /// <summary>Everything that was logged.</summary>
    public CapturedLogs Logs { get; } = new();

    public Caller Admin(Guid? workspace = null) => With("mail:read mail:write", workspace) with { Records = "mail/addresses" };

    public Caller Reader(Guid workspace) => With("mail:read", workspace) with { Records = "mail/addresses" };

    public static string HostOf(Guid workspace) => $"{FakeDirectory.SlugOf(workspace)}.crmcloud.test";

    public override async ValueTask InitializeAsync()
    {
        Bridge = Twin is MailApp twin ? twin.Bridge : await FakeBridge.StartAsync();
        await base.InitializeAsync();
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        if (Twin is null)
        {
            await Bridge.DisposeAsync();
        }
        GC.SuppressFinalize(this);
    }

    /// <summary>Starts the service, and with it what works in the background.</summary>
    public void Start() => _ = Services;

    /// <summary>What other services send and read by.</summary>
    public Contracts.Mail.V1.Mail.MailClient Client() => new(Channel());

    public Metadata As(Guid workspace, string scopes = "mail:read mail:write") =>
        new() { { "authorization", $"Bearer {Tokens.ForService("support", scopes, workspace)}" } };

    public async Task<SendResponse> SendAsync(Guid workspace, SendRequest request) => await Client().SendAsync(request, As(workspace));

    public async Task<Contracts.Mail.V1.MailMessage> ReadAsync(Guid workspace, string id) =>
        (await ReadAllAsync(workspace, id)).ShouldHaveSingleItem();

    public async Task<IReadOnlyList<Contracts.Mail.V1.MailMessage>> ReadAllAsync(Guid workspace, params string[] ids) =>
        (await Client().GetMessagesAsync(new GetMessagesRequest { Ids = { ids } }, As(workspace))).Messages;

    /// <summary>Waits until a message that goes out stands there, moving the clock a little so that pauses pass.</summary>
    public async Task<Contracts.Mail.V1.MailMessage> StandsAsync(Guid workspace, string id, string state)
    {
        Contracts.Mail.V1.MailMessage message = new();
        await Eventually.TrueAsync(
            async () =>
            {
                Clock.Advance(TimeSpan.FromMilliseconds(200));
                message = await ReadAsync(workspace, id);
                return message.State == state;
            },
            what: $"State {state}, not {message.State}"
        );
        return message;
    }

    /// <summary>Hands a mail over as the bridge does.</summary>
    public async Task<HttpResponseMessage> HandOverAsync(string raw, string from, params string[] to)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/bridge/inbound")
        {
            Content = new StringContent(raw, Encoding.UTF8, "message/rfc822"),
        };
        request.Headers.Add(
            "X-Envelope",
            Convert.ToBase64String(
                JsonSerializer.SerializeToUtf8Bytes(
                    new
                    {
                        from,
                        to,
                        remoteAddress = "192.0.2.1",
                        helo = "mx.example.org",
                    }
                )
            )
        );
        return await BridgeHttp().SendAsync(request);
    }

    public HttpClient BridgeHttp(string secret = FakeBridge.Secret)
    {
        var http = Anonymous();
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", secret);
        return http;
    }

    /// <summary>Waits for the message that a mail became.</summary>
    public async Task<Guid> ArrivedAsync(Guid workspace, string subject)
    {
        var id = Guid.Empty;
        await Eventually.TrueAsync(
            async () =>
            {
                Clock.Advance(TimeSpan.FromMilliseconds(200));
                id = await ScalarAsync<Guid>(
                    $"select coalesce((select message_id from contents where workspace_id = '{workspace}' and subject = '{subject}' limit 1), '{Guid.Empty}')"
                );
                return id != Guid.Empty;
            },
            what: subject
        );
        return id;
    }

    /// <summary>The envelopes of the events of a type that a message left in the outbox.</summary>
    public async Task<IReadOnlyList<JsonElement>> EnvelopesAsync(Guid message, string type)
    {
        var texts = await ScalarAsync<string>(
            $"select coalesce(json_agg(envelope order by seq), '[]')::text from outbox where record_id = '{message}' and type = '{type}'"
        );
        return [.. JsonSerializer.Deserialize<string[]>(texts)!.Select(text => JsonElement.Parse(text))];
    }

    protected override void PlayPeers(IServiceCollection services)
    {
        services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Debug).AddProvider(Logs));
        services.Configure<BridgeOptions>(options =>
        {
            options.Address = Bridge.Address;
            options.Secret = FakeBridge.Secret;
            options.ParseTimeout = TimeSpan.FromSeconds(5);
        });
        services.Configure<MailOptions>(options => (options.Sink, options.MayReachInside) = (new ServerAddress { Port = 1025 }, false));
    }
}

/// <summary>Requests and mails of which nothing special is wanted.</summary>
public static class Some
{
    private static int s_count;

    public static SendRequest Request(string? key = null, string? to = null, Guid? thread = null) =>
        new()
        {
            Key = key ?? $"ticket-message:{Guid.CreateVersion7()}",
            RecordType = "ticket",
            RecordId = $"{Guid.CreateVersion7()}",
            ThreadId = $"{thread ?? Guid.CreateVersion7()}",
            From = "support",
            FromName = "Suporte",
            To =
            {
                new Address { Address_ = to ?? Recipient(), Name = "Cliente" },
            },
            Subject = "Re: Ajuda",
            Text = "Olá, já resolvemos.",
        };

    public static string Recipient() => $"cliente{Interlocked.Increment(ref s_count)}@example.org";

    /// <summary>A mail as the bridge takes it apart.</summary>
    public static Dictionary<string, object?> Mail(string subject, string? inReplyTo = null, string nature = "person") =>
        new()
        {
            ["messageId"] = $"<{Guid.CreateVersion7():n}@example.org>",
            ["inReplyTo"] = inReplyTo,
            ["references"] = Array.Empty<string>(),
            ["from"] = new { address = "cliente@example.org", name = "Cliente" },
            ["to"] = new[] { new { address = "support@crmcloud.test", name = "" } },
            ["cc"] = Array.Empty<object>(),
            ["subject"] = subject,
            ["text"] = "Preciso de ajuda.",
            ["newText"] = "Preciso de ajuda.",
            ["html"] = "",
            ["nature"] = nature,
            ["loop"] = false,
            ["attachments"] = Array.Empty<object>(),
        };
}
