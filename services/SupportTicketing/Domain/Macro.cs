using CrmCloud.BuildingBlocks.Records;
using CrmCloud.BuildingBlocks.Results;

namespace CrmCloud.SupportTicketing.Domain;

/// <summary>An answer that is given often, with what is done to the ticket along with it.</summary>
public sealed class Macro : Record
{
    public string Name { get; set; } = "";

    /// <summary>With places such as <c>{{requester.name}}</c>; none where it only acts.</summary>
    public string? Text { get; set; }
    public ItemList<MacroAction> Actions { get; set; } = [];

    public Result Validate() =>
        string.IsNullOrWhiteSpace(Name) ? Error.Invalid("name", "A macro needs a name.")
        : string.IsNullOrWhiteSpace(Text) && Actions.Count == 0
            ? Error.Invalid("text", "A macro writes something, does something, or both.")
        : Result.Done;
}

/// <summary>One thing that a macro does to a ticket.</summary>
/// <param name="Set">status, priority, assignee, queue or tags.</param>
/// <param name="Value">
/// The status or priority; the id of the user (<c>me</c> for who uses the macro, none for nobody) or of the queue; tags to add,
/// separated by commas.
/// </param>
public sealed record MacroAction(string Set, string? Value = null)
{
    public const string Status = "status";
    public const string Priority = "priority";
    public const string Assignee = "assignee";
    public const string Queue = "queue";
    public const string Tags = "tags";

    /// <summary>Stands for who uses the macro.</summary>
    public const string Me = "me";

    private const int LongestValue = 1_000;
    private const int LongestTag = 100;

    public IEnumerable<string> TagList() =>
        (Value ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>What is wrong with it, for a person; null where it is fine.</summary>
    public static string? Check(MacroAction action) =>
        action.Value?.Length > LongestValue
            ? $"A value has at most {LongestValue} characters."
            : action.Set switch
            {
                Status => IsOne<TicketStatus>(action.Value) ? null : "There is no such status.",
                Priority => IsOne<TicketPriority>(action.Value) ? null : "There is no such priority.",
                Assignee => action.Value is null or Me || Guid.TryParse(action.Value, out _)
                    ? null
                    : "An assignee is a user's id, me, or nobody.",
                Queue => Guid.TryParse(action.Value, out _) ? null : "A queue is named by its id.",
                Tags => action.TagList().Any() && action.TagList().All(tag => tag.Length <= LongestTag)
                    ? null
                    : $"Tags of 1 to {LongestTag} characters, separated by commas.",
                _ => $"set is {Status}, {Priority}, {Assignee}, {Queue} or {Tags}.",
            };

    private static bool IsOne<TEnum>(string? name)
        where TEnum : struct, Enum => Enum.GetValues<TEnum>().Any(value => Choice.Of(value) == name);

    public override string ToString() => $"{Set} {Value}";
}
