namespace CrmCloud.BuildingBlocks.Results;

/// <summary>What a refusal means to the caller; each has one HTTP status.</summary>
public enum ErrorKind
{
    /// <summary>400: not understood.</summary>
    Malformed,

    /// <summary>403: understood, and not for this caller.</summary>
    Forbidden,

    /// <summary>404: absent, or another's.</summary>
    NotFound,

    /// <summary>409: the state forbids it.</summary>
    Conflict,

    /// <summary>412: changed since the caller read it.</summary>
    ChangedMeanwhile,

    /// <summary>413: more than is accepted.</summary>
    TooLarge,

    /// <summary>422: understood, and not acceptable.</summary>
    Invalid,

    /// <summary>503: nothing was begun because a peer is down.</summary>
    Unavailable,
}

/// <summary>An expected refusal. Derive one record per rule, named as the sentence it enforces.</summary>
/// <param name="Kind">Decides the status.</param>
/// <param name="Code">Stable name that clients may switch on, such as <c>leads.already-converted</c>.</param>
/// <param name="Detail">What happened and what to do, for a person.</param>
public record Error(ErrorKind Kind, string Code, string Detail)
{
    /// <summary>Messages per field, for input that breaks several rules at once.</summary>
    public IReadOnlyDictionary<string, string[]>? Fields { get; init; }

    /// <summary>The current state of the record, sent along with a 412.</summary>
    public object? Current { get; init; }

    public static Error NotFound(string what) => new(ErrorKind.NotFound, $"{what}.not-found", $"There is no such {what}.");

    public static Error Malformed(string detail, string code = "request.malformed") => new(ErrorKind.Malformed, code, detail);

    public static Error Invalid(string field, string message) => Invalid(new Dictionary<string, string[]> { [field] = [message] });

    public static Error Invalid(IReadOnlyDictionary<string, string[]> fields) =>
        new(ErrorKind.Invalid, "request.invalid", "Some values are not acceptable.") { Fields = fields };
}
