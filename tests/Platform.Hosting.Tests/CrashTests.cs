using Aspire.Hosting.Orchestration;
using Aspire.Hosting.Processes;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace CrmCloud.PlatformHostingTests;

public class CrashTests
{
    [Fact]
    public async Task A_service_that_crashed_is_started_again_on_the_same_port()
    {
        await using var builder = DistributedApplicationTestingBuilder.Create();
        builder.Services.AddHealthChecks().AddCheck("fine", () => HealthCheckResult.Healthy());
        builder.AddShell("service", "echo port $PORT; sleep 1000").WithHttpEndpoint(env: "PORT").WithHealthCheck("fine");

        await using var app = await builder.StartedAsync();
        await app.HealthyAsync("service");
        var runner = app.Services.GetRequiredService<Orchestrator>().Find("service")!;
        var before = runner.Replicas.Single().Pid;
        Signals.Send(before, Signals.Kill);

        await Eventually.TrueAsync(() => runner.Replicas is [var replica] && replica.Pid != before);
        runner.Restarts.ShouldBe(1);
        await app.HealthyAsync("service");
        var port = app.GetEndpoint("service").Port;
        await Eventually.TrueAsync(() => app.Output("service").Split('\n').Count(l => l == $"port {port}") == 2);
    }

    [Fact]
    public async Task A_service_that_never_comes_up_is_given_up_with_exit_code_and_last_lines()
    {
        await using var builder = DistributedApplicationTestingBuilder.Create();
        builder.AddShell("broken", "echo reading settings; echo no such key >&2; exit 3").WithHttpEndpoint();

        await using var app = await builder.StartedAsync();
        await app.StateAsync("broken", KnownResourceStates.FailedToStart);

        var now = app.Now("broken");
        now.ExitCode.ShouldBe(3);
        now.Message.ShouldNotBeNull().ShouldContain("Exit code 3");
        now.Message.ShouldContain("reading settings");
        now.Message.ShouldContain("no such key");
    }

    [Fact]
    public async Task A_one_shot_that_ends_is_not_started_again()
    {
        await using var builder = DistributedApplicationTestingBuilder.Create();
        builder.AddShell("once", "echo ran; exit 4");

        await using var app = await builder.StartedAsync();
        await app.StateAsync("once", KnownResourceStates.Finished);

        app.Now("once").ExitCode.ShouldBe(4);
        app.Services.GetRequiredService<Orchestrator>().Find("once")!.Restarts.ShouldBe(0);
        app.Output("once").ShouldBe("ran");
    }

    [Fact]
    public async Task Dependants_are_stopped_before_what_they_depend_on()
    {
        var order = Path.GetTempFileName();
        const string script = "trap 'echo $0 >> $1; exit 0' TERM; echo up; while :; do sleep 0.05; done";
        await using var builder = DistributedApplicationTestingBuilder.Create();
        var first = builder.AddShell("first", script).WithArgs("first", order);
        var second = builder.AddShell("second", script).WithArgs("second", order).WaitFor(first);
        builder.AddShell("third", script).WithArgs("third", order).WaitFor(second);

        var app = await builder.StartedAsync();
        await Eventually.TrueAsync(() => app.Now("third").State?.Text == KnownResourceStates.Running && app.Output("third") == "up");
        await app.StopAsync(Apps.Cancellation);
        await app.DisposeAsync();

        File.ReadAllLines(order).ShouldBe(["third", "second", "first"]);
        File.Delete(order);
    }
}
