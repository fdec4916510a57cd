namespace CrmCloud.Contacts.Domain;

/// <summary>A record that an activity or a task is about, in whichever service.</summary>
/// <param name="Type">One of <see cref="Types"/>.</param>
public sealed record RecordLink(string Type, Guid Id)
{
    public const string Lead = "lead";
    public const string Contact = "contact";
    public const string Company = "company";
    public const string Deal = "deal";
    public const string Ticket = "ticket";

    public static IReadOnlyList<string> Types { get; } = [Lead, Contact, Company, Deal, Ticket];

    /// <summary>What is wrong with it; null where it is fine.</summary>
    public string? Problem() =>
        !Types.Contains(Type) ? $"A record's type is one of {string.Join(", ", Types)}."
        : Id == Guid.Empty ? "A record has an id."
        : null;

    /// <summary>As filters and timelines name it: <c>lead:0190…</c>.</summary>
    public override string ToString() => $"{Type}:{Id}";

    /// <summary>Reads what <see cref="ToString"/> writes; null where it is something else.</summary>
    public static RecordLink? Parse(string text) =>
        text.Split(':') is [var type, var id] && Types.Contains(type) && Guid.TryParse(id, out var parsed) && parsed != Guid.Empty
            ? new RecordLink(type, parsed)
            : null;
}
