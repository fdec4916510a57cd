using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Extensions.Options;

namespace CrmCloud.Mail.Integration;

/// <summary>
/// Asks the bridge. Its client is none of the factory's: those repeat requests and cut them off after seconds, and a message is
/// handed over once and may take minutes.
/// </summary>
public sealed class BridgeClient : IDisposable
{
    private static readonly TimeSpan s_healthTimeout = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan s_verifyTimeout = TimeSpan.FromSeconds(40);
    private readonly BridgeOptions _options;
    private readonly HttpClient _http;

    public BridgeClient(IOptions<BridgeOptions> options)
    {
        _options = options.Value;
        var handler = new SocketsHttpHandler
        {
            UseProxy = false,
            UseCookies = false,
            AllowAutoRedirect = false,
            ConnectTimeout = TimeSpan.FromSeconds(2),
        };
        _http = new HttpClient(handler) { BaseAddress = _options.Address, Timeout = Timeout.InfiniteTimeSpan };
        _http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", _options.Secret);
    }

    /// <returns>Null where the bridge is away.</returns>
    public async Task<BridgeHealth?> HealthAsync(CancellationToken cancellation)
    {
        using var limit = Limit(s_healthTimeout, cancellation);
        try
        {
            using var answer = await _http.GetAsync(new Uri("/health", UriKind.Relative), limit.Token);
            return answer.IsSuccessStatusCode ? await ReadAsync<BridgeHealth>(answer, limit.Token) : null;
        }
        catch (JsonException)
        {
            return new BridgeHealth(null, MarksHandOver: false);
        }
        catch (Exception error) when (IsAway(error, cancellation))
        {
            return null;
        }
    }

    /// <summary>Takes a mail apart.</summary>
    /// <param name="sender">Of the envelope; empty for a report of a delivery.</param>
    /// <returns>The mail, or why it cannot be taken apart.</returns>
    /// <exception cref="HttpRequestException">The bridge is away or broke off.</exception>
    /// <exception cref="TimeoutException">It took too long.</exception>
    public async Task<(ParsedMail? Mail, ParseRefusal? Refusal)> ParseAsync(byte[] raw, string sender, CancellationToken cancellation)
    {
        using var limit = Limit(_options.ParseTimeout, cancellation);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/parse") { Content = new ByteArrayContent(raw) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("message/rfc822");
        request.Headers.TryAddWithoutValidation("X-Envelope-From", HeaderOf(sender));
        try
        {
            using var answer = await _http.SendAsync(request, limit.Token);
            if (answer.StatusCode is HttpStatusCode.UnprocessableEntity or HttpStatusCode.RequestEntityTooLarge)
            {
                return (null, await ReadAsync<ParseRefusal>(answer, limit.Token));
            }
            answer.EnsureSuccessStatusCode();
            return (await ReadAsync<ParsedMail>(answer, limit.Token), null);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            throw new TimeoutException("Taking the message apart took too long.");
        }
    }

    /// <summary>Hands one message over, or asks for the outcome of an attempt that was begun.</summary>
    /// <param name="attempt">Names the attempt: asked again, the bridge hands over nothing.</param>
    /// <param name="bridge">The process that it is meant for.</param>
    public async Task<HandOverAnswer> SendAsync(SendCommand command, Guid attempt, BridgeHealth bridge, CancellationToken cancellation)
    {
        using var limit = Limit(_options.SendTimeout, cancellation);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/send") { Content = JsonContent.Create(command) };
        request.Headers.Add("X-Hand-Over", attempt.ToString());
        if (bridge.Instance is { Length: > 0 } instance)
        {
            request.Headers.Add("X-Instance", instance);
        }
        var begun = false;
        try
        {
            using var answer = await _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, limit.Token);
            begun = answer.IsSuccessStatusCode;
            return begun
                ? new HandOverAnswer(HandOverFate.Answered, await ReadAsync<SendOutcome>(answer, limit.Token))
                : new HandOverAnswer(FateOf(answer.StatusCode));
        }
        catch (HttpRequestException error)
            when (error.HttpRequestError is HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError)
        {
            return new HandOverAnswer(HandOverFate.NotTaken);
        }
        catch (Exception error)
            when (error is HttpRequestException or IOException or JsonException
                || (error is OperationCanceledException && !cancellation.IsCancellationRequested)
            )
        {
            return new HandOverAnswer(begun ? HandOverFate.BrokeAfter : HandOverFate.BrokeBefore);
        }
    }

    /// <summary>Signs in at a server and leaves again.</summary>
    /// <returns>Null where the bridge is away.</returns>
    public async Task<VerifyAnswer?> VerifyAsync(OutgoingServer server, CancellationToken cancellation)
    {
        using var limit = Limit(s_verifyTimeout, cancellation);
        try
        {
            using var answer = await _http.PostAsJsonAsync("/smtp/verify", new { server }, limit.Token);
            return answer.IsSuccessStatusCode ? await ReadAsync<VerifyAnswer>(answer, limit.Token) : null;
        }
        catch (Exception error) when (IsAway(error, cancellation))
        {
            return null;
        }
    }

    public void Dispose() => _http.Dispose();

    /// <summary>Headers are ASCII; who the sender is matters less than that there is one.</summary>
    private static string HeaderOf(string sender) =>
        sender.Length == 0 ? "<>"
        : sender.All(letter => letter is > ' ' and < '\x7f') ? sender
        : Uri.EscapeDataString(sender);

    private static HandOverFate FateOf(HttpStatusCode status) =>
        status switch
        {
            HttpStatusCode.Conflict => HandOverFate.OtherInstance,
            HttpStatusCode.BadRequest or HttpStatusCode.RequestEntityTooLarge or HttpStatusCode.UnprocessableEntity =>
                HandOverFate.Rejected,
            HttpStatusCode.InternalServerError => HandOverFate.BrokeBefore,
            _ => HandOverFate.NotTaken,
        };

    private static bool IsAway(Exception error, CancellationToken cancellation) =>
        error is HttpRequestException or IOException or OperationCanceledException && !cancellation.IsCancellationRequested;

    private static async Task<T> ReadAsync<T>(HttpResponseMessage answer, CancellationToken cancellation) =>
        await answer.Content.ReadFromJsonAsync<T>(cancellation) ?? throw new JsonException("The answer is null.");

    /// <summary>The machine's time: a test that stops the clock does not stop the network.</summary>
    private static CancellationTokenSource Limit(TimeSpan most, CancellationToken cancellation)
    {
        var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(most);
        return limit;
    }
}

/// <summary>What is known of a hand-over.</summary>
public enum HandOverFate
{
    /// <summary>The bridge said what the server said.</summary>
    Answered,

    /// <summary>Nothing was handed over.</summary>
    NotTaken,

    /// <summary>The bridge does not take this message, now or later.</summary>
    Rejected,

    /// <summary>The bridge is another process than the one that was meant, and has handed over nothing.</summary>
    OtherInstance,

    /// <summary>The connection to the bridge broke before its answer began.</summary>
    BrokeBefore,

    /// <summary>The connection to the bridge broke when its answer had begun.</summary>
    BrokeAfter,
}

/// <param name="Outcome">For <see cref="HandOverFate.Answered"/>.</param>
public sealed record HandOverAnswer(HandOverFate Fate, SendOutcome? Outcome = null);
