using CrmCloud.BuildingBlocks.Results;

namespace CrmCloud.Mail.Domain;

/// <summary>Every refusal of the Mail service.</summary>
public static class MailErrors
{
    public static Error AddressTaken { get; } = new(ErrorKind.Conflict, "mail.address-taken", "The workspace has this address already.");

    public static Error AddressStands { get; } =
        new(ErrorKind.Conflict, "mail.address-stands", "support and sales exist in every workspace; they cannot be deleted.");

    public static Error NoServer { get; } = new(ErrorKind.Conflict, "mail.no-server", "The workspace has no server for outgoing mail yet.");

    public static Error BridgeAway { get; } =
        new(ErrorKind.Unavailable, "mail.bridge-unavailable", "Mail servers cannot be asked right now; try again.");

    public static Error NotFound(string what) => new(ErrorKind.NotFound, $"mail.{what}-not-found", $"There is no such {what}.");
}
