namespace Aspire.Hosting.ApplicationModel;

/// <summary>A connection string made of other values.</summary>
public sealed class ConnectionStringResource : Resource, IResourceWithConnectionString, IResourceWithWaitSupport
{
    /// <param name="name">The resource's name, also the connection's.</param>
    /// <param name="connectionStringExpression">How it is made.</param>
    public ConnectionStringResource(string name, ReferenceExpression connectionStringExpression)
        : this(name, connectionStringExpression, null) { }

    internal ConnectionStringResource(string name, ReferenceExpression connectionStringExpression, string? environmentVariable)
        : base(name)
    {
        ConnectionStringExpression = connectionStringExpression;
        ConnectionStringEnvironmentVariable = environmentVariable;
    }

    /// <inheritdoc />
    public ReferenceExpression ConnectionStringExpression { get; }

    /// <inheritdoc />
    public string? ConnectionStringEnvironmentVariable { get; }
}
