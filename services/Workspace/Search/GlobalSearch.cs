using CrmCloud.BuildingBlocks.Calls;
using CrmCloud.Contracts.Records.V1;
using CrmCloud.Workspace.Domain;
using Grpc.Core;

namespace CrmCloud.Workspace.Search;

/// <summary>A record that was found.</summary>
/// <param name="Subtitle">What tells it from others of the same title.</param>
/// <param name="Score">Higher is better.</param>
public sealed record SearchHit(string Type, Guid Id, string Title, string Subtitle, double Score);

/// <param name="Items">The best first, of each type at most as many as asked for.</param>
/// <param name="Unavailable">Services that did not answer in time: their records are missing.</param>
public sealed record SearchAnswer(IReadOnlyList<SearchHit> Items, IReadOnlyList<string> Unavailable);

/// <summary>Asks all services at once, and merges what they find; also what records are called.</summary>
public sealed class GlobalSearch(IRecordPeers peers, ILogger<GlobalSearch> log)
{
    /// <summary>Records of these types that the caller may read.</summary>
    public async Task<SearchAnswer> FindAsync(
        CallContext call,
        string text,
        IEnumerable<string> types,
        int limit,
        CancellationToken cancellation
    )
    {
        var asked = ByService(call, types, type => type);
        var answers = await Task.WhenAll(
            asked.Select(async service =>
            {
                var request = new SearchRequest { Text = text, Limit = limit };
                request.Types_.AddRange(service);
                return await TryAsync(service.Key, async () => (await peers.SearchAsync(service.Key, request, cancellation)).Hits);
            })
        );
        return new SearchAnswer(
            [
                .. answers
                    .SelectMany(answer => answer.Found)
                    .Select(hit => new SearchHit(hit.Type, Guid.Parse(hit.Id), hit.Title, hit.Subtitle, hit.Score))
                    .OrderByDescending(hit => hit.Score)
                    .ThenBy(hit => hit.Title, StringComparer.Ordinal)
                    .ThenBy(hit => hit.Id),
            ],
            Away(answers)
        );
    }

    /// <summary>The titles of records that the caller may read and that are there, and the services that did not answer.</summary>
    public async Task<(IReadOnlyDictionary<(string Type, Guid Id), string> Titles, IReadOnlyList<string> Unavailable)> NameAsync(
        CallContext call,
        IEnumerable<(string Type, Guid Id)> records,
        CancellationToken cancellation
    )
    {
        var asked = ByService(call, records.Distinct(), record => record.Type);
        var answers = await Task.WhenAll(
            asked.Select(async service =>
            {
                var request = new NameRequest();
                request.Records.AddRange(service.Select(record => new Reference { Type = record.Type, Id = record.Id.ToString() }));
                return await TryAsync(service.Key, async () => (await peers.NameAsync(service.Key, request, cancellation)).Records);
            })
        );
        return (
            answers
                .SelectMany(answer => answer.Found)
                .DistinctBy(named => (named.Type, named.Id))
                .ToDictionary(named => (named.Type, Guid.Parse(named.Id)), named => named.Title),
            Away(answers)
        );
    }

    private List<IGrouping<string, T>> ByService<T>(CallContext call, IEnumerable<T> records, Func<T, string> typeOf) =>
        [
            .. records
                .Where(record => RecordTypes.ScopeOf(typeOf(record)) is { } scope && call.Has(scope))
                .GroupBy(record => RecordTypes.ServiceOf(typeOf(record))!)
                .Where(service => peers.Services.Contains(service.Key)),
        ];

    private static List<string> Away<T>((string Service, IReadOnlyList<T>? Answer, IReadOnlyList<T> Found)[] answers) =>
        [.. answers.Where(answer => answer.Answer is null).Select(answer => answer.Service).Order(StringComparer.Ordinal)];

    private async Task<(string Service, IReadOnlyList<T>? Answer, IReadOnlyList<T> Found)> TryAsync<T>(
        string service,
        Func<Task<Google.Protobuf.Collections.RepeatedField<T>>> ask
    )
    {
        try
        {
            IReadOnlyList<T> answer = [.. await ask()];
            return (service, answer, answer);
        }
        catch (RpcException failure)
        {
            log.LogWarning("{Service} did not answer ({Status})", service, failure.StatusCode);
            return (service, null, []);
        }
    }
}
