using System.Text.Json;
using CrmCloud.BuildingBlocks.Records;
using CrmCloud.Contacts.Domain;
using CrmCloud.Contracts.Events.Contacts;

namespace CrmCloud.Contacts.Integration;

/// <summary>The published language of Contacts: which domain event is told to others, and as what.</summary>
public static class ContactsIntegrationEvents
{
    public static object? Of(Record record, object domainEvent) =>
        record switch
        {
            Contact contact => Of(contact, domainEvent),
            Company company => Of(company, domainEvent),
            Activity activity => Of(activity, domainEvent),
            WorkTask task => Of(task, domainEvent),
            _ => null,
        };

    private static object? Of(Contact contact, object domainEvent) =>
        domainEvent switch
        {
            RecordCreated => new ContactCreated(Snapshot(contact)),
            FieldsChanged changed => new ContactChanged(Snapshot(contact), changed.Fields),
            LifecycleMoved moved => new ContactLifecycleChanged(Snapshot(contact), Choice.Of(moved.Previous)),
            RecordDeleted => new ContactDeleted(Snapshot(contact)),
            RecordRestored => new ContactRestored(Snapshot(contact)),
            _ => null,
        };

    private static object? Of(Company company, object domainEvent) =>
        domainEvent switch
        {
            RecordCreated => new CompanyCreated(Snapshot(company)),
            FieldsChanged changed => new CompanyChanged(Snapshot(company), changed.Fields),
            RecordDeleted => new CompanyDeleted(Snapshot(company)),
            RecordRestored => new CompanyRestored(Snapshot(company)),
            _ => null,
        };

    private static object? Of(Activity activity, object domainEvent) =>
        domainEvent switch
        {
            RecordCreated or RecordRestored => new ActivityLogged(Snapshot(activity)),
            FieldsChanged => new ActivityChanged(Snapshot(activity)),
            RecordDeleted => new ActivityDeleted(Snapshot(activity)),
            _ => null,
        };

    private static object? Of(WorkTask task, object domainEvent) =>
        domainEvent switch
        {
            RecordCreated or RecordRestored => new TaskCreated(Snapshot(task)),
            TaskWasReassigned given => new TaskChanged(Snapshot(task), given.PreviousAssigneeId),
            FieldsChanged => new TaskChanged(Snapshot(task), task.AssigneeId),
            TaskWasCompleted => new TaskCompleted(Snapshot(task)),
            TaskWasReopened => new TaskReopened(Snapshot(task)),
            RecordDeleted => new TaskDeleted(Snapshot(task)),
            _ => null,
        };

    private static ContactSnapshot Snapshot(Contact contact) =>
        new(
            contact.CreatedAt,
            contact.ExternalId,
            contact.Source,
            Choice.Of(contact.Lifecycle),
            contact.Language,
            contact.CompanyIds,
            contact.OwnerId,
            contact.TeamId,
            contact.Tags,
            JsonElement.Parse(contact.Custom.Json)
        );

    private static CompanySnapshot Snapshot(Company company) =>
        new(
            company.CreatedAt,
            company.ExternalId,
            company.Name,
            company.Domain,
            company.Industry,
            company.Size,
            company.AnnualRevenue,
            company.ParentId,
            company.Region,
            company.OwnerId,
            company.TeamId,
            company.Tags,
            JsonElement.Parse(company.Custom.Json)
        );

    private static ActivitySnapshot Snapshot(Activity activity) =>
        new(
            Choice.Of(activity.Kind),
            activity.Direction is { } direction ? Choice.Of(direction) : null,
            activity.At,
            activity.Minutes,
            activity.Outcome,
            activity.AuthorId,
            About(activity)
        );

    private static TaskSnapshot Snapshot(WorkTask task) =>
        new(task.DueAt, task.RemindAt, task.AssigneeId, Choice.Of(task.Status), About(task));

    private static IReadOnlyList<RecordReference> About(IAbout record) =>
        [.. record.About.Select(link => new RecordReference(link.Type, link.Id))];
}
