namespace Grpc.Core;

/// <summary>A call ended with another status than OK. Thrown by clients; thrown in a handler, it becomes the call's status.</summary>
public class RpcException : Exception
{
    /// <summary>An exception with this status.</summary>
    public RpcException(Status status)
        : this(status, Metadata.Empty) { }

    /// <summary>An exception with this status and a message of its own.</summary>
    public RpcException(Status status, string message)
        : this(status, Metadata.Empty, message) { }

    /// <summary>An exception with this status and trailers.</summary>
    public RpcException(Status status, Metadata trailers)
        : this(status, trailers, status.ToString()) { }

    /// <summary>An exception with this status, trailers and a message of its own.</summary>
    public RpcException(Status status, Metadata trailers, string message)
        : base(message, status.DebugException)
    {
        ArgumentNullException.ThrowIfNull(trailers);
        Status = status;
        Trailers = trailers;
    }

    /// <summary>The status.</summary>
    public Status Status { get; }

    /// <summary>The code of the status.</summary>
    public StatusCode StatusCode => Status.StatusCode;

    /// <summary>The trailing metadata, empty when there is none.</summary>
    public Metadata Trailers { get; }
}
