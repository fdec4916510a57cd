using CrmCloud.Contracts.Workspace.V1;
using CrmCloud.ServiceDefaults.Authentication;
using CrmCloud.ServiceDefaults.GrpcClients;
using CrmCloud.Testing;
using Google.Protobuf.WellKnownTypes;
using Grpc.Core;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Shouldly;
using Xunit;

namespace CrmCloud.ServiceDefaults.Tests;

public sealed class InternalGrpcTests : IDisposable
{
    private readonly TestTokens _tokens = new();
    private readonly Peer _peer = new();

    [Fact]
    public async Task Outside_a_request_calls_carry_a_service_token_fetched_once_until_shortly_before_its_end()
    {
        var clock = new FakeTimeProvider(TimeProvider.System.GetUtcNow());
        _peer.Clock = clock;
        await using var workspace = await StartPeerAsync();
        await using var service = await StartCallerAsync(workspace, clock);
        var tokens = service.Services.GetRequiredService<IServiceTokenSource>();

        var together = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => tokens.GetTokenAsync(null, Cancel)));
        together.Distinct().ShouldHaveSingleItem();
        (await tokens.GetTokenAsync(Guid.CreateVersion7(), Cancel)).ShouldNotBe(together[0]);
        clock.Advance(TimeSpan.FromMinutes(3));
        (await tokens.GetTokenAsync(null, Cancel)).ShouldBe(together[0]);
        clock.Advance(TimeSpan.FromMinutes(1));
        (await tokens.GetTokenAsync(null, Cancel)).ShouldNotBe(together[0]);

        await service
            .Services.GetRequiredService<CustomFields.CustomFieldsClient>()
            .ListFieldsAsync(new ListFieldsRequest(), cancellationToken: Cancel);
        _peer.LastAuthorization.ShouldStartWith("Bearer leads-");
    }

    [Fact]
    public async Task A_failed_fetch_is_not_kept()
    {
        await using var workspace = await StartPeerAsync();
        await using var service = await StartCallerAsync(workspace);
        var tokens = service.Services.GetRequiredService<IServiceTokenSource>();
        _peer.Refuses = true;
        await Should.ThrowAsync<RpcException>(() => tokens.GetTokenAsync(null, Cancel));
        _peer.Refuses = false;
        (await tokens.GetTokenAsync(null, Cancel)).ShouldStartWith("leads-");
    }

    [Fact]
    public async Task Within_a_request_the_callers_validated_token_goes_on()
    {
        await using var workspace = await StartPeerAsync();
        await using var service = await StartCallerAsync(workspace);
        var token = _tokens.ForUser(Guid.CreateVersion7());
        using var request = new HttpRequestMessage(HttpMethod.Get, "/ask") { Headers = { Authorization = new("Bearer", token) } };
        using var answer = await service.Client.SendAsync(request, Cancel).ShouldBeAsync(System.Net.HttpStatusCode.OK);
        _peer.LastAuthorization.ShouldBe($"Bearer {token}");
    }

    [Fact]
    public async Task Within_an_anonymous_request_a_header_that_nobody_validated_does_not_go_on()
    {
        await using var workspace = await StartPeerAsync();
        await using var service = await StartCallerAsync(workspace);
        using var request = new HttpRequestMessage(HttpMethod.Get, "/ask-openly")
        {
            Headers = { Authorization = new("Bearer", "crm_smuggled") },
        };
        using var answer = await service.Client.SendAsync(request, Cancel).ShouldBeAsync(System.Net.HttpStatusCode.OK);
        _peer.LastAuthorization.ShouldStartWith("Bearer leads-");
    }

    [Fact]
    public async Task A_call_without_a_deadline_gets_one()
    {
        await using var workspace = await StartPeerAsync();
        await using var service = await StartCallerAsync(workspace, settings: ("InternalGrpc:Deadline", "00:00:01.5"));
        await service.Services.GetRequiredService<IServiceTokenSource>().GetTokenAsync(null, Cancel);
        _peer.Hangs = true;
        var client = service.Services.GetRequiredService<CustomFields.CustomFieldsClient>();
        var failure = await Should.ThrowAsync<RpcException>(async () =>
            await client.ListFieldsAsync(new ListFieldsRequest(), cancellationToken: Cancel)
        );
        failure.StatusCode.ShouldBe(StatusCode.DeadlineExceeded);
    }

    [Fact]
    public async Task With_the_peer_away_a_call_fails_as_unavailable()
    {
        await using var service = await ServiceApp.StartAsync(
            configure: builder => builder.Services.AddInternalGrpcClient<CustomFields.CustomFieldsClient>("workspace"),
            settings: [("services:workspace:grpc:0", "http://127.0.0.1:1"), ("Resilience:RetryDelay", "00:00:00.005")]
        );
        var client = service.Services.GetRequiredService<CustomFields.CustomFieldsClient>();
        var failure = await Should.ThrowAsync<RpcException>(async () =>
            await client.ListFieldsAsync(new ListFieldsRequest(), cancellationToken: Cancel)
        );
        failure.StatusCode.ShouldBe(StatusCode.Unavailable);
    }

    public void Dispose() => _tokens.Dispose();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private Task<ServiceApp> StartPeerAsync() =>
        ServiceApp.StartAsync(
            app =>
            {
                app.MapGrpcService<Peer.IdentityService>().AllowAnonymous();
                app.MapGrpcService<Peer.FieldsService>().AllowAnonymous();
            },
            builder =>
            {
                builder.Services.AddGrpc();
                builder.Services.AddSingleton<ISigningKeys>(_tokens);
                builder.Services.AddSingleton(_peer);
            },
            protocols: HttpProtocols.Http2
        );

    private Task<ServiceApp> StartCallerAsync(ServiceApp workspace, TimeProvider? clock = null, params (string, string)[] settings) =>
        ServiceApp.StartAsync(
            app =>
            {
                app.MapGet("/ask", AskAsync);
                app.MapGet("/ask-openly", AskAsync).AllowAnonymous();
            },
            builder =>
            {
                builder.Services.AddSingleton(clock ?? TimeProvider.System);
                builder.Services.AddSingleton<ISigningKeys>(_tokens);
                builder.Services.AddInternalGrpcClient<CustomFields.CustomFieldsClient>("workspace");
            },
            settings: [("services:workspace:grpc:0", workspace.Address), .. settings]
        );

    private static async Task<string> AskAsync(CustomFields.CustomFieldsClient fields, CancellationToken cancellationToken)
    {
        await fields.ListFieldsAsync(new ListFieldsRequest(), cancellationToken: cancellationToken);
        return "asked";
    }

    internal sealed class Peer
    {
        private int _issued;

        public TimeProvider Clock { get; set; } = TimeProvider.System;
        public string LastAuthorization { get; private set; } = "";
        public bool Refuses { get; set; }
        public bool Hangs { get; set; }

        public sealed class IdentityService(Peer peer) : Identity.IdentityBase
        {
            public override Task<InternalToken> IssueServiceToken(IssueServiceTokenRequest request, ServerCallContext context) =>
                peer.Refuses || request.Secret != "secret"
                    ? throw new RpcException(new Status(StatusCode.Unauthenticated, "refused"))
                    : Task.FromResult(
                        new InternalToken
                        {
                            Token = $"{request.Service}-{Interlocked.Increment(ref peer._issued)}",
                            ExpiresAt = Timestamp.FromDateTimeOffset(peer.Clock.GetUtcNow().AddMinutes(5)),
                        }
                    );
        }

        public sealed class FieldsService(Peer peer) : CustomFields.CustomFieldsBase
        {
            public override async Task<ListFieldsResponse> ListFields(ListFieldsRequest request, ServerCallContext context)
            {
                peer.LastAuthorization = context.RequestHeaders.GetValue("authorization") ?? "";
                if (peer.Hangs)
                {
                    await Task.Delay(Timeout.Infinite, context.CancellationToken);
                }

                return new ListFieldsResponse();
            }
        }
    }
}
