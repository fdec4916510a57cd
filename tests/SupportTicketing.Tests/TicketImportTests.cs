using System.Net;
using System.Text;
using System.Text.Json;
using CrmCloud.Testing;
using CrmCloud.Testing.Services;
using Shouldly;
using Xunit;
using static CrmCloud.Testing.Services.FileImports;

namespace CrmCloud.SupportTicketing.Tests;

public sealed class TicketImportTests(SupportApp app) : IClassFixture<SupportApp>
{
    private const string Times = """
        "created": "createdAt", "first": "firstResponseAt", "solved": "solvedAt", "closed": "closedAt"
        """;

    [Fact]
    public async Task A_row_becomes_a_ticket_with_its_first_message_its_requester_and_its_rating()
    {
        var agent = app.Manager();
        var company = Guid.CreateVersion7();
        var known = app.Contacts.Add("ana@forno.example", company);
        var import = await ImportAsync(
            agent,
            "\uFEFFid,who,mail,subject,text,state,prio,via,score,note,product\n"
                + "7,Ana,ana@forno.example,Forno,\"Não aquece.\n\n  Desde ontem ☹ â€™\",Aberto,Critical,Social media,4,\"Bom,\nmas lento\",Forno X\n"
                + "8,Bia Lima,,Entrega,,closed,low,phone,,,\n"
                + "9,,,Sem gente,Olá,pending,,,5,,\n"
                + "10,Caio,no mail,Endereço,,,,,,,\n"
                + "11,,,Nota,,,,,6,,\n"
                + "12,,,,,,,,,,\n",
            """
            {"columns": {"id": "externalId", "who": "requester.name", "mail": "requester.email", "subject": "subject", "text": "description",
              "state": {"field": "status", "values": {"Aberto": "open"}}, "prio": {"field": "priority", "values": {"Critical": "urgent"}},
              "via": {"field": "channel", "values": {"Social media": "social"}}, "score": "satisfaction.score",
              "note": "satisfaction.comment", "product": "product"}, "match": "externalId"}
            """
        );
        Counts(import).ShouldBe((3, 0, 0, 3));
        using var errors = await agent.GetAsync($"imports/{import.GetProperty("id").GetString()}/errors");
        var refused = await errors.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        refused.ShouldContain("Not an e-mail address.");
        refused.ShouldContain("A ticket needs a subject.");

        var ana = await OneAsync(agent, "7");
        ana.GetProperty("requesterId").GetGuid().ShouldBe(known);
        ana.GetProperty("companyId").GetGuid().ShouldBe(company);
        Texts(ana, "status", "priority", "channel", "product").ShouldBe(["open", "urgent", "social", "Forno X"]);
        ana.GetProperty("satisfaction").GetProperty("score").GetInt32().ShouldBe(4);
        ana.GetProperty("satisfaction").GetProperty("comment").GetString().ShouldBe("Bom,\nmas lento");
        var message = (await MessagesAsync(agent, ana)).ShouldHaveSingleItem();
        Texts(message, "kind", "direction", "text").ShouldBe(["reply", "in", "Não aquece.\n\n  Desde ontem ☹ â€™"]);

        var bia = await OneAsync(agent, "8");
        bia.GetProperty("requesterId").GetGuid().ShouldBe(app.Contacts["Bia Lima"]);
        (await MessagesAsync(agent, bia)).ShouldBeEmpty();
        bia.GetProperty("satisfaction").ValueKind.ShouldBe(JsonValueKind.Null);
        (await OneAsync(agent, "9")).GetProperty("requesterId").ValueKind.ShouldBe(JsonValueKind.Null);
        (await NumbersAsync(agent)).ShouldBe([1L, 2L, 3L]);
        (await agent.PostAsync("", new { subject = "Depois" }).ReadJsonAsync(HttpStatusCode.Created))
            .GetProperty("number")
            .GetInt64()
            .ShouldBe(4);
    }

