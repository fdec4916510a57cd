using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using CrmCloud.SupportTicketing.Domain.Sla;
using CrmCloud.Testing;
using CrmCloud.Testing.Services;

namespace CrmCloud.SupportTicketing.Tests.Sla;

/// <summary>What tests on clocks ask for again and again.</summary>
internal static class SlaCalls
{
    public static string Around { get; } =
        $$"""{"name": "Sempre", "timeZone": "Etc/UTC", "hours": [{{string.Join(", ", Enum.GetNames<Weekday>().Select(Day))}}]}""";

    public static Task<Guid> MakeCalendarAsync(this Caller caller, string? calendar = null) =>
        (caller with { Records = "business-calendars" }).MakeAsync(JsonElement.Parse(calendar ?? Around));

    /// <summary>A policy for normal tickets, in minutes around the clock.</summary>
    public static async Task<Guid> MakePolicyAsync(this Caller caller, int? firstResponse, int? resolution, string? calendar = null) =>
        await (caller with { Records = "sla-policies" }).MakeAsync(
            new
            {
                name = "Padrão",
                calendarId = await caller.MakeCalendarAsync(calendar),
                targets = new[]
                {
                    new
                    {
                        priority = "normal",
                        firstResponseMinutes = firstResponse,
                        resolutionMinutes = resolution,
                    },
                },
            }
        );

    public static Task WriteAsync(this Caller caller, Guid ticket, string direction = "out", bool automatic = false) =>
        caller
            .PostAsync(
                $"{ticket}/messages",
                new
                {
                    kind = "reply",
                    direction,
                    automatic,
                    text = "Olá",
                }
            )
            .ReadJsonAsync(HttpStatusCode.Created);

    public static Task MoveAsync(this Caller caller, Guid ticket, string status) =>
        caller.PostAsync($"{ticket}/status", new { status }).ReadJsonAsync();

    /// <summary>The clock of a ticket, as its row shows it.</summary>
    public static async Task<JsonElement> SlaAsync(this Caller caller, Guid ticket) =>
        (await caller.GetAsync(ticket).ReadJsonAsync()).GetProperty("sla");

    public static async Task<string?> StateAsync(this Caller caller, Guid ticket) =>
        (await caller.SlaAsync(ticket)).GetProperty("state").GetString();

    public static DateTimeOffset? Time(this JsonElement json, string name) =>
        json.GetProperty(name) is { ValueKind: JsonValueKind.String } time ? time.GetDateTimeOffset() : null;

    /// <summary>Moves the clock on and signs the caller in again: a token is good for minutes only.</summary>
    public static void Pass(this SupportApp app, Caller caller, double minutes)
    {
        app.Clock.Advance(TimeSpan.FromMinutes(minutes));
        caller.Http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue(
            "Bearer",
            app.Tokens.ForUser(caller.WorkspaceId, caller.Id, "tickets:read tickets:write tickets:write:all")
        );
    }

    /// <summary>Waits until the clocks were read anew that a policy's change asked for.</summary>
    public static Task RecountedAsync(this SupportApp app, Caller caller) =>
        Eventually.TrueAsync(
            async () =>
            {
                app.Clock.Advance(TimeSpan.FromMilliseconds(100));
                return await app.ScalarAsync<long>($"select count(*) from sla_recounts where workspace_id = '{caller.WorkspaceId}'") == 0;
            },
            what: "The recount"
        );

    private static string Day(string name) => $$"""{"day": "{{name.ToLowerInvariant()}}", "from": "00:00", "to": "24:00"}""";
}
