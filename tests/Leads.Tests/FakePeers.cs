using System.Collections.Concurrent;
using CrmCloud.BuildingBlocks.Calls;
using CrmCloud.Contracts.Contacts.V1;
using CrmCloud.Contracts.Deals.V1;
using CrmCloud.Contracts.Records.V1;
using CrmCloud.Testing.Services;
using Grpc.Core;

namespace CrmCloud.Leads.Tests;

/// <summary>How a peer answers the next calls.</summary>
public enum PeerMood
{
    Well,

    /// <summary>Refuses before anything is done.</summary>
    Down,

    /// <summary>Does what it is asked, and the answer is lost on the way.</summary>
    LosesAnswers,
}

/// <summary>Contacts in the process: one person and one company per lead, however often it is asked.</summary>
public sealed class FakeContacts : Contacts.ContactsClient
{
    private readonly ConcurrentDictionary<string, FindOrCreateResponse> _byLead = new();
    private readonly ConcurrentDictionary<Guid, PeerMood> _moods = new();

    public ConcurrentBag<string> RemovedCauses { get; } = [];

    public void Be(Guid workspace, PeerMood mood) => _moods[workspace] = mood;

    public FindOrCreateResponse? Of(Guid lead) => _byLead.GetValueOrDefault($"{lead}");

    public override AsyncUnaryCall<FindOrCreateResponse> FindOrCreateAsync(FindOrCreateRequest request, CallOptions options) =>
        Moods.Answer(
            _moods,
            () =>
                _byLead.GetOrAdd(
                    request.LeadId,
                    _ => new FindOrCreateResponse
                    {
                        ContactId = $"{Guid.CreateVersion7()}",
                        CompanyId = request.Company.Name.Length == 0 ? "" : $"{Guid.CreateVersion7()}",
                    }
                )
        );

    public override AsyncUnaryCall<RemoveCreatedResponse> RemoveCreatedAsync(RemoveCreatedRequest request, CallOptions options)
    {
        RemovedCauses.Add(request.CausationId);
        return FakeCall.Of(Task.FromResult(new RemoveCreatedResponse()));
    }
}

/// <summary>Deals in the process: one deal per lead, however often it is asked.</summary>
public sealed class FakeDeals : Deals.DealsClient
{
    private readonly ConcurrentDictionary<string, OpenForLeadRequest> _asked = new();
    private readonly ConcurrentDictionary<string, string> _byLead = new();
    private readonly ConcurrentDictionary<Guid, PeerMood> _moods = new();

    public Guid UnknownPipeline { get; } = Guid.CreateVersion7();

    public void Be(Guid workspace, PeerMood mood) => _moods[workspace] = mood;

    public OpenForLeadRequest AskedFor(Guid lead) => _asked[$"{lead}"];

    public Guid DealOf(Guid lead) => Guid.Parse(_byLead[$"{lead}"]);

    public override AsyncUnaryCall<OpenForLeadResponse> OpenForLeadAsync(OpenForLeadRequest request, CallOptions options) =>
        request.PipelineId == $"{UnknownPipeline}"
            ? FakeCall.Of(
                Task.FromException<OpenForLeadResponse>(
                    new RpcException(new Status(StatusCode.InvalidArgument, "There is no such pipeline."))
                )
            )
            : Moods.Answer(
                _moods,
                () =>
                {
                    _asked[request.LeadId] = request;
                    return new OpenForLeadResponse { DealId = _byLead.GetOrAdd(request.LeadId, _ => $"{Guid.CreateVersion7()}") };
                }
            );
}

/// <summary>Which deals there are, as Deals names them.</summary>
public sealed class FakeDealNames : Records.RecordsClient
{
    public ConcurrentDictionary<Guid, bool> Existing { get; } = new();

    public override AsyncUnaryCall<NameResponse> NameAsync(NameRequest request, CallOptions options)
    {
        var response = new NameResponse();
        response.Records.AddRange(
            request
                .Records.Where(record => Existing.ContainsKey(Guid.Parse(record.Id)))
                .Select(record => new Named { Type = record.Type, Id = record.Id })
        );
        return FakeCall.Of(Task.FromResult(response));
    }
}

internal static class Moods
{
    /// <summary>An answer in the mood that the peer has towards the acting workspace.</summary>
    public static AsyncUnaryCall<T> Answer<T>(ConcurrentDictionary<Guid, PeerMood> moods, Func<T> answer)
    {
        var mood = moods.GetValueOrDefault(CallContextAccessor.Ambient!.WorkspaceId);
        if (mood == PeerMood.Well)
        {
            return FakeCall.Of(Task.FromResult(answer()));
        }
        if (mood == PeerMood.LosesAnswers)
        {
            _ = answer();
        }
        return FakeCall.Of(Task.FromException<T>(new RpcException(new Status(StatusCode.Unavailable, "away"))));
    }
}
