using CrmCloud.BuildingBlocks.Results;

namespace CrmCloud.SupportTicketing.Domain;

/// <summary>Every refusal about queues.</summary>
public static class QueueErrors
{
    public static Error Nameless { get; } = Error.Invalid("name", "A queue needs a name.");

    public static Error NoAddress { get; } =
        Error.Invalid("address", "The part before the @: up to 64 small letters, digits, dots, dashes and underscores.");

    public static Error AddressTaken { get; } = new(ErrorKind.Conflict, "queues.address-taken", "Another queue has this address.");

    public static Error NeedsDefault { get; } =
        new(ErrorKind.Conflict, "queues.needs-default", "One queue is the default; make another one that first.");

    public static Error Unknown { get; } = Error.Invalid("queueId", "There is no such queue.");

    public static Error InUse(int tickets) =>
        new(ErrorKind.Conflict, "queues.in-use", $"{tickets} tickets that are not closed are in this queue; move them first.");

    public static Error TooMany(int most) => new(ErrorKind.Conflict, "queues.too-many", $"A workspace has at most {most} queues.");
}
