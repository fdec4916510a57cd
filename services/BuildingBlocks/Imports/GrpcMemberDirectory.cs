using CrmCloud.Contracts.Workspace.V1;
using Grpc.Core;

namespace CrmCloud.BuildingBlocks.Imports;

/// <summary>Asks Workspace's Directory.</summary>
public sealed class GrpcMemberDirectory(Contracts.Workspace.V1.Directory.DirectoryClient client, TimeProvider clock) : IMemberDirectory
{
    private const int LargestQuestion = 500;
    private static readonly TimeSpan s_timeout = TimeSpan.FromSeconds(10);

    public async Task<IReadOnlyDictionary<string, Guid>> ResolveAsync(
        IReadOnlyCollection<string> asked,
        bool byEmail,
        bool createMissing,
        Guid causationId,
        CancellationToken cancellation
    )
    {
        var found = new Dictionary<string, Guid>();
        foreach (var part in asked.Chunk(LargestQuestion))
        {
            var question = new ResolveMembersRequest { CreateMissing = createMissing, CausationId = causationId.ToString() };
            (byEmail ? question.Emails : question.Names).AddRange(part);
            var answer = await AskAsync(options => client.ResolveMembersAsync(question, options), cancellation);
            foreach (var member in answer.Members)
            {
                found[member.Asked] = Guid.Parse(member.Id);
            }
        }
        return found;
    }

    public async Task RemoveCreatedAsync(Guid causationId, IReadOnlyCollection<Guid> stillUsed, CancellationToken cancellation)
    {
        var question = new RemoveCreatedMembersRequest { CausationId = causationId.ToString() };
        question.KeepIds.AddRange(stillUsed.Select(id => id.ToString()));
        await AskAsync(options => client.RemoveCreatedMembersAsync(question, options), cancellation);
    }

    private async Task<TAnswer> AskAsync<TAnswer>(Func<CallOptions, AsyncUnaryCall<TAnswer>> ask, CancellationToken cancellation)
    {
        try
        {
            return await ask(new CallOptions(deadline: (clock.GetUtcNow() + s_timeout).UtcDateTime, cancellationToken: cancellation));
        }
        catch (RpcException error) when (error.StatusCode is StatusCode.Unavailable or StatusCode.DeadlineExceeded)
        {
            throw new PeerUnavailableException("Workspace does not answer.", error);
        }
    }
}