    [Fact]
    public async Task A_ticket_begins_with_the_earliest_of_the_times_that_a_file_gives()
    {
        var agent = app.Manager();
        await ImportAsync(
            agent,
            """
            id,state,created,first,solved,closed
            1,closed,2023-06-01 08:00,2023-06-01 09:00,2023-06-01 10:00,2023-06-06 10:00
            2,closed,,2023-06-01 11:00,2023-06-01 08:30,
            3,,,2023-06-02 09:00,2023-06-02 10:00,
            4,pending,,2023-06-03 09:00,,
            5,closed,,,,
            """,
            $$"""{"columns": {"id": "externalId", "state": "status", {{Times}} }, "defaults": {"subject": "Forno"}, "timeZone": "UTC"}"""
        );
        (await TimesAsync("1")).ShouldBe("closed 01T08:00 01T09:00 01T10:00 06T10:00");
        (await TimesAsync("2")).ShouldBe("closed 01T08:30 01T11:00 01T08:30 01T08:30 solvedBeforeFirstResponse");
        (await TimesAsync("3")).ShouldBe("solved 02T09:00 02T09:00 02T10:00 -");
        (await TimesAsync("4")).ShouldBe("pending 03T09:00 03T09:00 - -");
        var unknown = await OneAsync(agent, "5");
        (unknown.GetProperty("status").GetString(), unknown.GetProperty("solvedAt").GetString()).ShouldBe(("closed", null));
        (unknown.GetProperty("createdAt").GetDateTimeOffset() - app.Clock.GetUtcNow()).Duration().ShouldBeLessThan(TimeSpan.FromMinutes(1));
        (await agent.GetAsync("?filter[flags]=solvedBeforeFirstResponse").ReadJsonAsync()).GetProperty("total").GetInt64().ShouldBe(1);

        async Task<string> TimesAsync(string id)
        {
            var ticket = await OneAsync(agent, id);
            var times = new[] { "createdAt", "firstResponseAt", "solvedAt", "closedAt" }.Select(name =>
                ticket.GetProperty(name) is { ValueKind: JsonValueKind.String } at
                    ? at.GetDateTimeOffset().ToString("dd'T'HH:mm", System.Globalization.CultureInfo.InvariantCulture)
                    : "-"
            );
            string?[] all =
            [
                ticket.GetProperty("status").GetString(),
                .. times,
                .. ticket.GetProperty("flags").EnumerateArray().Select(flag => flag.GetString()),
            ];
            return string.Join(' ', all);
        }
    }

    [Fact]
    public async Task An_import_starts_nothing_and_says_where_its_events_come_from()
    {
        var agent = app.Manager();
        await ImportAsync(
            agent,
            "subject,text,state,score\nForno,Olá,solved,5\n",
            """{"columns": {"subject": "subject", "text": "description", "state": "status", "score": "satisfaction.score"}}"""
        );
        var id = (await agent.GetAsync("").ReadJsonAsync()).GetProperty("items")[0].GetProperty("id").GetGuid();
        (await app.EventsAsync(id)).ShouldBe(["support.ticket-created.v1"]);
        (
            await app.ScalarAsync<long>(
                $"select count(*) from outbox where workspace_id = '{agent.WorkspaceId}' and envelope::jsonb ->> 'origin' <> 'import'"
            )
        ).ShouldBe(0);
        (
            await app.ScalarAsync<string>(
                $"select envelope::jsonb #>> '{{data,ticket,satisfaction,score}}' from outbox where workspace_id = '{agent.WorkspaceId}' and type like '%created%'"
            )
        ).ShouldBe("5");
    }

    [Fact]
    public async Task A_file_that_comes_again_changes_only_what_is_new_in_it()
    {
        var agent = app.Manager();
        const string mapping = """
            {"columns": {"id": "externalId", "subject": "subject", "text": "description", "state": "status", "mail": "requester.email",
              "solved": "solvedAt"}, "match": "externalId", "timeZone": "UTC"}
            """;
        const string file = "id,subject,text,state,mail,solved\n1,Forno,Olá,closed,x@y.example,2023-06-01\n2,Fogão,Oi,open,x@y.example,\n";
        Counts(await ImportAsync(agent, file, mapping)).ShouldBe((2, 0, 0, 0));
        Counts(await ImportAsync(agent, file, mapping)).ShouldBe((0, 0, 2, 0));
        Counts(await ImportAsync(agent, "id,subject,text,state\n1,Forno,Outro,open\n2,Fogão,Oi,solved\n", mapping)).ShouldBe((0, 2, 0, 0));
        var reopened = await OneAsync(agent, "1");
        reopened.GetProperty("status").GetString().ShouldBe("open");
        (await MessagesAsync(agent, reopened)).ShouldHaveSingleItem().GetProperty("text").GetString().ShouldBe("Olá");
        (await app.EventsAsync(reopened.GetProperty("id").GetGuid())).ShouldBe([
            "support.ticket-created.v1",
            "support.ticket-status-changed.v1",
        ]);
    }

