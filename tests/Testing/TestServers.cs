namespace CrmCloud.Testing;

/// <summary>
/// The servers of this test run. They are the ones that <c>CRM_TEST_POSTGRES</c> (a superuser's connection string) and
/// <c>CRM_TEST_RABBITMQ</c> with <c>CRM_TEST_RABBITMQ_MANAGEMENT</c> name, as under <c>./crm test</c>; otherwise each is
/// started once for the process at its first use.
/// </summary>
public sealed class TestServers
{
    private static readonly TestServers Instance = new();

    private readonly Lazy<Task<PostgresServer>> _postgres = new(() =>
        Variable("CRM_TEST_POSTGRES") is { } connectionString
            ? Task.FromResult(PostgresServer.Existing(connectionString))
            : PostgresServer.StartAsync()
    );

    private readonly Lazy<Task<RabbitMqServer>> _rabbitMq = new(() =>
        Variable("CRM_TEST_RABBITMQ") is { } amqp && Variable("CRM_TEST_RABBITMQ_MANAGEMENT") is { } management
            ? Task.FromResult(RabbitMqServer.Existing(new Uri(amqp), new Uri(management)))
            : RabbitMqServer.StartAsync()
    );

    private TestServers() { }

    public static Task<PostgresServer> PostgresAsync() => Instance._postgres.Value;

    public static Task<RabbitMqServer> RabbitMqAsync() => Instance._rabbitMq.Value;

    private static string? Variable(string name) => Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : null;
}
