using System.Net;
using CrmCloud.BuildingBlocks.Inbox;
using CrmCloud.Contacts.Integration;
using CrmCloud.Contracts.Events.Deals;
using CrmCloud.Contracts.Events.Leads;
using CrmCloud.Testing;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace CrmCloud.Contacts.Tests.Messaging;

/// <summary>Imports, their undo and restores start nothing: what follows from them says so on, so that nobody behind acts on it either.</summary>
public sealed class OriginTests(ContactsApp app) : IClassFixture<ContactsApp>
{
    [Theory]
    [InlineData("import")]
    [InlineData("undo")]
    [InlineData("restore")]
    public async Task What_follows_from_an_event_keeps_its_origin_and_nobody_gets_work_of_it(string origin)
    {
        var manager = app.Manager();
        var (lead, deal) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        var contact = await manager.MakeAsync(new { lastName = "Souza" });
        await app.HandleAsync(
            Events.Of(manager.WorkspaceId, lead, 1, new LeadCreated(Events.Lead()), origin),
            Events.Of(manager.WorkspaceId, lead, 2, new LeadQualified(Events.Lead("sql", contact), "none"), origin),
            Events.Of(manager.WorkspaceId, lead, 3, new LeadConverted(Events.Lead("sql", contact, convertedAt: Events.Day)), origin),
            Events.Of(manager.WorkspaceId, deal, 1, new DealCreated(Events.Deal(contacts: [contact])), origin),
            Events.Of(manager.WorkspaceId, deal, 2, new DealWon(Events.Deal("won", [contact])), origin)
        );
        (await manager.GetAsync(contact).ReadJsonAsync()).GetProperty("lifecycle").GetString().ShouldBe("customer");

        var workspace = manager.WorkspaceId;
        var told = await app.ScalarAsync<string[]>(
            $"select array_agg(distinct envelope::jsonb ->> 'origin') from outbox where workspace_id = '{workspace}' and type <> 'contacts.contact-created.v1'"
        );
        told.ShouldBe([origin]);
        var recorded = await app.ScalarAsync<string[]>(
            $"select array_agg(distinct origin) from ledger where workspace_id = '{workspace}' and record_version > 1"
        );
        recorded.ShouldBe([origin]);
        foreach (var made in new[] { "tasks", "activities", "consents" })
        {
            (await app.ScalarAsync<long>($"select count(*) from {made} where workspace_id = '{workspace}'")).ShouldBe(0, made);
        }
    }

    [Fact]
    public Task Every_consumer_is_among_those_that_are_tried_here() =>
        app.InAsync(
            Guid.CreateVersion7(),
            services =>
            {
                services
                    .GetServices<EventConsumer>()
                    .Select(consumer => consumer.GetType())
                    .ShouldBe([typeof(TimelineConsumer), typeof(LifecycleConsumer)]);
                return Task.CompletedTask;
            }
        );

    [Fact]
    public async Task A_file_of_people_and_its_undo_are_told_as_what_they_are()
    {
        var manager = app.Manager();
        using var form = new MultipartFormDataContent
        {
            { new StringContent("BEGIN:VCARD\nVERSION:3.0\nFN:Ana Souza\nORG:Sol\nEND:VCARD\n"), "file", "agenda.vcf" },
        };
        var answer = await manager.Http.PostAsync("/api/contacts/imports", form, TestContext.Current.CancellationToken);
        var accepted = await Task.FromResult(answer).ReadJsonAsync(HttpStatusCode.Accepted);
        var path = $"imports/{accepted.GetProperty("id").GetString()}";
        await app.EndedAsync(manager, path);
        (await manager.PostAsync($"{path}/undo").ShouldBeAsync(HttpStatusCode.Accepted)).Dispose();
        await app.EndedAsync(manager, path);
        (
            await app.ScalarAsync<string[]>(
                $"select array_agg(replace(type, 'contacts.', '') || ' ' || (envelope::jsonb ->> 'origin') order by type) from outbox where workspace_id = '{manager.WorkspaceId}'"
            )
        ).ShouldBe(["company-created.v1 import", "company-deleted.v1 undo", "contact-created.v1 import", "contact-deleted.v1 undo"]);
    }
}
