namespace CrmCloud.PlatformHostingTests;

public class JavaScriptTests
{
    [Fact]
    public async Task A_package_script_runs_on_its_port_after_its_packages_are_installed()
    {
        var folder = Directory.CreateTempSubdirectory("hosting-app-").FullName;
        await File.WriteAllTextAsync(
            Path.Combine(folder, "package.json"),
            """{ "name": "app", "version": "1.0.0", "private": true, "scripts": { "dev": "node server.js" } }""",
            Apps.Cancellation
        );
        await File.WriteAllTextAsync(
            Path.Combine(folder, "server.js"),
            """
            const answer = `${process.env.NODE_ENV} ${process.argv.slice(2).join(" ")}`;
            require("http").createServer((_, response) => response.end(answer)).listen(process.env.PORT, "localhost");
            """,
            Apps.Cancellation
        );
        await using var builder = DistributedApplicationTestingBuilder.Create();
        builder.AddViteApp("app", folder).WithHttpHealthCheck("/");
        builder.AddNodeApp("plain", folder, "server.js").WithHttpEndpoint(env: "PORT").WithNpm(install: false).WithHttpHealthCheck("/");

        await using var app = await builder.StartedAsync();
        await app.HealthyAsync("app");
        await app.HealthyAsync("plain");

        app.Now("app-installer").ExitCode.ShouldBe(0);
        app.ResourceNotifications.TryGetCurrentState("plain-installer", out _).ShouldBeFalse();
        using var vite = app.CreateHttpClient("app");
        using var plain = app.CreateHttpClient("plain");
        (await vite.GetStringAsync("/", Apps.Cancellation)).ShouldBe($"development --port {vite.BaseAddress!.Port}");
        (await plain.GetStringAsync("/", Apps.Cancellation)).ShouldBe("development ");
        Directory.Delete(folder, recursive: true);
    }
}
