using System.Collections.Concurrent;
using CrmCloud.BuildingBlocks.Calls;
using CrmCloud.Contracts.Workspace.V1;
using Grpc.Core;
using Directory = CrmCloud.Contracts.Workspace.V1.Directory;

namespace CrmCloud.Testing.Services;

/// <summary>Workspace's directory in the process: members and teams of each workspace, or an outage.</summary>
public sealed class FakeDirectory : Directory.DirectoryClient
{
    private readonly ConcurrentDictionary<Guid, ConcurrentBag<Member>> _members = new();

    public bool IsDown { get; set; }

    public Guid Add(Guid workspace, Guid user, params Guid[] teams) => Add(workspace, user, active: true, teams);

    public Guid Add(Guid workspace, Guid user, bool active, params Guid[] teams)
    {
        var member = new Member
        {
            Id = $"{user}",
            Name = $"Member {user}",
            Active = active,
        };
        member.TeamIds.AddRange(teams.Select(team => $"{team}"));
        _members.GetOrAdd(workspace, _ => []).Add(member);
        return user;
    }

    public override AsyncUnaryCall<WorkspaceInfo> GetWorkspaceAsync(GetWorkspaceRequest request, CallOptions options) =>
        Answer(() =>
            new WorkspaceInfo
            {
                Slug = SlugOf(CallContextAccessor.Ambient!.WorkspaceId),
                Name = NameOf(CallContextAccessor.Ambient!.WorkspaceId),
                TimeZone = "America/Sao_Paulo",
                Currency = "BRL",
                Locale = "pt-BR",
            }
        );

    /// <summary>Every workspace of the tests has a slug that tells its id.</summary>
    public static string SlugOf(Guid workspace) => $"w-{workspace:n}";

    /// <summary>And a name that tells it, too.</summary>
    public static string NameOf(Guid workspace) => $"Workspace {workspace}";

    public override AsyncUnaryCall<FindWorkspaceResponse> FindWorkspaceAsync(FindWorkspaceRequest request, CallOptions options) =>
        Answer(() =>
            request.Slug.StartsWith("w-", StringComparison.Ordinal) && Guid.TryParseExact(request.Slug[2..], "n", out var id)
                ? new FindWorkspaceResponse { Id = $"{id}" }
                : throw new RpcException(new Status(StatusCode.NotFound, "There is no such workspace."))
        );

    public override AsyncUnaryCall<ListMembersResponse> ListMembersAsync(ListMembersRequest request, CallOptions options) =>
        Answer(() =>
        {
            var members = _members.GetValueOrDefault(CallContextAccessor.Ambient!.WorkspaceId) ?? [];
            var answer = new ListMembersResponse();
            answer.Members.AddRange(members);
            answer.Teams.AddRange(members.SelectMany(member => member.TeamIds).Distinct().Select(id => new Team { Id = id, Name = id }));
            return answer;
        });

    private AsyncUnaryCall<T> Answer<T>(Func<T> answer)
    {
        try
        {
            return FakeCall.Of(
                IsDown ? Task.FromException<T>(new RpcException(new Status(StatusCode.Unavailable, "down"))) : Task.FromResult(answer())
            );
        }
        catch (RpcException refused)
        {
            return FakeCall.Of(Task.FromException<T>(refused));
        }
    }
}

/// <summary>Workspace's custom fields in the process: the same for all workspaces of a test class.</summary>
public sealed class FakeFields : CustomFields.CustomFieldsClient
{
    private readonly ConcurrentDictionary<string, CustomField> _fields = new();

    /// <param name="record">The record type that has it, such as <c>lead</c>.</param>
    public void Add(string record, string key, string type = "text") =>
        _fields[$"{record}.{key}"] = new CustomField
        {
            Id = $"{Guid.CreateVersion7()}",
            RecordType = record,
            Key = key,
            Label = key,
            Type = type,
        };

    public override AsyncUnaryCall<ListFieldsResponse> ListFieldsAsync(ListFieldsRequest request, CallOptions options)
    {
        var answer = new ListFieldsResponse();
        answer.Fields.AddRange(_fields.Values.Where(field => field.RecordType == request.RecordType));
        return FakeCall.Of(Task.FromResult(answer));
    }
}

/// <summary>Answers of clients that are played in the process.</summary>
public static class FakeCall
{
    public static AsyncUnaryCall<T> Of<T>(Task<T> answer) =>
        new(answer, Task.FromResult(new Metadata()), () => Status.DefaultSuccess, () => [], () => { });
}
