using System.Collections.Concurrent;
using CrmCloud.Contracts.Mail.V1;
using CrmCloud.Testing.Services;
using Google.Protobuf.WellKnownTypes;
using Grpc.Core;

namespace CrmCloud.SupportTicketing.Tests;

/// <summary>Mail in the process: what came in, as tests say it, and what was given to it, once for each key. Or an outage.</summary>
public sealed class FakeMail : Mail.MailClient
{
    private readonly ConcurrentDictionary<string, MailMessage> _received = new();

    public bool IsDown { get; set; }

    /// <summary>Mail refuses whatever it is given.</summary>
    public string? Refusal { get; set; }

    /// <summary>How often it was asked to send, whatever it answered.</summary>
    public int Asked => _asked;

    private int _asked;

    /// <summary>What it took, by key.</summary>
    public ConcurrentDictionary<string, SendRequest> Taken { get; } = new();

    public ConcurrentDictionary<string, bool> Cancelled { get; } = new();

    /// <summary>Mail that came in.</summary>
    public MailMessage Receive(Guid thread, string from, string subject, string text, params string[] cc)
    {
        var message = new MailMessage
        {
            Id = $"{Guid.CreateVersion7()}",
            ThreadId = $"{thread}",
            Direction = "in",
            From = new Address { Address_ = from, Name = "Ana" },
            Subject = subject,
            Text = text,
            NewText = text,
            At = DateTimeOffset.UnixEpoch.AddYears(55).ToTimestamp(),
        };
        message.To.Add(new Address { Address_ = "support@forno.crmcloud.test" });
        message.Cc.AddRange(cc.Select(address => new Address { Address_ = address }));
        _received[message.Id] = message;
        return message;
    }

    public SendRequest? Of(Guid messageId) => Taken.GetValueOrDefault($"ticket-message:{messageId}");

    public override AsyncUnaryCall<GetMessagesResponse> GetMessagesAsync(GetMessagesRequest request, CallOptions options) =>
        Answer(() =>
        {
            var answer = new GetMessagesResponse();
            answer.Messages.AddRange(request.Ids.Where(_received.ContainsKey).Select(id => _received[id]));
            return answer;
        });

    public override AsyncUnaryCall<SendResponse> SendAsync(SendRequest request, CallOptions options)
    {
        Interlocked.Increment(ref _asked);
        return Answer(() =>
        {
            if (Refusal is { } detail)
            {
                throw new RpcException(new Status(StatusCode.InvalidArgument, detail));
            }
            Taken.TryAdd(request.Key, request);
            return new SendResponse
            {
                MessageId = $"{Guid.CreateVersion7()}",
                ThreadId = request.ThreadId,
                State = "queued",
            };
        });
    }

    public override AsyncUnaryCall<CancelResponse> CancelAsync(CancelRequest request, CallOptions options) =>
        Answer(() => new CancelResponse { Cancelled = Cancelled.GetValueOrDefault(request.Key) });

    private AsyncUnaryCall<T> Answer<T>(Func<T> answer)
    {
        try
        {
            return FakeCall.Of(IsDown ? Task.FromException<T>(Down()) : Task.FromResult(answer()));
        }
        catch (RpcException refusal)
        {
            return FakeCall.Of(Task.FromException<T>(refusal));
        }
    }

    private static RpcException Down() => new(new Status(StatusCode.Unavailable, "down"));
}
