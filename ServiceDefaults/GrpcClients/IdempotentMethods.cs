using System.Collections.Concurrent;
using Google.Protobuf.Reflection;
using Grpc.Core;

namespace CrmCloud.ServiceDefaults.GrpcClients;

/// <summary>
/// Which methods may be called twice: those with <c>option idempotency_level = NO_SIDE_EFFECTS</c> or
/// <c>IDEMPOTENT</c> in their proto file.
/// </summary>
internal sealed class IdempotentMethods
{
    private readonly ConcurrentDictionary<string, bool> _known = new(StringComparer.Ordinal);

    public bool Contains<TRequest, TResponse>(Method<TRequest, TResponse> method) =>
        _known.TryGetValue(method.FullName, out var idempotent)
            ? idempotent
            : _known.GetOrAdd(method.FullName, Find(method.ServiceName, method.Name, typeof(TRequest)));

    // The request's message belongs to the same file, or one that the service's file imports; the generated descriptor
    // of the file is reached from it.
    private static bool Find(string service, string method, Type request)
    {
        var descriptor =
            request.GetProperty("Descriptor", System.Reflection.BindingFlags.Public | System.Reflection.BindingFlags.Static)?.GetValue(null)
            as MessageDescriptor;
        var found = descriptor?.File.Services.FirstOrDefault(candidate => candidate.FullName == service)?.FindMethodByName(method);
        return found?.GetOptions()?.IdempotencyLevel
            is MethodOptions.Types.IdempotencyLevel.NoSideEffects
                or MethodOptions.Types.IdempotencyLevel.Idempotent;
    }
}
