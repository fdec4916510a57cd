using System.Net;
using System.Net.Http.Json;
using Aspire.Hosting.Testing;
using CrmCloud.Testing;
using Npgsql;
using Shouldly;
using Xunit;

namespace CrmCloud.SystemTests;

public class SystemTests(WholeSystem system)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_gateway_is_healthy_when_every_service_is()
    {
        using var client = system.Client();
        using var answer = await client.GetAsync("/health", Cancellation).ShouldBeAsync(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_lead_goes_all_the_way_from_the_gateway_to_the_report()
    {
        using var client = await system.AdministratorAsync();
        var body = new
        {
            firstName = "Bruno",
            lastName = "Lima",
            email = "bruno@example.org",
            source = "site",
        };

        var lead = await client.PostAsJsonAsync("/api/leads", body, Cancellation).ReadJsonAsync(HttpStatusCode.Created);

        var list = await client.GetAsync("/api/leads?filter[source]=site", Cancellation).ReadJsonAsync();
        list.GetProperty("items").EnumerateArray().Single().GetProperty("id").GetGuid().ShouldBe(lead.GetProperty("id").GetGuid());
        await Eventually.Async(
            async () =>
            {
                var report = await client.GetAsync("/api/reports/lead-conversion?groupBy=source", Cancellation).ReadJsonAsync();
                report.GetProperty("total").GetProperty("leads").GetInt32().ShouldBe(1);
                report.GetProperty("rows")[0].GetProperty("key").GetString().ShouldBe("site");
            },
            TimeSpan.FromSeconds(30)
        );
    }

    [Fact]
    public async Task One_workspace_sees_nothing_of_another()
    {
        using var ours = await system.AdministratorAsync();
        using var theirs = await system.AdministratorAsync();
        var lead = await ours.PostAsJsonAsync("/api/leads", new { lastName = "Prado" }, Cancellation).ReadJsonAsync(HttpStatusCode.Created);

        using var answer = await theirs
            .GetAsync($"/api/leads/{lead.GetProperty("id").GetGuid()}", Cancellation)
            .ShouldBeAsync(HttpStatusCode.NotFound);
        (await theirs.GetAsync("/api/leads", Cancellation).ReadJsonAsync()).GetProperty("total").GetInt32().ShouldBe(0);
    }

    [Theory]
    [InlineData("leads-app", "workspace")]
    [InlineData("reporting-app", "leads")]
    public async Task A_services_role_cannot_open_anothers_database(string connection, string database)
    {
        var own = await system.Application.GetConnectionStringAsync(connection, Cancellation);
        await using (var allowed = new NpgsqlConnection(own))
        {
            await allowed.OpenAsync(Cancellation);
        }
        await using var foreign = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(own) { Database = database }.ConnectionString);

        var refusal = await Should.ThrowAsync<PostgresException>(() => foreign.OpenAsync(Cancellation));

        refusal.SqlState.ShouldBe(PostgresErrorCodes.InsufficientPrivilege);
    }

    [Fact]
    public async Task Without_credentials_nothing_of_the_api_answers()
    {
        using var client = system.Client();
        foreach (var path in new[] { "/api/me", "/api/leads", "/api/reports/lead-conversion", "/api/users" })
        {
            using var answer = await client.GetAsync(path, Cancellation).ShouldBeAsync(HttpStatusCode.Unauthorized);
        }
    }
}
