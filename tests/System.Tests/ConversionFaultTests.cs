using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using CrmCloud.Testing;
using Npgsql;
using Shouldly;
using Xunit;

namespace CrmCloud.SystemTests;

/// <summary>A lead's conversion while the services that take part in it go away, in good order or killed.</summary>
public sealed class ConversionFaultTests(WholeSystem system) : IAsyncLifetime
{
    private static readonly TimeSpan s_recovery = TimeSpan.FromSeconds(60);
    private HttpClient _client = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _client = await system.AdministratorAsync();

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await Task.WhenAll(system.StartAsync("contacts"), system.StartAsync("deals"));
        await system.AllHealthyAsync(CancellationToken.None);
    }

    [Theory]
    [InlineData("contacts")]
    [InlineData("deals")]
    public async Task With_a_peer_stopped_the_caller_is_told_where_to_look_and_it_completes_once_by_itself(string peer)
    {
        var lead = await LeadAsync("Ana");
        await system.StopAsync(peer);

        var clock = Stopwatch.StartNew();
        using var accepted = await ConvertAsync(lead).ShouldBeAsync(HttpStatusCode.Accepted);

        clock.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(3));
        accepted.Headers.Location!.ToString().ShouldBe($"/api/leads/{lead}/conversion");
        (await JsonAsync($"/api/leads/{lead}/conversion")).GetProperty("state").GetString().ShouldBe("running");
        (await JsonAsync($"/api/leads/{lead}")).GetProperty("convertingSince").ValueKind.ShouldBe(JsonValueKind.String);
        await system.StartAsync(peer);
        await EachIsConvertedOnceAsync(lead);
    }

    [Fact]
    public async Task With_Leads_killed_at_every_step_each_lead_becomes_one_contact_one_company_and_one_deal()
    {
        var leads = await Task.WhenAll(Enumerable.Range(1, 4).Select(number => LeadAsync($"Lead{number}")));
        await Task.WhenAll(system.StopAsync("contacts"), system.StopAsync("deals"));
        await Task.WhenAll(leads.Select(lead => ConvertAsync(lead).ShouldBeAsync(HttpStatusCode.Accepted)));
        await system.KillAsync("leads");

        await using (var found = await Hold.TakeAsync(system, "leads", Conversion(leads[0])))
        {
            await system.StartAsync("contacts");
            await found.SomeoneWaitsAsync();
            await system.KillAsync("leads");
            await found.ReleaseAfterKillAsync();
        }

        await Eventually.TrueAsync(
            async () => await CountAsync("leads", "conversions where contact_id is not null", leads) == leads.Length,
            s_recovery,
            "What Contacts answered, written down"
        );
        await using (var opened = await Hold.TakeAsync(system, "leads", Conversion(leads[1])))
        await using (var written = await Hold.TakeAsync(system, "leads", $"select id from leads where id = '{leads[2]}' for update"))
        {
            await system.StartAsync("deals");
            await Task.WhenAll(opened.SomeoneWaitsAsync(), written.SomeoneWaitsAsync());
            await system.KillAsync("leads");
            (await CountAsync("deals", "deals where true", leads[1..3])).ShouldBe(2);
            await Task.WhenAll(opened.ReleaseAfterKillAsync(), written.ReleaseAfterKillAsync());
        }
        await EachIsConvertedOnceAsync(leads);
    }

    [Theory]
    [InlineData("contacts", "companies")]
    [InlineData("contacts", "contacts")]
    [InlineData("deals", "deals")]
    public async Task With_a_peer_killed_in_the_middle_of_its_step_it_completes_once_by_itself(string peer, string table)
    {
        var lead = await LeadAsync("Rui");
        await using (var step = await Hold.TakeAsync(system, peer, $"lock table {table} in exclusive mode"))
        {
            var converting = ConvertAsync(lead);
            await step.SomeoneWaitsAsync();
            await system.KillAsync(peer);
            await step.ReleaseAfterKillAsync();
            (await converting).IsSuccessStatusCode.ShouldBeTrue("200 or 202, as quickly as the peer was back");
        }
        await EachIsConvertedOnceAsync(lead);
    }

    private static string Conversion(Guid lead) => $"select id from conversions where lead_id = '{lead}' for update";

    private async Task<Guid> LeadAsync(string name) => (
            await _client
                .PostAsJsonAsync(
                    "/api/leads",
                    new
                    {
                        firstName = name,
                        email = $"{name}@example.org",
                        companyName = $"Padaria {name}",
                        source = "site",
                    },
                    Cancellation
                )
                .ReadJsonAsync(HttpStatusCode.Created)
        ).GetProperty("id").GetGuid();

    private Task<HttpResponseMessage> ConvertAsync(Guid lead) =>
        _client.PostAsJsonAsync($"/api/leads/{lead}/convert", new { }, Cancellation);

    private async Task EachIsConvertedOnceAsync(params Guid[] leads)
    {
        await Eventually.Async(
            async () =>
            {
                foreach (var lead in leads)
                {
                    (await JsonAsync($"/api/leads/{lead}/conversion")).GetProperty("state").GetString().ShouldBe("done");
                }
                var report = await JsonAsync("/api/reports/lead-conversion?groupBy=source");
                report.GetProperty("total").GetProperty("converted").GetInt32().ShouldBe(leads.Length);
                (await JsonAsync("/api/reports/pipeline")).GetProperty("total").GetProperty("deals").GetInt32().ShouldBe(leads.Length);
            },
            s_recovery
        );
        var (contacts, companies, deals) = (await IdsAsync("contacts"), await IdsAsync("companies"), await IdsAsync("deals"));
        var became = new List<JsonElement>();
        foreach (var lead in leads)
        {
            var converted = await JsonAsync($"/api/leads/{lead}");
            converted.GetProperty("status").GetString().ShouldBe("converted");
            became.Add(converted.GetProperty("convertedTo"));
        }
        contacts.ShouldBe(became.Select(to => to.GetProperty("contactId").GetGuid()), ignoreOrder: true);
        companies.ShouldBe(became.Select(to => to.GetProperty("companyId").GetGuid()), ignoreOrder: true);
        deals.ShouldBe(became.Select(to => to.GetProperty("dealId").GetGuid()), ignoreOrder: true);
    }

    private async Task<List<Guid>> IdsAsync(string records) =>
        [
            .. (await JsonAsync($"/api/{records}"))
                .GetProperty("items")
                .EnumerateArray()
                .Select(record => record.GetProperty("id").GetGuid()),
        ];

    private Task<JsonElement> JsonAsync(string address) => _client.GetAsync(address, Cancellation).ReadJsonAsync();

    private async Task<long> CountAsync(string service, string rows, Guid[] leads)
    {
        await using var connection = await system.OpenDatabaseAsync(service);
        await using var command = new NpgsqlCommand($"select count(*) from {rows} and lead_id = any($1)", connection);
        command.Parameters.Add(new NpgsqlParameter { Value = leads });
        return (long)(await command.ExecuteScalarAsync(Cancellation))!;
    }
}
