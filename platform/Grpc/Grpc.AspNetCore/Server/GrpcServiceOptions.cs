using System.IO.Compression;
using Grpc.Protocol;

namespace Grpc.AspNetCore.Server;

/// <summary>How services are served.</summary>
public class GrpcServiceOptions
{
    /// <summary>Largest response message in bytes; null, the default, for any.</summary>
    public int? MaxSendMessageSize { get; set; }

    /// <summary>Largest request message in bytes; null for any. 4 MB unless set.</summary>
    public int? MaxReceiveMessageSize { get; set; } = GrpcProtocol.DefaultMaxReceiveMessageSize;

    /// <summary>Whether the caller is told the type and message of an unexpected exception. Off unless set: they may hold secrets.</summary>
    public bool? EnableDetailedErrors { get; set; }

    /// <summary><c>gzip</c> compresses responses for callers that accept it; null, the default, never compresses.</summary>
    public string? ResponseCompressionAlgorithm { get; set; }

    /// <summary>How hard responses are compressed.</summary>
    public CompressionLevel? ResponseCompressionLevel { get; set; }

    /// <summary>Whether a call of a service that is not mapped goes on to other endpoints instead of ending as UNIMPLEMENTED.</summary>
    public bool? IgnoreUnknownServices { get; set; }

    /// <summary>Interceptors around every call, the first outermost.</summary>
    public InterceptorCollection Interceptors { get; } = [];
}
