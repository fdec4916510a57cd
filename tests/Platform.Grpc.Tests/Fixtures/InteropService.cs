using CrmCloud.Platform.Interop.V1;
using Grpc.Core;

namespace CrmCloud.Platform.Grpc.Tests.Fixtures;

/// <summary>The same service as in <c>server.js</c>.</summary>
public sealed class InteropService(Waits waits) : Platform.Interop.V1.Interop.InteropBase
{
    public override async Task<EchoReply> Echo(EchoRequest request, ServerCallContext context)
    {
        var headers = new Metadata { { "seen-deadline", context.Deadline < DateTime.MaxValue ? "true" : "false" } };
        foreach (var entry in context.RequestHeaders.Where(entry => entry.Key.StartsWith("echo-", StringComparison.Ordinal)))
        {
            headers.Add(entry);
            context.ResponseTrailers.Add(
                entry.IsBinary ? new Metadata.Entry($"trailing-{entry.Key}", entry.ValueBytes) : new($"trailing-{entry.Key}", entry.Value)
            );
        }
        await context.WriteResponseHeadersAsync(headers);
        return new EchoReply { Text = request.Text, Payload = request.Payload };
    }

    public override async Task Repeat(RepeatRequest request, IServerStreamWriter<EchoReply> responseStream, ServerCallContext context)
    {
        try
        {
            for (var index = 0; request.Count == 0 || index < request.Count; index++)
            {
                await responseStream.WriteAsync(new EchoReply { Text = request.Text, Index = index }, context.CancellationToken);
            }
        }
        finally
        {
            // A write can fail on the reset stream a moment before the token says so; an endless one ends by nothing else.
            if (request.Count == 0)
            {
                waits.Cancelled(request.Id);
            }
        }
    }

    public override Task<EchoReply> Fail(FailRequest request, ServerCallContext context) =>
        throw new RpcException(
            new Status((StatusCode)request.Code, request.Message),
            new Metadata { { "reason-bin", new byte[] { 1, 2, 3 } } }
        );

    public override async Task FailWhileStreaming(
        FailRequest request,
        IServerStreamWriter<EchoReply> responseStream,
        ServerCallContext context
    )
    {
        for (var index = 0; index < request.RepliesBefore; index++)
        {
            await responseStream.WriteAsync(new EchoReply { Text = "before", Index = index });
        }
        throw new RpcException(new Status((StatusCode)request.Code, request.Message));
    }

    public override async Task<EchoReply> Wait(WaitRequest request, ServerCallContext context)
    {
        await context.WriteResponseHeadersAsync([]);
        try
        {
            await Task.Delay(Timeout.Infinite, context.CancellationToken);
        }
        finally
        {
            waits.Cancelled(request.Id);
        }
        return new EchoReply();
    }

    public override Task<WasCancelledReply> WasCancelled(WaitRequest request, ServerCallContext context) =>
        Task.FromResult(new WasCancelledReply { Cancelled = waits.IsCancelled(request.Id) });

    public override Task<EchoReply> Break(BreakRequest request, ServerCallContext context) =>
        throw new InvalidOperationException($"The secret is {request.Secret}.");
}
