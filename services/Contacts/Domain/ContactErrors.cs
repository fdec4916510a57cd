using CrmCloud.BuildingBlocks.Results;

namespace CrmCloud.Contacts.Domain;

/// <summary>Every refusal of the Contacts service.</summary>
public static class ContactErrors
{
    public static Error NobodyBehindIt { get; } =
        new(ErrorKind.Invalid, "contacts.nobody-behind-it", "A contact needs one of externalId, a name, an e-mail address or a phone.");

    public static Error Nameless { get; } = Error.Invalid("name", "A company needs a name.");

    public static Error AboutNothing { get; } = Error.Invalid("about", "Say at least one record that it is about.");

    public static Error UnknownCompany { get; } = Error.Invalid("companies", "There is no such company.");

    public static Error UnknownParent { get; } = Error.Invalid("parentId", "There is no such company.");

    public static Error ParentOfItself { get; } =
        Error.Invalid("parentId", "A company cannot stand below itself, nor below one that stands below it.");

    public static Error TaskDone { get; } = new(ErrorKind.Conflict, "tasks.already-done", "This task is done; reopen it first.");

    public static Error TaskOpen { get; } = new(ErrorKind.Conflict, "tasks.not-done", "Only a task that is done can be reopened.");

    public static Error ConsentWithdrawn { get; } =
        new(ErrorKind.Conflict, "consents.already-withdrawn", "This consent has been withdrawn; a new one is given anew.");
}
