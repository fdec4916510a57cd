using System.Text.Json;
using CrmCloud.Contracts.Events.Mail;
using CrmCloud.Contracts.Mail.V1;
using CrmCloud.SupportTicketing.Data;
using CrmCloud.Testing;
using CrmCloud.Testing.Services;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace CrmCloud.SupportTicketing.Tests;

/// <summary>SupportTicketing, with Workspace, Contacts and Mail played in the process.</summary>
public sealed class SupportApp() : ServiceApp<SupportDbContext>("support", "tickets")
{
    public FakeContacts Contacts { get; } = new();
    public FakeMail Mail { get; } = new();

    protected override void PlayPeers(IServiceCollection services)
    {
        services.RemoveAll<Contracts.Contacts.V1.Contacts.ContactsClient>();
        services.AddSingleton<Contracts.Contacts.V1.Contacts.ContactsClient>(_ => Contacts);
        services.RemoveAll<Contracts.Mail.V1.Mail.MailClient>();
        services.AddSingleton<Contracts.Mail.V1.Mail.MailClient>(_ => Mail);
    }

    /// <summary>Tells that a mail came in, as Mail does.</summary>
    public Task TellAsync(Caller caller, MailMessage mail, string nature = "person", string address = "support", Guid? about = null) =>
        HandleAsync(
            Events.Of(
                caller.WorkspaceId,
                "mailMessage",
                Guid.Parse(mail.Id),
                1,
                new MessageReceived(
                    Guid.Parse(mail.ThreadId),
                    address,
                    "support",
                    about is null ? null : "ticket",
                    about,
                    nature,
                    AnswersId: null
                )
            )
        );

    /// <summary>Tells of a mail, and waits until it is taken in.</summary>
    public async Task TakeInAsync(Caller caller, MailMessage mail, string nature = "person", string address = "support", Guid? about = null)
    {
        await TellAsync(caller, mail, nature, address, about);
        await MovingAsync(async () =>
            await ScalarAsync<string>($"select coalesce(max(state), '') from arrivals where id = '{mail.Id}'") != "queued"
        );
    }

    /// <summary>Waits until something holds, moving the clock on so that pauses pass.</summary>
    public Task MovingAsync(Func<Task<bool>> condition) =>
        Eventually.TrueAsync(async () =>
        {
            Clock.Advance(TimeSpan.FromSeconds(1));
            return await condition();
        });

    /// <summary>A ticket's messages, oldest first.</summary>
    public static async Task<IReadOnlyList<JsonElement>> MessagesAsync(Caller caller, Guid ticket) =>
        [.. (await caller.GetAsync($"{ticket}/messages").ReadJsonAsync()).GetProperty("items").EnumerateArray()];

    /// <summary>A workspace's tickets, by number.</summary>
    public static async Task<IReadOnlyList<JsonElement>> TicketsAsync(Caller caller) =>
        [.. (await caller.GetAsync("?sort=number").ReadJsonAsync()).GetProperty("items").EnumerateArray()];
}
