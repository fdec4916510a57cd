using System.Net;
using System.Text.Json;
using CrmCloud.Testing;
using CrmCloud.Testing.Services;
using Shouldly;
using Xunit;
using static CrmCloud.Testing.Services.FileImports;

namespace CrmCloud.SupportTicketing.Tests;

/// <summary>A public file of tickets, whose figures are known; skipped where it is not beside the checkout.</summary>
public sealed class RealTicketsTests(SupportApp app) : IClassFixture<SupportApp>
{
    private static readonly TimeSpan s_most = TimeSpan.FromSeconds(60);

    private static string RealFile => SharedData.PathOf("support-tickets/customer_support_tickets.csv");

    [Fact]
    public async Task The_columns_of_the_real_file_are_known()
    {
        var file = await File.ReadAllBytesAsync(RealFile, TestContext.Current.CancellationToken);
        var agent = app.Manager();
        using var form = new MultipartFormDataContent { { new ByteArrayContent(file), "file", "tickets.csv" } };
        var preview = await agent
            .Http.PostAsync("/api/tickets/imports/preview", form, TestContext.Current.CancellationToken)
            .ReadJsonAsync();
        var columns = preview.GetProperty("mapping").GetProperty("columns");
        foreach (
            var (column, field) in new[]
            {
                ("Ticket ID", "externalId"),
                ("Customer Email", "requester.email"),
                ("Ticket Description", "description"),
                ("Customer Satisfaction Rating", "satisfaction.score"),
                ("First Response Time", "firstResponseAt"),
            }
        )
        {
            columns.GetProperty(column).GetRawText().ShouldContain($"\"{field}\"");
        }
    }

    [Fact]
    public async Task The_real_tickets_are_read_once_and_taken_back()
    {
        var csv = await File.ReadAllTextAsync(RealFile, TestContext.Current.CancellationToken);
        app.Fields.Add("ticket", "type");
        var agent = app.Manager();
        const string mapping = """
            {"columns": {"Ticket ID": "externalId", "Customer Name": "requester.name", "Customer Email": "requester.email",
              "Product Purchased": "product", "Ticket Type": "custom.type", "Ticket Subject": "subject", "Ticket Description": "description",
              "Ticket Status": {"field": "status", "values": {"Pending Customer Response": "pending"}},
              "Ticket Priority": {"field": "priority", "values": {"Medium": "normal", "Critical": "urgent"}},
              "Ticket Channel": {"field": "channel", "values": {"Social media": "social"}},
              "First Response Time": {"field": "firstResponseAt", "format": "M/D/YYYY H:mm"},
              "Time to Resolution": {"field": "solvedAt", "format": "M/d/yyyy H:mm"},
              "Customer Satisfaction Rating": "satisfaction.score"},
             "match": "externalId"}
            """;
        var asked = app.Contacts.Asked;
        var import = await app.ImportAsync(agent, csv, mapping, s_most);
        Counts(import).ShouldBe((8_469, 0, 1, 0));
        // Once each, though two columns name them.
        (app.Contacts.Asked - asked).ShouldBeLessThanOrEqualTo(8_469);
        var of = $"from tickets where workspace_id = '{agent.WorkspaceId}'";
        (await app.ScalarAsync<long>($"select count(*) {of} and status = 'closed' and satisfaction_score is not null")).ShouldBe(2_769);
        (await app.ScalarAsync<long>($"select count(*) {of} and satisfaction_score is not null")).ShouldBe(2_769);
        (await app.ScalarAsync<decimal>($"select round(avg(satisfaction_score), 4) {of}")).ShouldBe(2.9913m);
        (await app.ScalarAsync<long>($"select count(*) {of} and status = 'open'")).ShouldBe(2_819);
        (await app.ScalarAsync<long>($"select count(*) {of} and status = 'pending'")).ShouldBe(2_881);
        (await app.ScalarAsync<long>($"select count(*) {of} and flags ? 'solvedBeforeFirstResponse'")).ShouldBe(1_365);
        (await app.ScalarAsync<long>($"select max(number) {of}")).ShouldBe(8_469);
        var written = $"from ticket_messages where workspace_id = '{agent.WorkspaceId}'";
        (await app.ScalarAsync<long>($"select sum(length(text)) {written}")).ShouldBe(2_455_089);
        (await app.ScalarAsync<long>($"select count(*) {written} and text like E'%\\n%'")).ShouldBe(6_150);
        (await app.ScalarAsync<long>($"select count(*) {written} and text like '%â%'")).ShouldBe(158);
        Counts(await app.ImportAsync(agent, csv, mapping, s_most)).ShouldBe((0, 0, 8_470, 0));

        var path = $"imports/{import.GetProperty("id").GetString()}";
        (await agent.PostAsync($"{path}/undo").ShouldBeAsync(HttpStatusCode.Accepted)).Dispose();
        (await app.EndedAsync(agent, path, s_most)).GetProperty("state").GetString().ShouldBe("undone");
        (await app.ScalarAsync<long>($"select count(*) {of}")).ShouldBe(0);
        (await app.ScalarAsync<long>($"select count(*) {written}")).ShouldBe(0);
    }
}
