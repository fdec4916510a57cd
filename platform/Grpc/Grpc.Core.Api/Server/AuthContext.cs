namespace Grpc.Core;

/// <summary>What the transport itself knows of the peer. Identity by token is on the HTTP context.</summary>
public class AuthContext(string? peerIdentityPropertyName, Dictionary<string, List<AuthProperty>> properties)
{
    /// <summary>Whether the transport authenticated the peer.</summary>
    public bool IsPeerAuthenticated => PeerIdentityPropertyName is not null;

    /// <summary>The property that identifies the peer, if any.</summary>
    public string? PeerIdentityPropertyName { get; } = peerIdentityPropertyName;

    /// <summary>All properties.</summary>
    public IEnumerable<AuthProperty> Properties => properties.Values.SelectMany(values => values);
}

/// <summary>A property that the transport knows of the peer.</summary>
public class AuthProperty
{
    private AuthProperty(string name, byte[] value)
    {
        Name = name;
        ValueBytes = value;
    }

    /// <summary>The name.</summary>
    public string Name { get; }

    /// <summary>The value as UTF-8 text.</summary>
    public string Value => System.Text.Encoding.UTF8.GetString(ValueBytes);

    /// <summary>The value in bytes.</summary>
    public byte[] ValueBytes { get; }

    /// <summary>A property of this name and value.</summary>
    public static AuthProperty Create(string name, byte[] value)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(value);
        return new(name, value);
    }
}
