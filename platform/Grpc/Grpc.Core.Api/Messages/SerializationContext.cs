using System.Buffers;

namespace Grpc.Core;

/// <summary>Where a serializer puts one message: either as an array, or through a buffer writer and then <see cref="Complete()"/>.</summary>
public abstract class SerializationContext
{
    /// <summary>Ends serialization with the message as an array, which must not change afterwards.</summary>
    public virtual void Complete(byte[] payload) => throw new NotSupportedException();

    /// <summary>The writer for the message; <see cref="SetPayloadLength"/> comes first where the length is known.</summary>
    public virtual IBufferWriter<byte> GetBufferWriter() => throw new NotSupportedException();

    /// <summary>Tells the length of the message in bytes before it is written.</summary>
    public virtual void SetPayloadLength(int payloadLength) { }

    /// <summary>Ends serialization through the writer.</summary>
    public virtual void Complete() => throw new NotSupportedException();
}
