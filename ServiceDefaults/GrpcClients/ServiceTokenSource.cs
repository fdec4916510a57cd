using System.Collections.Concurrent;
using CrmCloud.Contracts.Workspace.V1;
using Microsoft.Extensions.Options;

namespace CrmCloud.ServiceDefaults.GrpcClients;

/// <summary>Asks Workspace for service tokens and keeps them, one per workspace, until shortly before they end.</summary>
internal sealed class ServiceTokenSource(
    Identity.IdentityClient identity,
    IOptions<ServiceIdentityOptions> service,
    IOptions<InternalGrpcOptions> options,
    TimeProvider time
) : IServiceTokenSource
{
    private const int Bound = 5_000;

    private readonly ConcurrentDictionary<Guid, Lazy<Task<InternalToken>>> _tokens = new();

    public async Task<string> GetTokenAsync(Guid? workspaceId, CancellationToken cancellationToken)
    {
        var key = workspaceId ?? Guid.Empty;
        if (_tokens.TryGetValue(key, out var kept) && kept.Value is { IsCompletedSuccessfully: true, Result: var known } && IsOld(known))
        {
            _tokens.TryRemove(KeyValuePair.Create(key, kept));
        }

        var entry = _tokens.GetOrAdd(key, Request);
        try
        {
            return (await entry.Value.WaitAsync(cancellationToken)).Token;
        }
        catch when (entry.Value.IsFaulted || entry.Value.IsCanceled)
        {
            _tokens.TryRemove(KeyValuePair.Create(key, entry));
            throw;
        }
    }

    private bool IsOld(InternalToken token) => token.ExpiresAt.ToDateTimeOffset() - options.Value.TokenRenewal <= time.GetUtcNow();

    private Lazy<Task<InternalToken>> Request(Guid workspaceId)
    {
        if (_tokens.Count >= Bound)
        {
            _tokens.Clear();
        }

        return new Lazy<Task<InternalToken>>(() => FetchAsync(workspaceId));
    }

    // Not cancelled with the first who asked: others wait for the same answer. The deadline bounds it.
    private async Task<InternalToken> FetchAsync(Guid workspaceId) =>
        await identity.IssueServiceTokenAsync(
            new IssueServiceTokenRequest
            {
                Service = service.Value.Name,
                Secret = service.Value.Secret,
                WorkspaceId = workspaceId == Guid.Empty ? "" : workspaceId.ToString(),
            },
            deadline: TimeProvider.System.GetUtcNow().UtcDateTime + options.Value.Deadline
        );
}
