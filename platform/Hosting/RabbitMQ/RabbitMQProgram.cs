using System.Globalization;
using Aspire.Hosting.Networking;
using Aspire.Hosting.Processes;
using Microsoft.Extensions.DependencyInjection;

namespace Aspire.Hosting.RabbitMQ;

/// <summary>
/// Runs the installed RabbitMQ: loopback only, with its own port mapper, node name, data and cookie, so that it meets no
/// other broker of the machine. The node's name holds no port: data belongs to the name, and ports change.
/// </summary>
internal static class RabbitMQProgram
{
    private const string User = "rabbitmq";
    private const string WithoutWrapper = "/usr/lib/rabbitmq/bin/rabbitmq-server";

    public static Func<PlanContext, CancellationToken, Task<ProcessPlan>> For(RabbitMQServerResource server)
    {
        (int Distribution, int Mapper)? ports = null;
        return async (context, cancellationToken) =>
        {
            if (ports is null)
            {
                var free = context.Services.GetRequiredService<PortAllocator>();
                ports = (free.Pick(), free.Pick());
                ServerFolder.Forget(context.StoreDirectory, server);
            }

            var user = UnixUser.ForServer(User);
            var folder = ServerFolder.Open(context.StoreDirectory, server, user);
            await ConfigureAsync(server, folder, cancellationToken);
            if (user is not null)
            {
                Ownership.Give(folder.HostPath, user);
            }

            return new()
            {
                FileName = File.Exists(WithoutWrapper) ? WithoutWrapper : "rabbitmq-server",
                Arguments = context.Arguments,
                WorkingDirectory = "/",
                Environment = Environment(server, context.Environment, folder.Path, ports.Value),
                User = user,
                Mount = folder.Mount,
            };
        };
    }

    private static Dictionary<string, string> Environment(
        RabbitMQServerResource server,
        Dictionary<string, string> inherited,
        string folder,
        (int Distribution, int Mapper) ports
    ) =>
        new(inherited)
        {
            ["HOME"] = folder,
            ["RABBITMQ_NODENAME"] = $"{server.Name}@localhost",
            ["RABBITMQ_NODE_IP_ADDRESS"] = "127.0.0.1",
            ["RABBITMQ_NODE_PORT"] = Text(ReplicaScope.TargetPort(server.PrimaryEndpoint.EndpointAnnotation)),
            ["RABBITMQ_DIST_PORT"] = Text(ports.Distribution),
            ["ERL_EPMD_PORT"] = Text(ports.Mapper),
            ["ERL_EPMD_ADDRESS"] = "127.0.0.1",
            ["RABBITMQ_MNESIA_BASE"] = Path.Combine(folder, "mnesia"),
            ["RABBITMQ_LOG_BASE"] = Path.Combine(folder, "log"),
            ["RABBITMQ_CONFIG_FILE"] = Path.Combine(folder, "rabbitmq.conf"),
            ["RABBITMQ_CONF_ENV_FILE"] = Path.Combine(folder, "rabbitmq-env.conf"),
            ["RABBITMQ_ENABLED_PLUGINS_FILE"] = Path.Combine(folder, "enabled_plugins"),
            ["RABBITMQ_SERVER_ADDITIONAL_ERL_ARGS"] =
                "+S 1:1 +SDcpu 1:1 +SDio 4 +sbwt none +sbwtdcpu none +sbwtdio none -kernel inet_dist_use_interface {127,0,0,1}",
        };

    private static async Task ConfigureAsync(RabbitMQServerResource server, ServerFolder folder, CancellationToken cancellationToken)
    {
        var management = server
            .Annotations.OfType<EndpointAnnotation>()
            .FirstOrDefault(e => e.Name == RabbitMQBuilderExtensions.ManagementEndpointName);
        var settings = new List<string>
        {
            $"default_user = {await server.UserNameReference.GetValueAsync(cancellationToken)}",
            $"default_pass = {await server.PasswordParameter.GetValueAsync(cancellationToken)}",
            "log.file = false",
            "log.console = true",
            "log.console.level = warning",
            "vm_memory_high_watermark.absolute = 512MiB",
            "disk_free_limit.absolute = 100MB",
            // The log of the quorum queues is kept in memory up to this size.
            "raft.wal_max_size_bytes = 16777216",
            "collect_statistics_interval = 30000",
        };
        if (management is not null)
        {
            settings.Add("management.tcp.ip = 127.0.0.1");
            settings.Add($"management.tcp.port = {Text(ReplicaScope.TargetPort(management))}");
        }

        await WriteAsync(folder, "rabbitmq.conf", string.Join('\n', settings) + "\n", cancellationToken);
        await WriteAsync(folder, "rabbitmq-env.conf", "", cancellationToken);
        await WriteAsync(folder, "enabled_plugins", management is null ? "[].\n" : "[rabbitmq_management].\n", cancellationToken);
    }

    private static Task WriteAsync(ServerFolder folder, string name, string text, CancellationToken cancellationToken) =>
        PrivateFile.WriteAsync(Path.Combine(folder.HostPath, name), text, cancellationToken);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
