using CrmCloud.BuildingBlocks.Calls;
using CrmCloud.BuildingBlocks.Imports;
using CrmCloud.Contracts.Mail.V1;
using Grpc.Core;

namespace CrmCloud.SupportTicketing.Integration;

/// <summary>Asks Mail.</summary>
public sealed class MailClient(Contracts.Mail.V1.Mail.MailClient client)
{
    private static readonly TimeSpan s_timeout = TimeSpan.FromSeconds(20);

    /// <summary>A message that came in; none where Mail does not have it.</summary>
    /// <exception cref="PeerUnavailableException">Mail does not answer; ask again later.</exception>
    public async Task<MailMessage?> FindAsync(Guid id, CancellationToken cancellation)
    {
        var question = new GetMessagesRequest { Ids = { id.ToString() } };
        var answer = await Peers.AskAsync("Mail", options => client.GetMessagesAsync(question, options), s_timeout, cancellation);
        return answer.Messages.FirstOrDefault(message => Guid.TryParse(message.Id, out var found) && found == id);
    }

    /// <summary>Gives a message to Mail; the same key is taken once.</summary>
    /// <exception cref="PeerUnavailableException">Mail does not answer; ask again later.</exception>
    /// <exception cref="RpcException">InvalidArgument: Mail will never take it, and says why.</exception>
    public Task<SendResponse> SendAsync(SendRequest request, CancellationToken cancellation) =>
        Peers.AskAsync("Mail", options => client.SendAsync(request, options), s_timeout, cancellation);

    /// <summary>Takes a message back. False where it went already.</summary>
    /// <exception cref="PeerUnavailableException">Mail does not answer; ask again later.</exception>
    public async Task<bool> CancelAsync(string key, CancellationToken cancellation)
    {
        try
        {
            var request = new CancelRequest { Key = key };
            return (await Peers.AskAsync("Mail", options => client.CancelAsync(request, options), s_timeout, cancellation)).Cancelled;
        }
        catch (RpcException refusal) when (refusal.StatusCode == StatusCode.NotFound)
        {
            // Mail never got it.
            return true;
        }
        catch (RpcException refusal) when (refusal.StatusCode == StatusCode.PermissionDenied)
        {
            // Mail has it, and lets nobody take mail back who may not write mail.
            return false;
        }
    }
}
