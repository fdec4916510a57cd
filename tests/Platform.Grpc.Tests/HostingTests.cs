using System.Diagnostics;
using System.Security.Claims;
using System.Text.Encodings.Web;
using CrmCloud.Platform.Grpc.Tests.Fixtures;
using CrmCloud.Platform.Interop.V1;
using CrmCloud.Platform.Streaming.V1;
using Grpc.Core;
using Grpc.Core.Interceptors;
using Grpc.Health.V1;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Shouldly;
using InteropClient = CrmCloud.Platform.Interop.V1.Interop.InteropClient;
using ServingStatus = Grpc.Health.V1.HealthCheckResponse.Types.ServingStatus;

namespace CrmCloud.Platform.Grpc.Tests;

/// <summary>How services and clients sit in an application: start-up, authorization, interceptors, health, traces.</summary>
public sealed class HostingTests
{
    private static CancellationToken TestEnd => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Services_that_take_streams_are_refused_at_start_up()
    {
        var uploads = await Should.ThrowAsync<NotSupportedException>(() =>
            TestServer.StartAsync(builder => builder.Services.AddGrpc(), app => app.MapGrpcService<UploadsService>())
        );
        var chats = await Should.ThrowAsync<NotSupportedException>(() =>
            TestServer.StartAsync(builder => builder.Services.AddGrpc(), app => app.MapGrpcService<ChatsService>())
        );

        uploads.Message.ShouldContain("/platform.streaming.v1.Uploads/Upload");
        chats.Message.ShouldContain("DuplexStreaming");
    }

    [Fact]
    public async Task Mapping_without_adding_says_what_is_missing()
    {
        var exception = await Should.ThrowAsync<InvalidOperationException>(() =>
            TestServer.StartAsync(static _ => { }, app => app.MapGrpcService<InteropService>())
        );

        exception.Message.ShouldContain("AddGrpc");
    }

    [Theory]
    [InlineData(null, StatusCode.Unauthenticated)]
    [InlineData("guest", StatusCode.PermissionDenied)]
    [InlineData("admin", StatusCode.OK)]
    public async Task A_service_can_require_authorization(string? role, StatusCode expected)
    {
        await using var server = await TestServer.StartAsync(
            builder =>
            {
                builder.Services.AddSingleton<Waits>().AddGrpc();
                builder.Services.AddAuthentication("role").AddScheme<AuthenticationSchemeOptions, RoleFromHeader>("role", null);
                builder.Services.AddAuthorization();
            },
            app =>
            {
                app.UseAuthentication();
                app.UseAuthorization();
                app.MapGrpcService<InteropService>().RequireAuthorization(policy => policy.RequireRole("admin"));
            }
        );
        var headers = role is null ? [] : new Metadata { { "role", role } };
        using var call = new InteropClient(server.Channel).EchoAsync(new EchoRequest(), headers, cancellationToken: TestEnd);

        var status = await StatusOfAsync(call);

        status.ShouldBe(expected);
    }

    [Fact]
    public async Task Interceptors_of_both_sides_see_the_call_in_their_order()
    {
        await using var server = await TestServer.StartInteropAsync(options =>
        {
            options.Interceptors.Add<NoteInterceptor>("server-outer");
            options.Interceptors.Add<NoteInterceptor>("server-inner");
        });
        var services = new ServiceCollection();
        services
            .AddGrpcClient<InteropClient>(options => options.Address = server.Address)
            .AddInterceptor(_ => new NoteInterceptor("client-outer"))
            .AddInterceptor(_ => new NoteInterceptor("client-inner"));
        await using var provider = services.BuildServiceProvider();

        using var call = provider.GetRequiredService<InteropClient>().EchoAsync(new EchoRequest(), cancellationToken: TestEnd);
        await call;

        call.GetTrailers()
            .GetAll("note")
            .Select(entry => entry.Value)
            .ShouldBe(["client-outer,client-inner", "server-outer", "server-inner"]);
    }

    [Fact]
    public async Task A_client_from_the_services_passes_through_its_handlers()
    {
        await using var server = await TestServer.StartInteropAsync();
        var services = new ServiceCollection();
        services
            .AddGrpcClient<InteropClient>(options => options.Address = new Uri("http://interop"))
            .AddHttpMessageHandler(() => new RedirectHandler(server.Address));
        await using var provider = services.BuildServiceProvider();

        var reply = await provider
            .GetRequiredService<InteropClient>()
            .EchoAsync(new EchoRequest { Text = "found" }, cancellationToken: TestEnd);

        reply.Text.ShouldBe("found");
    }

