using System.Collections.Concurrent;
using CrmCloud.Contracts.Workspace.V1;
using Google.Protobuf.WellKnownTypes;
using Grpc.Core;

namespace CrmCloud.Gateway.Tests;

/// <summary>Stands for Workspace's Identity: knows the credentials that a test gives it and counts what it is asked.</summary>
public sealed class FakeWorkspace(TimeProvider time) : Identity.IdentityBase
{
    private readonly ConcurrentDictionary<string, string> _subjects = new();
    private int _exchanges;

    public int Exchanges => Volatile.Read(ref _exchanges);

    public bool RefusesGateway { get; set; }

    /// <summary>Holds exchanges until it is completed.</summary>
    public Task Gate { get; set; } = Task.CompletedTask;

    public string AddApiKey(string? subject = null) => Add($"crm_{Guid.CreateVersion7():N}", subject);

    public string AddSession(string? subject = null) => Add($"session-{Guid.CreateVersion7():N}", subject);

    public void Revoke(string credential) => _subjects.TryRemove(credential, out _);

    public static string InternalTokenOf(string subject) => $"internal.{subject}";

    public override Task<InternalToken> ExchangeApiKey(ExchangeApiKeyRequest request, ServerCallContext context) =>
        ExchangeAsync(request.ApiKey, context);

    public override Task<InternalToken> ExchangeSession(ExchangeSessionRequest request, ServerCallContext context) =>
        ExchangeAsync(request.SessionToken, context);

    public override Task<InternalToken> IssueServiceToken(IssueServiceTokenRequest request, ServerCallContext context) =>
        RefusesGateway || request is not { Service: "gateway", Secret: "gateway-secret" }
            ? throw new RpcException(new Status(StatusCode.Unauthenticated, "unknown service"))
            : Task.FromResult(Token("gateway"));

    private async Task<InternalToken> ExchangeAsync(string credential, ServerCallContext context)
    {
        Interlocked.Increment(ref _exchanges);
        await Gate;
        if (context.RequestHeaders.GetValue("authorization") != $"Bearer {InternalTokenOf("gateway")}")
        {
            throw new RpcException(new Status(StatusCode.PermissionDenied, "only the gateway may ask"));
        }

        return _subjects.TryGetValue(credential, out var subject)
            ? Token(subject)
            : throw new RpcException(new Status(StatusCode.Unauthenticated, "unknown credential"));
    }

    private InternalToken Token(string subject) =>
        new()
        {
            Token = InternalTokenOf(subject),
            SubjectId = subject,
            ExpiresAt = Timestamp.FromDateTimeOffset(time.GetUtcNow().AddMinutes(5)),
        };

    private string Add(string credential, string? subject)
    {
        _subjects[credential] = subject ?? $"subject-{Guid.CreateVersion7():N}";
        return credential;
    }
}
