namespace CrmCloud.Testing;

/// <summary>A virtual host of one test or test class: its queues and exchanges are nobody else's.</summary>
public sealed class TestBroker : IAsyncDisposable
{
    private readonly string _name;

    internal TestBroker(RabbitMqServer server, string name)
    {
        Server = server;
        _name = name;
        ConnectionString = new Uri(server.Amqp, name).AbsoluteUri;
    }

    /// <summary>For <c>ConnectionStrings:messaging</c>: <c>amqp://user:password@host:port/vhost</c>.</summary>
    public string ConnectionString { get; }

    public RabbitMqServer Server { get; }

    public async ValueTask DisposeAsync()
    {
        try
        {
            await Server.DropVirtualHostAsync(_name);
        }
        catch (HttpRequestException)
        {
            // The test stopped its broker: the virtual host goes with the server's directory.
        }
    }
}
