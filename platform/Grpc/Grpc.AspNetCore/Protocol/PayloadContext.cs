using System.Buffers;
using Grpc.Core;

namespace Grpc.Protocol;

/// <summary>Hands a payload to a deserializer.</summary>
internal sealed class PayloadContext : DeserializationContext
{
    [ThreadStatic]
    private static PayloadContext? t_instance;

    private ReadOnlySequence<byte> _payload;

    public override int PayloadLength => (int)_payload.Length;

    /// <summary>The message in a payload.</summary>
    /// <exception cref="RpcException">INTERNAL: the payload is not such a message.</exception>
    public static T Deserialize<T>(ReadOnlySequence<byte> payload, Marshaller<T> marshaller)
    {
        var context = t_instance ?? new PayloadContext();
        t_instance = null;
        context._payload = payload;
        try
        {
            return marshaller.ContextualDeserializer(context);
        }
        catch (Exception exception) when (exception is not (RpcException or OutOfMemoryException))
        {
            throw MessageReader.Broken("Error deserializing message.", exception);
        }
        finally
        {
            context._payload = default;
            t_instance = context;
        }
    }

    public override byte[] PayloadAsNewBuffer() => _payload.ToArray();

    public override ReadOnlySequence<byte> PayloadAsReadOnlySequence() => _payload;
}
