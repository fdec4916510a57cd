using CrmCloud.BuildingBlocks.Imports;
using Grpc.Core;

namespace CrmCloud.BuildingBlocks.Calls;

/// <summary>How other services are asked.</summary>
public static class Peers
{
    /// <summary>A question with a deadline.</summary>
    /// <exception cref="PeerUnavailableException">The peer does not answer in time.</exception>
    public static async Task<TAnswer> AskAsync<TAnswer>(
        string peer,
        Func<CallOptions, AsyncUnaryCall<TAnswer>> ask,
        TimeSpan timeout,
        CancellationToken cancellation
    )
    {
        try
        {
            // gRPC measures deadlines against the machine's clock, whatever clock the application is given.
            var deadline = TimeProvider.System.GetUtcNow().UtcDateTime + timeout;
            return await ask(new CallOptions(deadline: deadline, cancellationToken: cancellation));
        }
        catch (RpcException error) when (error.StatusCode is StatusCode.Unavailable or StatusCode.DeadlineExceeded)
        {
            throw new PeerUnavailableException($"{peer} does not answer.", error);
        }
    }

    /// <summary>Protobuf has no null: an empty text is none.</summary>
    public static string? Said(string text) => text.Length == 0 ? null : text;
}
