using System.Globalization;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;

namespace CrmCloud.Bench.Running;

/// <summary>A workspace of the bench's own, and an API client of its administrator.</summary>
internal sealed class Workspace : IDisposable
{
    private Workspace(Guid id, HttpClient client)
    {
        Id = id;
        Client = client;
    }

    public Guid Id { get; }

    /// <summary>HTTP/1.1 with connections kept open, as many as there are calls at a time.</summary>
    public HttpClient Client { get; }

    public static async Task<Workspace> SignUpAsync(RunningSystem system)
    {
        var tag = Guid.CreateVersion7().ToString("N")[^12..];
        using var browser = Connect(await system.GatewayAsync());
        var account = new
        {
            workspaceName = $"Bench {tag}",
            name = "Ana Souza",
            email = $"ana-{tag}@example.org",
            password = $"Bench-{tag}-42",
        };
        using var signedUp = await browser.PostAsJsonAsync("/api/auth/sign-up", account);
        var me = await ReadAsync(signedUp);
        var cookies = signedUp.Headers.GetValues("Set-Cookie").Select(cookie => cookie.Split(';')[0]).ToArray();
        var token = cookies.Single(cookie => cookie.StartsWith("XSRF-TOKEN=", StringComparison.Ordinal))["XSRF-TOKEN=".Length..];
        browser.DefaultRequestHeaders.Add("Cookie", string.Join("; ", cookies));
        browser.DefaultRequestHeaders.Add("X-XSRF-TOKEN", Uri.UnescapeDataString(token));
        using var made = await browser.PostAsJsonAsync("/api/api-keys", new { name = "bench" });
        var client = Connect(browser.BaseAddress!);
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue(
            "Bearer",
            (await ReadAsync(made)).GetProperty("key").GetString()
        );
        return new Workspace(me.GetProperty("workspace").GetProperty("id").GetGuid(), client);
    }

    /// <summary>One call whose answer is read to its end and thrown away.</summary>
    /// <exception cref="HttpRequestException">The answer is not a success; nothing slow or refused may pass for work done.</exception>
    public async Task GetAsync(string path)
    {
        using var answer = await Client.GetAsync(path, HttpCompletionOption.ResponseHeadersRead);
        if (!answer.IsSuccessStatusCode)
        {
            await ReadAsync(answer);
        }
        await answer.Content.CopyToAsync(Stream.Null);
    }

    /// <summary>One call, and what it answers.</summary>
    public async Task<JsonElement> ReadAsync(string path)
    {
        using var answer = await Client.GetAsync(path);
        return await ReadAsync(answer);
    }

    /// <summary>Creates a lead as a web form would; <paramref name="number"/> makes it another one each time.</summary>
    public async Task<JsonElement> CreateLeadAsync(long number)
    {
        var body = string.Create(
            CultureInfo.InvariantCulture,
            $$"""{"firstName":"Bruno","lastName":"Lima {{number}}","email":"bruno-{{number}}@example.org","phone":"+55 11 5555-0100","companyName":"Padaria Lima","source":"site","campaign":"spring"}"""
        );
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        using var answer = await Client.PostAsync("/api/leads", content);
        return await ReadAsync(answer);
    }

    public static async Task<JsonElement> ReadAsync(HttpResponseMessage answer)
    {
        if (!answer.IsSuccessStatusCode)
        {
            var text = await answer.Content.ReadAsStringAsync();
            throw new HttpRequestException(
                $"{answer.RequestMessage?.Method} {answer.RequestMessage?.RequestUri?.AbsolutePath} answered {(int)answer.StatusCode}: {text}"
            );
        }
        return await answer.Content.ReadFromJsonAsync<JsonElement>();
    }

    public void Dispose() => Client.Dispose();

    private static HttpClient Connect(Uri gateway) =>
        new(
            new SocketsHttpHandler
            {
                UseCookies = false,
                AllowAutoRedirect = false,
                UseProxy = false,
                // The generator is not what is measured: no trace headers of its own.
                ActivityHeadersPropagator = null,
            }
        )
        {
            BaseAddress = gateway,
            Timeout = TimeSpan.FromMinutes(5),
        };
}
