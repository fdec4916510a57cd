using System.Collections.Concurrent;
using CrmCloud.Contracts.Records.V1;
using CrmCloud.Workspace.Search;
using Grpc.Core;

namespace CrmCloud.Workspace.Tests;

/// <summary>The other services as far as search knows them: records that a test puts there.</summary>
public sealed class FakeRecordPeers : IRecordPeers
{
    private readonly ConcurrentDictionary<string, Hit> _records = new();
    private readonly ConcurrentDictionary<string, StatusCode> _failing = new();

    public IReadOnlySet<string> Services { get; } = new HashSet<string> { "leads", "contacts", "deals" };

    /// <summary>What each service was asked for, in order.</summary>
    public ConcurrentQueue<(string Service, IReadOnlyList<string> Types)> Asked { get; } = new();

    public Guid Add(string type, string title, double score = 1)
    {
        var id = Guid.CreateVersion7();
        _records[$"{id}"] = new Hit
        {
            Type = type,
            Id = $"{id}",
            Title = title,
            Subtitle = "",
            Score = score,
        };
        return id;
    }

    public void Fail(string service, StatusCode status = StatusCode.Unavailable) => _failing[service] = status;

    public void Recover(string service) => _failing.TryRemove(service, out _);

    public Task<SearchResponse> SearchAsync(string service, SearchRequest request, CancellationToken cancellation)
    {
        Asked.Enqueue((service, [.. request.Types_]));
        ThrowIfFailing(service);
        var response = new SearchResponse();
        response.Hits.AddRange(
            _records.Values.Where(hit =>
                request.Types_.Contains(hit.Type) && hit.Title.Contains(request.Text, StringComparison.OrdinalIgnoreCase)
            )
        );
        return Task.FromResult(response);
    }

    public Task<NameResponse> NameAsync(string service, NameRequest request, CancellationToken cancellation)
    {
        ThrowIfFailing(service);
        var response = new NameResponse();
        response.Records.AddRange(
            request
                .Records.Select(record => _records.GetValueOrDefault(record.Id))
                .OfType<Hit>()
                .Where(hit => request.Records.Any(record => record.Type == hit.Type && record.Id == hit.Id))
                .Select(hit => new Named
                {
                    Type = hit.Type,
                    Id = hit.Id,
                    Title = hit.Title,
                })
        );
        return Task.FromResult(response);
    }

    private void ThrowIfFailing(string service)
    {
        if (_failing.TryGetValue(service, out var status))
        {
            throw new RpcException(new Status(status, "away"));
        }
    }
}
