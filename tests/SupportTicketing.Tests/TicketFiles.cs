using System.Net;
using System.Text;
using System.Text.Json;
using CrmCloud.Testing;
using CrmCloud.Testing.Services;
using Shouldly;

namespace CrmCloud.SupportTicketing.Tests;

/// <summary>Imports of tickets as a client does them.</summary>
internal static class TicketFiles
{
    public static (long Created, long Updated, long Skipped, long Failed) Counts(JsonElement import) =>
        (
            import.GetProperty("created").GetInt64(),
            import.GetProperty("updated").GetInt64(),
            import.GetProperty("skipped").GetInt64(),
            import.GetProperty("failed").GetInt64()
        );

    public static async Task<JsonElement> ImportAsync(this SupportApp app, Caller caller, string csv, string mapping)
    {
        using var form = new MultipartFormDataContent
        {
            { new StringContent(mapping, Encoding.UTF8, "application/json"), "mapping" },
            { new ByteArrayContent(Encoding.UTF8.GetBytes(csv)), "file", "tickets.csv" },
        };
        var started = await caller.Http.PostAsync("/api/tickets/imports", form).ReadJsonAsync(HttpStatusCode.Accepted);
        var import = await app.EndedAsync(caller, $"imports/{started.GetProperty("id").GetString()}");
        import.GetProperty("state").GetString().ShouldBe("done", import.GetRawText());
        return import;
    }

    /// <summary>Waits for the end of an import of any length. The clock moves on for a short while only: the caller's token must live.</summary>
    public static async Task<JsonElement> EndedAsync(this SupportApp app, Caller caller, string path)
    {
        JsonElement import = default;
        var looks = 0;
        await Eventually.TrueAsync(
            async () =>
            {
                app.Clock.Advance(looks++ < 20 ? TimeSpan.FromSeconds(1) : TimeSpan.Zero);
                import = await caller.GetAsync(path).ReadJsonAsync();
                return import.GetProperty("state").GetString() is "done" or "failed" or "undone";
            },
            TimeSpan.FromSeconds(60),
            path
        );
        return import;
    }
}
