using CrmCloud.BuildingBlocks.Calls;
using CrmCloud.BuildingBlocks.Results;
using CrmCloud.Contracts.Mail.V1;
using CrmCloud.Mail.Data;
using CrmCloud.Mail.Domain;
using CrmCloud.Mail.Outbound;
using Grpc.Core;
using Microsoft.EntityFrameworkCore;

namespace CrmCloud.Mail.Grpc;

/// <summary>Sends and reads mail for the other services.</summary>
public sealed class MailService(MailDbContext db, Outgoing outgoing, CallContextAccessor calls, TimeProvider clock)
    : Contracts.Mail.V1.Mail.MailBase
{
    private const int MostMessages = 50;

    public override async Task<SendResponse> Send(SendRequest request, ServerCallContext context)
    {
        calls.RequireServiceOr("mail:write");
        var asked = SendRequests.Read(request, clock.GetUtcNow());
        var taken = await outgoing.TakeAsync(asked, context.CancellationToken);
        if (taken.Failed)
        {
            throw taken.Error.ToRpc();
        }
        var message = taken.Value;
        var states = await StatesAsync([message], context.CancellationToken);
        return new SendResponse
        {
            MessageId = message.Id.ToString(),
            ThreadId = message.ThreadId.ToString(),
            State = states[message.Id],
        };
    }

    public override async Task<CancelResponse> Cancel(CancelRequest request, ServerCallContext context)
    {
        calls.RequireServiceOr("mail:write");
        return new CancelResponse { Cancelled = await outgoing.CancelAsync(request.Key, context.CancellationToken) };
    }

    public override async Task<GetMessagesResponse> GetMessages(GetMessagesRequest request, ServerCallContext context)
    {
        calls.RequireServiceOr("mail:read");
        if (request.Ids.Count > MostMessages)
        {
            throw GrpcErrors.InvalidArgument($"At most {MostMessages} messages at a time.");
        }
        var ids = request
            .Ids.Select(id => Guid.TryParse(id, out var parsed) ? parsed : throw GrpcErrors.InvalidArgument("ids: ids."))
            .ToArray();
        var cancellation = context.CancellationToken;
        var messages = await db.Messages.AsNoTracking().Where(message => ids.Contains(message.Id)).ToListAsync(cancellation);
        var contents = await db
            .Contents.AsNoTracking()
            .Where(content => ids.Contains(content.MessageId))
            .ToDictionaryAsync(content => content.MessageId, cancellation);
        var files = await AttachmentLines.OfAsync(db, ids, cancellation);
        var states = await StatesAsync(messages, cancellation);
        var response = new GetMessagesResponse();
        response.Messages.AddRange(
            messages.Select(message => MailMessages.Of(message, contents[message.Id], states[message.Id], files[message.Id]))
        );
        return response;
    }

    private async Task<Dictionary<Guid, string>> StatesAsync(IReadOnlyList<Domain.MailMessage> messages, CancellationToken cancellation)
    {
        var waiting = messages.Where(message => message.IsWaiting).Select(message => message.Id).ToArray();
        var claimed = await db
            .Outbound.Where(mail => waiting.Contains(mail.MessageId) && mail.ClaimedBy != null)
            .Select(mail => mail.MessageId)
            .ToListAsync(cancellation);
        return messages.ToDictionary(
            message => message.Id,
            message => SaidStates.Of(message, claimed.Contains(message.Id), clock.GetUtcNow())
        );
    }
}
