namespace Grpc.Core;

/// <summary>How a message is written.</summary>
[Flags]
public enum WriteFlags
{
    /// <summary>May wait for the next message instead of being sent at once.</summary>
    BufferHint = 0x1,

    /// <summary>Sent without compression.</summary>
    NoCompress = 0x2,
}

/// <summary>Options of a written message.</summary>
public class WriteOptions(WriteFlags flags = default)
{
    /// <summary>Options without flags.</summary>
    public static readonly WriteOptions Default = new();

    /// <summary>The flags.</summary>
    public WriteFlags Flags { get; } = flags;
}
