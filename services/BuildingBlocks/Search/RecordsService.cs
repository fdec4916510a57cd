using CrmCloud.BuildingBlocks.Calls;
using CrmCloud.Contracts.Records.V1;
using Grpc.Core;

namespace CrmCloud.BuildingBlocks.Search;

/// <summary>Finds and names the service's records for other services.</summary>
public sealed class RecordsService(IEnumerable<RecordSearch> types, RecordFinder finder, CallContextAccessor calls)
    : Contracts.Records.V1.Records.RecordsBase
{
    /// <summary>Longest text that is sought, most records found of a type, most named at a time.</summary>
    public const int MaxText = 200;
    public const int MaxFound = 50;
    public const int MaxNamed = 500;

    public override async Task<SearchResponse> Search(SearchRequest request, ServerCallContext context)
    {
        if (request.Text.Length > MaxText || request.Limit is < 1 or > MaxFound)
        {
            throw Refused($"At most {MaxText} characters and a limit of 1 to {MaxFound}.");
        }
        var call = InWorkspace();
        var wanted = types.Where(type => (request.Types_.Count == 0 || request.Types_.Contains(type.Type)) && MayRead(call, type));
        var found = await finder.FindAsync(call.WorkspaceId, request.Text, [.. wanted], request.Limit, context.CancellationToken);
        var response = new SearchResponse();
        response.Hits.AddRange(
            found.Select(record => new Hit
            {
                Type = record.Type,
                Id = record.Id.ToString(),
                Title = record.Title,
                Subtitle = record.Subtitle,
                Score = record.Score,
            })
        );
        return response;
    }

    public override async Task<NameResponse> Name(NameRequest request, ServerCallContext context)
    {
        if (request.Records.Count > MaxNamed)
        {
            throw Refused($"At most {MaxNamed} records at a time.");
        }
        var call = InWorkspace();
        var wanted = types
            .Where(type => MayRead(call, type))
            .Select(type => (Type: type, Ids: IdsOf(request, type.Type)))
            .Where(pair => pair.Ids.Length > 0);
        var named = await finder.NameAsync(call.WorkspaceId, [.. wanted], context.CancellationToken);
        var response = new NameResponse();
        response.Records.AddRange(
            named.Select(record => new Named
            {
                Type = record.Type,
                Id = record.Id.ToString(),
                Title = record.Title,
            })
        );
        return response;
    }

    private static Guid[] IdsOf(NameRequest request, string type) =>
        [
            .. request
                .Records.Where(record => record.Type == type)
                .Select(record => Guid.TryParse(record.Id, out var id) ? id : throw Refused($"{record.Id} is not an id."))
                .Distinct(),
        ];

    private CallContext InWorkspace() =>
        calls.Current ?? throw new RpcException(new Status(StatusCode.FailedPrecondition, "This needs a token of a workspace."));

    /// <summary>A service asks on its own behalf, and answers for what it shows; a person's token is bound by its scopes.</summary>
    private static bool MayRead(CallContext call, RecordSearch type) => call.Actor.Kind == Actor.ServiceKind || call.Has(type.Scope);

    private static RpcException Refused(string message) => new(new Status(StatusCode.InvalidArgument, message));
}
