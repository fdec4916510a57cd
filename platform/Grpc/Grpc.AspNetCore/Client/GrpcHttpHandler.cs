namespace Grpc.Net.Client;

/// <summary>The connections of clients that bring none of their own.</summary>
internal static class GrpcHttpHandler
{
    /// <summary>
    /// How long a connection takes new calls. Replicas behind one port are told apart by connection only: a connection kept for ever
    /// would leave a replica that started later without work.
    /// </summary>
    private static readonly TimeSpan ConnectionLifetime = TimeSpan.FromSeconds(30);

    public static SocketsHttpHandler Create() =>
        new()
        {
            EnableMultipleHttp2Connections = true,
            PooledConnectionLifetime = ConnectionLifetime,
            ConnectTimeout = TimeSpan.FromSeconds(5),
            KeepAlivePingDelay = TimeSpan.FromSeconds(20),
            KeepAlivePingTimeout = TimeSpan.FromSeconds(10),
            KeepAlivePingPolicy = HttpKeepAlivePingPolicy.WithActiveRequests,
            UseCookies = false,
            UseProxy = false,
            AllowAutoRedirect = false,
        };
}
