using System.Net;

namespace CrmCloud.PlatformHostingTests;

public class ReplicaTests(SampleApp sample) : IClassFixture<SampleApp>
{
    [Fact]
    public async Task Replicas_share_one_public_port_and_its_connections()
    {
        var seen = new HashSet<string>();
        for (var i = 0; i < 6; i++)
        {
            // A client each: connections are spread, not requests.
            using var client = sample.App.CreateHttpClient("web");
            seen.Add(await client.GetStringAsync("/instance", Apps.Cancellation));
        }

        seen.Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_single_process_binds_its_public_ports_itself_and_speaks_http2_on_the_grpc_one()
    {
        using var plain = sample.App.CreateHttpClient("both");
        using var grpc = sample.App.CreateHttpClient("both", "grpc");
        using var request = new HttpRequestMessage(HttpMethod.Get, "/protocol")
        {
            Version = HttpVersion.Version20,
            VersionPolicy = HttpVersionPolicy.RequestVersionExact,
        };

        (await plain.GetStringAsync("/protocol", Apps.Cancellation)).ShouldBe("HTTP/1.1");
        using var answer = await grpc.SendAsync(request, Apps.Cancellation);
        (await answer.Content.ReadAsStringAsync(Apps.Cancellation)).ShouldBe("HTTP/2");
    }

    [Fact]
    public async Task Two_applications_at_once_do_not_meet()
    {
        await using var other = new SampleApp();
        await other.InitializeAsync();
        using var ours = sample.App.CreateHttpClient("web");
        using var theirs = other.App.CreateHttpClient("web");

        ours.BaseAddress.ShouldNotBe(theirs.BaseAddress);
        (await ours.GetStringAsync("/instance", Apps.Cancellation)).ShouldNotBe(
            await theirs.GetStringAsync("/instance", Apps.Cancellation)
        );
    }

    [Fact]
    public void What_does_not_exist_is_refused()
    {
        Should.Throw<ArgumentException>(() => sample.App.GetEndpoint("nobody"));
        Should.Throw<ArgumentException>(() => sample.App.GetEndpoint("web", "smtp"));
    }
}

/// <summary>The sample host in this process.</summary>
public sealed class SampleApp : IAsyncLifetime
{
    private DistributedApplication? _app;

    public DistributedApplication App => _app ?? throw new InvalidOperationException("Not started.");

    public async ValueTask InitializeAsync()
    {
        var builder = await DistributedApplicationTestingBuilder.CreateAsync<Projects.SampleHost>(Apps.Cancellation);
        _app = await builder.StartedAsync();
        await _app.HealthyAsync("web");
        await _app.HealthyAsync("both");
    }

    public async ValueTask DisposeAsync()
    {
        if (_app is not null)
        {
            await _app.DisposeAsync();
        }
    }
}
