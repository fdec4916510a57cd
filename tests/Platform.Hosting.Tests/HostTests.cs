using System.Net;
using System.Net.Sockets;

namespace CrmCloud.PlatformHostingTests;

public class HostTests
{
    [Fact]
    public async Task A_killed_host_leaves_no_process_behind()
    {
        await using var host = HostProcess.Start();
        await host.UntilAsync("both", "Running");
        await host.UntilAsync("family", "Running");
        var children = host.Descendants();
        children.Length.ShouldBeGreaterThan(8);

        host.Kill();

        await Eventually.TrueAsync(() => !children.Any(IsAlive), what: "The end of all children");
    }

    [Fact]
    public async Task A_stopped_host_takes_ten_seconds_at_most_and_leaves_no_process_behind()
    {
        await using var host = HostProcess.Start();
        await host.UntilAsync("both", "Running");
        var children = host.Descendants();
        var clock = System.Diagnostics.Stopwatch.StartNew();

        using var accepted = await host.Control.PostAsync("/shutdown", null, Apps.Cancellation);
        var (exitCode, _) = await host.EndAsync();

        accepted.StatusCode.ShouldBe(HttpStatusCode.Accepted);
        exitCode.ShouldBe(0);
        clock.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(11));
        children.Any(IsAlive).ShouldBeFalse();
        File.Exists(Path.Combine(host.Store, "apphost.json")).ShouldBeFalse();
    }

    [Fact]
    public async Task A_second_host_on_the_same_store_is_refused()
    {
        await using var first = HostProcess.Start();
        await first.UntilAsync("web", "Running");

        await using var second = HostProcess.Start(first.Store);
        var (exitCode, error) = await second.EndAsync();

        exitCode.ShouldBe(4);
        error.ShouldContain($"process {first.Pid}");
        (await first.ResourcesAsync()).ShouldNotBeEmpty();
    }

    [Fact]
    public async Task A_port_that_someone_holds_is_refused_by_number_and_holder()
    {
        using var holder = new TcpListener(IPAddress.Loopback, 0);
        holder.Start();
        var port = ((IPEndPoint)holder.LocalEndpoint).Port;

        await using var host = HostProcess.Start(null, $"--FixedPort={port}");
        var (exitCode, error) = await host.EndAsync();

        exitCode.ShouldBe(5);
        error.ShouldContain($"Port {port} of 'fixed'");
        error.ShouldContain($"process {Environment.ProcessId}");
    }

    [Fact]
    public async Task The_control_socket_shows_resources_and_logs_and_takes_commands()
    {
        await using var host = HostProcess.Start();
        await host.UntilAsync("both", "Running");

        var web = await host.ResourceAsync("web");
        web.GetProperty("type").GetString().ShouldBe("Project");
        web.GetProperty("replicas").GetArrayLength().ShouldBe(2);
        web.GetProperty("pssBytes").GetInt64().ShouldBeGreaterThan(10_000_000);
        web.GetProperty("environment").GetProperty("OTEL_SERVICE_NAME").GetString().ShouldBe("web");
        var both = await host.ResourceAsync("both");
        var pid = both.GetProperty("pid").GetInt32();
        (await File.ReadAllTextAsync($"/proc/{pid}/cmdline", Apps.Cancellation)).ShouldContain("exec\0");
        both.GetProperty("references")[0].GetString().ShouldBe("web");

        (await host.Control.GetStringAsync("/resources/both/logs?tail=200", Apps.Cancellation)).ShouldContain("Application started");
        (await host.Control.GetAsync("/resources/nobody/logs", Apps.Cancellation)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        using var restarted = await host.Control.PostAsync("/resources/both/commands/restart", null, Apps.Cancellation);
        restarted.StatusCode.ShouldBe(HttpStatusCode.NoContent);
        await host.UntilAsync("both", "Running");
        (await host.ResourceAsync("both")).GetProperty("pid").GetInt32().ShouldNotBe(pid);
        File.GetUnixFileMode(Path.Combine(host.Store, "apphost.sock")).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
    }

    private static bool IsAlive(int pid) =>
        File.Exists($"/proc/{pid}/stat") && !File.ReadAllText($"/proc/{pid}/stat").Contains(") Z ", StringComparison.Ordinal);
}