    [Fact]
    public async Task Health_follows_the_applications_checks()
    {
        var health = HealthStatus.Healthy;
        await using var server = await TestServer.StartAsync(
            builder =>
            {
                builder.Services.AddGrpc();
                builder
                    .Services.AddGrpcHealthChecks(options => options.Services.Map("db", check => check.Tags.Contains("db")))
                    .AddCheck("database", () => new HealthCheckResult(health), ["db"])
                    .AddCheck("queue", () => HealthCheckResult.Healthy());
                builder.Services.Configure<HealthCheckPublisherOptions>(options =>
                {
                    options.Delay = TimeSpan.Zero;
                    options.Period = TimeSpan.FromSeconds(1);
                });
            },
            app => app.MapGrpcHealthChecksService()
        );
        var client = new Health.HealthClient(server.Channel);
        using var watch = client.Watch(new HealthCheckRequest { Service = "db" }, cancellationToken: TestEnd);
        while (await watch.ResponseStream.MoveNext(TestEnd) && watch.ResponseStream.Current.Status != ServingStatus.Serving) { }

        health = HealthStatus.Unhealthy;
        await watch.ResponseStream.MoveNext(TestEnd);

        watch.ResponseStream.Current.Status.ShouldBe(ServingStatus.NotServing);
        (await client.CheckAsync(new HealthCheckRequest(), cancellationToken: TestEnd)).Status.ShouldBe(ServingStatus.NotServing);
    }

    [Fact]
    public async Task A_call_is_one_trace_and_names_its_method_and_status()
    {
        var spans = new System.Collections.Concurrent.ConcurrentQueue<Activity>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name is "Microsoft.AspNetCore" or "System.Net.Http",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = spans.Enqueue,
        };
        ActivitySource.AddActivityListener(listener);
        await using var server = await TestServer.StartInteropAsync();
        using var parent = new Activity("test").Start();

        await Should.ThrowAsync<RpcException>(async () =>
            await new InteropClient(server.Channel).FailAsync(new FailRequest { Code = 5 }, cancellationToken: TestEnd)
        );

        SpinWait.SpinUntil(() => Mine().Any(span => span.Kind == ActivityKind.Server), TimeSpan.FromSeconds(10)).ShouldBeTrue();
        var span = Mine().Single(span => span.Kind == ActivityKind.Server);
        span.GetTagItem("rpc.system").ShouldBe("grpc");
        span.GetTagItem("rpc.service").ShouldBe("platform.interop.v1.Interop");
        span.GetTagItem("rpc.method").ShouldBe("Fail");
        span.GetTagItem("rpc.grpc.status_code").ShouldBe(5);
        Mine().ShouldContain(client => client.Kind == ActivityKind.Client && client.SpanId == span.ParentSpanId);

        IEnumerable<Activity> Mine() => spans.Where(span => span.TraceId == parent.TraceId);
    }

    private static async Task<StatusCode> StatusOfAsync<T>(AsyncUnaryCall<T> call)
    {
        try
        {
            await call;
            return StatusCode.OK;
        }
        catch (RpcException exception)
        {
            return exception.StatusCode;
        }
    }

    private sealed class UploadsService : Uploads.UploadsBase;

    private sealed class ChatsService : Chats.ChatsBase;

    private sealed class RoleFromHeader(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder)
        : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
    {
        protected override Task<AuthenticateResult> HandleAuthenticateAsync()
        {
            var role = Request.Headers["role"].ToString();
            if (role.Length == 0)
            {
                return Task.FromResult(AuthenticateResult.NoResult());
            }
            var user = new ClaimsPrincipal(new ClaimsIdentity([new Claim(ClaimTypes.Role, role)], Scheme.Name));
            return Task.FromResult(AuthenticateResult.Success(new AuthenticationTicket(user, Scheme.Name)));
        }
    }

    private sealed class RedirectHandler(Uri target) : DelegatingHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            request.RequestUri = new Uri(target, request.RequestUri!.PathAndQuery);
            return base.SendAsync(request, cancellationToken);
        }
    }

    /// <summary>Notes its name: on the client in a header that grows, on the server in trailers.</summary>
    private sealed class NoteInterceptor(string name) : Interceptor
    {
        public override AsyncUnaryCall<TResponse> AsyncUnaryCall<TRequest, TResponse>(
            TRequest request,
            ClientInterceptorContext<TRequest, TResponse> context,
            AsyncUnaryCallContinuation<TRequest, TResponse> continuation
        )
        {
            var noted = context.Options.Headers?.GetValue("note");
            var headers = new Metadata { { "note", noted is null ? name : $"{noted},{name}" } };
            return continuation(request, new(context.Method, context.Host, context.Options.WithHeaders(headers)));
        }

        public override Task<TResponse> UnaryServerHandler<TRequest, TResponse>(
            TRequest request,
            ServerCallContext context,
            UnaryServerMethod<TRequest, TResponse> continuation
        )
        {
            if (context.ResponseTrailers.Count == 0)
            {
                context.ResponseTrailers.Add("note", context.RequestHeaders.GetValue("note")!);
            }
            context.ResponseTrailers.Add("note", name);
            return continuation(request, context);
        }
    }
}
