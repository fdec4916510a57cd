using CrmCloud.BuildingBlocks.Records;

namespace CrmCloud.Mail.Domain;

/// <summary>Where a message stands, in the words that callers know.</summary>
internal static class SaidStates
{
    /// <param name="isClaimed">It is being handed over.</param>
    /// <returns>Empty for what came in.</returns>
    public static string Of(MailMessage message, bool isClaimed, DateTimeOffset now) =>
        message.State switch
        {
            null => "",
            DeliveryState.Queued or DeliveryState.Deferred when isClaimed => "sending",
            DeliveryState.Queued when message.SendAt > now => "scheduled",
            // That it was turned away for now is told by events; it waits like any other.
            DeliveryState.Deferred => "queued",
            { } state => Choice.Of(state),
        };
}
