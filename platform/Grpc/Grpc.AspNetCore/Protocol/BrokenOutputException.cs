namespace Grpc.Protocol;

/// <summary>A serializer failed in the middle of a message, so that nothing sensible can follow in the output.</summary>
internal sealed class BrokenOutputException(Exception cause) : Exception("The serializer failed in the middle of a message.", cause);
