using CrmCloud.BuildingBlocks.Records;
using CrmCloud.Contracts.Mail.V1;
using CrmCloud.Mail.Data;
using CrmCloud.Mail.Domain;
using Google.Protobuf.WellKnownTypes;

namespace CrmCloud.Mail.Grpc;

/// <summary>Messages as other services read them.</summary>
internal static class MailMessages
{
    public static Contracts.Mail.V1.MailMessage Of(
        Domain.MailMessage message,
        MailContent content,
        string state,
        IEnumerable<AttachmentLine> attachments
    )
    {
        var said = new Contracts.Mail.V1.MailMessage
        {
            Id = message.Id.ToString(),
            ThreadId = message.ThreadId.ToString(),
            Direction = Choice.Of(message.Direction),
            State = state,
            From = new Address { Address_ = content.FromAddress, Name = content.FromName },
            Subject = content.Subject,
            Text = content.Text,
            NewText = content.NewText,
            Html = content.Html,
            At = Timestamp.FromDateTimeOffset(message.At),
            Report = message.Report ?? "",
        };
        said.To.AddRange(content.Recipients.Select(AddressOf));
        said.Cc.AddRange(content.Copies.Select(AddressOf));
        said.Attachments.AddRange(
            attachments.Select(line => new Attachment
            {
                Place = line.Place,
                Name = line.Name,
                Type = line.Type,
                Size = line.Size,
                ContentId = line.ContentId,
            })
        );
        return said;
    }

    private static Address AddressOf(Party party) => new() { Address_ = party.Address, Name = party.Name };
}
