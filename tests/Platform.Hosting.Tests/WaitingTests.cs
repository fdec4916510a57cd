using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace CrmCloud.PlatformHostingTests;

public class WaitingTests
{
    [Fact]
    public async Task A_dependant_waits_until_its_dependency_is_healthy_and_its_ready_handlers_are_done()
    {
        var healthy = false;
        var handled = new TaskCompletionSource();
        await using var builder = DistributedApplicationTestingBuilder.Create();
        builder
            .Services.AddHealthChecks()
            .AddCheck("gate", () => healthy ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy("not yet"));
        var server = builder
            .AddShell("server", "sleep 1000")
            .WithHealthCheck("gate")
            .OnResourceReady((_, _, ct) => handled.Task.WaitAsync(ct));
        builder.AddShell("patient", "sleep 1000").WaitFor(server);
        builder.AddShell("hasty", "sleep 1000").WaitForStart(server);

        await using var app = await builder.StartedAsync();
        await app.StateAsync("hasty", KnownResourceStates.Running);
        await app.ResourceNotifications.WaitForResourceAsync(
            "server",
            e => e.Snapshot.HealthReports is [{ Description: "not yet" }],
            Apps.Cancellation
        );
        app.Now("patient").State!.Text.ShouldBe(KnownResourceStates.Waiting);

        healthy = true;
        await app.ResourceNotifications.WaitForResourceAsync("server", e => e.Snapshot.ResourceReadyEvent is not null, Apps.Cancellation);
        app.Now("patient").State!.Text.ShouldBe(KnownResourceStates.Waiting);

        handled.SetResult();
        await app.StateAsync("patient", KnownResourceStates.Running);
    }

    [Fact]
    public async Task A_one_shot_is_waited_for_until_it_ends_with_the_right_exit_code()
    {
        await using var builder = DistributedApplicationTestingBuilder.Create();
        var good = builder.AddShell("good", "exit 0");
        var bad = builder.AddShell("bad", "echo no such table; exit 7");
        builder.AddShell("after-good", "sleep 1000").WaitForCompletion(good);
        builder.AddShell("after-bad", "sleep 1000").WaitForCompletion(bad);
        builder.AddShell("after-seven", "sleep 1000").WaitForCompletion(bad, 7);

        await using var app = await builder.StartedAsync();

        (await app.StateAsync("after-good", KnownResourceStates.Running, KnownResourceStates.FailedToStart)).ShouldBe(
            KnownResourceStates.Running
        );
        (await app.StateAsync("after-seven", KnownResourceStates.Running, KnownResourceStates.FailedToStart)).ShouldBe(
            KnownResourceStates.Running
        );
        await app.StateAsync("after-bad", KnownResourceStates.FailedToStart);
        app.Now("after-bad").Message.ShouldNotBeNull().ShouldContain("exit code 7");
        app.Now("bad").ExitCode.ShouldBe(7);
    }

    [Fact]
    public async Task Who_waits_for_what_never_starts_fails_and_who_asked_is_told_why()
    {
        await using var builder = DistributedApplicationTestingBuilder.Create();
        var missing = builder.AddExecutable("missing", "no-such-program", "/");
        builder.AddShell("dependant", "sleep 1000").WaitFor(missing);

        await using var app = await builder.StartedAsync();
        await app.StateAsync("dependant", KnownResourceStates.FailedToStart);

        var refused = await Should.ThrowAsync<DistributedApplicationException>(() => app.HealthyAsync("missing"));
        refused.Message.ShouldContain("no-such-program");
    }

    [Fact]
    public async Task A_resource_that_is_started_by_hand_waits_for_that()
    {
        await using var builder = DistributedApplicationTestingBuilder.Create();
        builder.AddShell("manual", "sleep 1000").WithExplicitStart();
        builder.AddShell("other", "sleep 1000");

        await using var app = await builder.StartedAsync();
        await app.StateAsync("other", KnownResourceStates.Running);
        app.Now("manual").State!.Text.ShouldBe(KnownResourceStates.NotStarted);

        (await app.ResourceCommands.ExecuteCommandAsync("manual", "start", Apps.Cancellation)).Success.ShouldBeTrue();
        await app.StateAsync("manual", KnownResourceStates.Running);
        (await app.ResourceCommands.ExecuteCommandAsync("manual", "stop", Apps.Cancellation)).Success.ShouldBeTrue();
        await app.StateAsync("manual", KnownResourceStates.Exited);
    }

    [Fact]
    public async Task Nothing_waits_for_itself_and_names_are_unique()
    {
        await using var builder = DistributedApplicationTestingBuilder.Create();
        var one = builder.AddShell("one", "true");

        Should.Throw<DistributedApplicationException>(() => one.WaitFor(one));
        Should.Throw<DistributedApplicationException>(() => builder.AddShell("ONE", "true"));
        Should.Throw<ArgumentException>(() => builder.AddShell("no spaces", "true"));
        Should.Throw<ArgumentException>(() => builder.AddShell("ends-", "true"));
    }
}
