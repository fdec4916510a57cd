using System.Runtime.InteropServices;
using CrmCloud.Testing;

// One PostgreSQL and one RabbitMQ for all test projects of a run: writes the variables that tell them where, as a file to
// source, and keeps the servers until it is ended.
var variables = args is [var path] ? path : throw new ArgumentException("Usage: TestServers FILE");
var postgres = PostgresServer.StartAsync();
var rabbitMq = RabbitMqServer.StartAsync();
await Task.WhenAll(postgres, rabbitMq);
var (database, broker) = (await postgres, await rabbitMq);

var next = variables + ".new";
await File.WriteAllTextAsync(
    next,
    $"""
    export CRM_TEST_POSTGRES='{database.ConnectionString}'
    export CRM_TEST_RABBITMQ='{broker.Amqp}'
    export CRM_TEST_RABBITMQ_MANAGEMENT='{broker.Management}'

    """
);
File.Move(next, variables, overwrite: true);

// The runtime itself does nothing about the signal, and would leave the servers' directories to the next run.
var ended = new TaskCompletionSource();
using var terminate = PosixSignalRegistration.Create(
    PosixSignal.SIGTERM,
    signal =>
    {
        signal.Cancel = true;
        ended.TrySetResult();
    }
);
await ended.Task;
await database.DisposeAsync();
await broker.DisposeAsync();
