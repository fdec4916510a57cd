namespace CrmCloud.Gateway.Routing;

/// <summary>A path of the public API and the service that answers it.</summary>
/// <param name="Pattern">Route template; a trailing <c>{**rest}</c> also matches the path without it.</param>
/// <param name="Service">The service's name in service discovery.</param>
internal sealed record ProxyRoute(string Pattern, string Service)
{
    public Access Access { get; init; }

    /// <summary>Takes large bodies and is not bound by the ordinary time-out.</summary>
    public bool Streams { get; init; }

    /// <summary>A WebSocket, which lives as long as both ends want, and which only our own pages may open.</summary>
    public bool Lives { get; init; }

    /// <summary>The service reads the session cookie itself, besides the internal token.</summary>
    public bool PassesSession { get; init; }

    /// <summary>Ends the session: its credential is forgotten at once.</summary>
    public bool EndsSession { get; init; }
}

/// <summary>Who may use a route.</summary>
internal enum Access
{
    /// <summary>Whoever holds a valid session or API key.</summary>
    Caller,

    /// <summary>Anyone, limited per address.</summary>
    Anonymous,

    /// <summary>Anyone, limited per address and account.</summary>
    SignIn,

    /// <summary>Anyone, limited per address and hour.</summary>
    SignUp,
}