    [Fact]
    public async Task An_undo_takes_tickets_messages_and_people_back_but_not_what_people_wrote_in_since()
    {
        var agent = app.Manager();
        var import = await ImportAsync(
            agent,
            "id,subject,text,mail,who\n1,Forno,Olá,um@undo.example,\n2,Fogão,Oi,dois@undo.example,Dois\n3,Pia,Ei,,Três Undo\n",
            """
            {"columns": {"id": "externalId", "subject": "subject", "text": "description", "mail": "requester.email", "who": "requester.name"}}
            """
        );
        var kept = await OneAsync(agent, "2");
        await agent
            .PostAsync($"{kept.GetProperty("id").GetString()}/messages", new { kind = "note", text = "Ligar" })
            .ReadJsonAsync(HttpStatusCode.Created);
        var id = import.GetProperty("id").GetString()!;
        (await agent.PostAsync($"imports/{id}/undo").ShouldBeAsync(HttpStatusCode.Accepted)).Dispose();
        (await app.EndedAsync(agent, $"imports/{id}")).GetProperty("state").GetString().ShouldBe("undone");

        (await agent.GetAsync("").ReadJsonAsync())
            .GetProperty("items")
            .EnumerateArray()
            .ShouldHaveSingleItem()
            .GetProperty("externalId")
            .GetString()
            .ShouldBe("2");
        (await MessagesAsync(agent, kept)).Count.ShouldBe(2);
        (await app.ScalarAsync<long>($"select count(*) from ticket_messages where workspace_id = '{agent.WorkspaceId}'")).ShouldBe(2);
        app.Contacts.Removed[id].ShouldBe([$"{app.Contacts["dois@undo.example"]}"]);
        (await agent.GetAsync($"imports/{id}/kept").ReadJsonAsync()).GetProperty("items").GetRawText().ShouldContain("messages");
        (
            await app.ScalarAsync<long>(
                $"select count(*) from ledger where workspace_id = '{agent.WorkspaceId}' and record_type = 'ticketMessage' and kind = 'deleted'"
            )
        ).ShouldBe(2);
    }

    [Fact]
    public async Task A_dry_run_and_a_preview_make_nobody()
    {
        var agent = app.Manager();
        const string mapping =
            """{"columns": {"subject": "subject", "mail": "requester.email", "who": "requester.name"}, "dryRun": true}""";
        Counts(await ImportAsync(agent, "subject,mail,who\nForno,dry@run.example,Dry\nFogão,no mail,\n", mapping)).ShouldBe((1, 0, 0, 1));
        app.Contacts.Knows("dry@run.example").ShouldBeFalse();
        (await agent.GetAsync("").ReadJsonAsync()).GetProperty("total").GetInt64().ShouldBe(0);
    }

    private static async Task<IEnumerable<long>> NumbersAsync(Caller caller) =>
        (await caller.GetAsync("?sort=number").ReadJsonAsync())
            .GetProperty("items")
            .EnumerateArray()
            .Select(ticket => ticket.GetProperty("number").GetInt64());

    private static IEnumerable<string?> Texts(JsonElement record, params IEnumerable<string> names) =>
        names.Select(name => record.GetProperty(name).GetString());

    private static async Task<IReadOnlyList<JsonElement>> MessagesAsync(Caller caller, JsonElement ticket) =>
        [
            .. (await caller.GetAsync($"{ticket.GetProperty("id").GetString()}/messages").ReadJsonAsync())
                .GetProperty("items")
                .EnumerateArray(),
        ];

    private async Task<JsonElement> ImportAsync(Caller caller, string csv, string mapping)
    {
        var import = await app.ImportAsync(caller, csv, mapping);
        import.GetProperty("state").GetString().ShouldBe("done", import.GetRawText());
        return import;
    }
}
