using CrmCloud.Contracts.Records.V1;
using CrmCloud.Workspace.Domain;
using Grpc.Net.ClientFactory;
using Client = CrmCloud.Contracts.Records.V1.Records.RecordsClient;

namespace CrmCloud.Workspace.Search;

/// <summary>Asks over gRPC, with the caller's own token, so that each service applies their scopes itself.</summary>
public sealed class GrpcRecordPeers(GrpcClientFactory clients, IConfiguration configuration) : IRecordPeers
{
    /// <summary>Nobody waits longer for a search; what has not answered by then is named in the answer.</summary>
    private static readonly TimeSpan s_deadline = TimeSpan.FromMilliseconds(800);

    public IReadOnlySet<string> Services { get; } = KnownTo(configuration).ToHashSet();

    /// <summary>The services with records whose address this process was told.</summary>
    public static IEnumerable<string> KnownTo(IConfiguration configuration) =>
        RecordTypes
            .Searched.Select(type => RecordTypes.ServiceOf(type)!)
            .Distinct()
            .Where(service => configuration.GetSection($"services:{service}:grpc").Exists());

    public static string ClientName(string service) => $"records-{service}";

    public async Task<SearchResponse> SearchAsync(string service, SearchRequest request, CancellationToken cancellation) =>
        await ClientOf(service).SearchAsync(request, deadline: Deadline(), cancellationToken: cancellation);

    public async Task<NameResponse> NameAsync(string service, NameRequest request, CancellationToken cancellation) =>
        await ClientOf(service).NameAsync(request, deadline: Deadline(), cancellationToken: cancellation);

    private Client ClientOf(string service) => clients.CreateClient<Client>(ClientName(service));

    // gRPC measures deadlines against the machine's clock, whatever clock the application is given.
    private static DateTime Deadline() => TimeProvider.System.GetUtcNow().UtcDateTime + s_deadline;
}
