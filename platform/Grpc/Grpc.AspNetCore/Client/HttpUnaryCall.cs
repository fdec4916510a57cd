using Grpc.Core;
using Grpc.Protocol;

namespace Grpc.Net.Client;

/// <summary>A call with one response.</summary>
internal sealed class HttpUnaryCall<TRequest, TResponse>(GrpcChannel channel, Method<TRequest, TResponse> method, CallOptions options)
    : HttpCall(channel, method, options)
    where TRequest : class
    where TResponse : class
{
    public async Task<TResponse> RunAsync(TRequest request)
    {
        try
        {
            var reader = await StartAsync(request, method.RequestMarshaller);
            var response = reader is null ? null : await reader.ReadSingleAsync(method.ResponseMarshaller, CancellationToken);
            End();
            return response ?? throw MessageReader.Broken("Failed to deserialize response message.");
        }
        catch (Exception exception)
        {
            throw Fail(exception);
        }
    }
}
