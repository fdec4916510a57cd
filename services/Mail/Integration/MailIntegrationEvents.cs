using CrmCloud.BuildingBlocks.Records;
using CrmCloud.Contracts.Events.Mail;
using CrmCloud.Mail.Domain;

namespace CrmCloud.Mail.Integration;

/// <summary>The published language of Mail. What was written, by whom and to whom is asked over gRPC.</summary>
public static class MailIntegrationEvents
{
    public static object? Of(Record record, object domainEvent) =>
        (record, domainEvent) switch
        {
            (MailMessage message, MessageWasReceived) => new MessageReceived(
                message.ThreadId,
                message.Address,
                Choice.Of(message.Purpose),
                message.AboutType,
                message.AboutId,
                Choice.Of(message.Nature!.Value),
                message.AnswersId
            ),
            (MailMessage { Key: { } key, AboutType: { } type, AboutId: { } id, State: { } state } message, DeliveryHasChanged) =>
                new DeliveryChanged(key, message.ThreadId, type, id, Choice.Of(state), message.Code),
            _ => null,
        };
}
