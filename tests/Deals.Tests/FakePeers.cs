using System.Collections.Concurrent;
using CrmCloud.Contracts.Contacts.V1;
using CrmCloud.Contracts.Leads.V1;
using CrmCloud.Testing.Services;
using Google.Protobuf.WellKnownTypes;
using Grpc.Core;

namespace CrmCloud.Deals.Tests;

/// <summary>Leads in the process: those that a test adds, or an outage.</summary>
public sealed class FakeLeads : Contracts.Leads.V1.Leads.LeadsClient
{
    private readonly ConcurrentBag<ResolvedLead> _leads = [];

    public bool IsDown { get; set; }

    /// <summary>How many questions came.</summary>
    public int Asked => _asked;

    private int _asked;

    public Guid Add(
        string? externalId = null,
        string name = "",
        string companyName = "",
        string source = "",
        DateTimeOffset? createdAt = null
    )
    {
        var id = Guid.CreateVersion7();
        _leads.Add(
            new ResolvedLead
            {
                Id = $"{id}",
                ExternalId = externalId ?? "",
                Name = name,
                CompanyName = companyName,
                Source = source,
                Region = "SP",
                CreatedAt = (createdAt ?? DateTimeOffset.UnixEpoch).ToTimestamp(),
            }
        );
        return id;
    }

    public override AsyncUnaryCall<ResolveLeadsResponse> ResolveAsync(ResolveLeadsRequest request, CallOptions options)
    {
        Interlocked.Increment(ref _asked);
        if (IsDown)
        {
            return FakeCall.Of(Task.FromException<ResolveLeadsResponse>(new RpcException(new Status(StatusCode.Unavailable, "down"))));
        }
        var byKey = _leads.ToLookup(lead => request.By == "id" ? lead.Id : lead.ExternalId);
        var answer = new ResolveLeadsResponse();
        foreach (var asked in request.Asked)
        {
            if (byKey[asked].FirstOrDefault() is { } lead)
            {
                var found = lead.Clone();
                found.Asked = asked;
                answer.Found.Add(found);
            }
        }
        return FakeCall.Of(Task.FromResult(answer));
    }
}

/// <summary>Contacts in the process: companies and people that a test adds, or an outage.</summary>
public sealed class FakeContacts : Contracts.Contacts.V1.Contacts.ContactsClient
{
    private readonly ConcurrentBag<Resolved> _companies = [];
    private readonly ConcurrentBag<Resolved> _people = [];

    public bool IsDown { get; set; }

    /// <summary>Companies that undos said are still used, by the cause that they named.</summary>
    public ConcurrentDictionary<string, string[]> Removed { get; } = new();

    public Guid AddCompany(string name) => Add(_companies, name);

    /// <param name="email">By which files name them.</param>
    public Guid AddPerson(string email) => Add(_people, email);

    public override AsyncUnaryCall<ResolveResponse> ResolveCompaniesAsync(ResolveRequest request, CallOptions options) =>
        Answer(() =>
        {
            foreach (var name in request.Asked.Where(name => request.CreateMissing && _companies.All(known => known.Name != name)))
            {
                AddCompany(name);
            }
            return Find(_companies, request);
        });

    public override AsyncUnaryCall<ResolveResponse> ResolveContactsAsync(ResolveRequest request, CallOptions options) =>
        Answer(() => Find(_people, request));

    public override AsyncUnaryCall<RemoveCreatedResponse> RemoveCreatedAsync(RemoveCreatedRequest request, CallOptions options) =>
        Answer(() =>
        {
            Removed[request.CausationId] = [.. request.KeepIds];
            return new RemoveCreatedResponse();
        });

    private static Guid Add(ConcurrentBag<Resolved> all, string name)
    {
        var id = Guid.CreateVersion7();
        all.Add(new Resolved { Id = $"{id}", Name = name });
        return id;
    }

    private static ResolveResponse Find(ConcurrentBag<Resolved> all, ResolveRequest request)
    {
        var answer = new ResolveResponse();
        foreach (var asked in request.Asked)
        {
            if (all.FirstOrDefault(known => (request.By == "id" ? known.Id : known.Name) == asked) is { } found)
            {
                answer.Found.Add(
                    new Resolved
                    {
                        Asked = asked,
                        Id = found.Id,
                        Name = found.Name,
                    }
                );
            }
        }
        return answer;
    }

    private AsyncUnaryCall<T> Answer<T>(Func<T> answer) =>
        FakeCall.Of(
            IsDown ? Task.FromException<T>(new RpcException(new Status(StatusCode.Unavailable, "down"))) : Task.FromResult(answer())
        );
}
