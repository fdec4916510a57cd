using System.Buffers.Binary;

namespace CrmCloud.BuildingBlocks.Data;

/// <summary>
/// Version 7 ids, each greater than the one before. EF inserts the rows of a save in the order of their keys, and ids of one
/// millisecond are otherwise in no order: the events of one save would change places.
/// </summary>
internal static class SequentialId
{
    private static readonly Lock s_lock = new();
    private static UInt128 s_last;

    public static Guid Next()
    {
        Span<byte> bytes = stackalloc byte[16];
        Guid.CreateVersion7().TryWriteBytes(bytes, bigEndian: true, out _);
        var next = BinaryPrimitives.ReadUInt128BigEndian(bytes);
        lock (s_lock)
        {
            // The random tail leaves room to count in; who counts and who draws cannot meet but by chance.
            s_last = next > s_last ? next : s_last + 1;
            next = s_last;
        }
        BinaryPrimitives.WriteUInt128BigEndian(bytes, next);
        return new Guid(bytes, bigEndian: true);
    }
}
