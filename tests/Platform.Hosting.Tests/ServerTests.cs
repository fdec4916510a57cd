using Npgsql;
using RabbitMQ.Client;

namespace CrmCloud.PlatformHostingTests;

public class ServerTests
{
    [Fact]
    public async Task Databases_exist_before_their_dependants_start_and_data_outlives_the_host()
    {
        var store = Directory.CreateTempSubdirectory("hosting-").FullName;
        await using (var host = HostProcess.Start(store, "--Servers=true"))
        {
            await host.UntilAsync("query", "Finished");
            (await host.ResourceAsync("query")).GetProperty("exitCode").GetInt32().ShouldBe(0);
            (await host.Control.GetStringAsync("/resources/query/logs", Apps.Cancellation)).Trim().ShouldBe("leads");
            (await host.ResourceAsync("query")).GetProperty("environment").ToString().ShouldNotContain(Secret(store, "postgres-password"));

            await using var database = await OpenAsync(host, store);
            await using var command = new NpgsqlCommand("create table kept as select 42 as value", database);
            await command.ExecuteNonQueryAsync(Apps.Cancellation);
            await using var broker = await ConnectAsync(host, store);
            await using var channel = await broker.CreateChannelAsync(cancellationToken: Apps.Cancellation);
            await channel.QueueDeclareAsync(
                "kept",
                durable: true,
                exclusive: false,
                autoDelete: false,
                cancellationToken: Apps.Cancellation
            );
        }

        await using (var host = HostProcess.Start(store, "--Servers=true"))
        {
            await host.UntilAsync("query", "Finished");
            await using var database = await OpenAsync(host, store);
            await using var command = new NpgsqlCommand("select value from kept", database);
            (await command.ExecuteScalarAsync(Apps.Cancellation)).ShouldBe(42);
            await using var broker = await ConnectAsync(host, store);
            await using var channel = await broker.CreateChannelAsync(cancellationToken: Apps.Cancellation);
            (await channel.QueueDeclarePassiveAsync("kept", Apps.Cancellation)).QueueName.ShouldBe("kept");

            var children = host.Descendants();
            host.Kill();
            await Eventually.TrueAsync(() => !children.Any(pid => Directory.Exists($"/proc/{pid}")), what: "The end of the servers");
        }

        Directory.Delete(store, recursive: true);
    }

    private static string Secret(string store, string name) =>
        System
            .Text.Json.JsonDocument.Parse(File.ReadAllText(Path.Combine(store, "secrets.json")))
            .RootElement.GetProperty($"Parameters:{name}")
            .GetString()!;

    private static async Task<int> PortAsync(HostProcess host, string name) =>
        (await host.ResourceAsync(name)).GetProperty("port").GetInt32();

    private static async Task<NpgsqlConnection> OpenAsync(HostProcess host, string store)
    {
        var connection = new NpgsqlConnection(
            $"Host=127.0.0.1;Port={await PortAsync(host, "postgres")};Username=postgres;Password={Secret(store, "postgres-password")};Database=leads;Pooling=false"
        );
        await connection.OpenAsync(Apps.Cancellation);
        return connection;
    }

    private static async Task<IConnection> ConnectAsync(HostProcess host, string store) =>
        await new ConnectionFactory
        {
            Uri = new Uri($"amqp://guest:{Secret(store, "messaging-password")}@127.0.0.1:{await PortAsync(host, "messaging")}"),
        }.CreateConnectionAsync(Apps.Cancellation);
}
