using System.Collections.Concurrent;
using CrmCloud.Contracts.Contacts.V1;
using CrmCloud.Testing.Services;
using Grpc.Core;

namespace CrmCloud.SupportTicketing.Tests;

/// <summary>Contacts in the process: people by their address, else their name, those that a test adds and those that were asked for.</summary>
public sealed class FakeContacts : Contracts.Contacts.V1.Contacts.ContactsClient
{
    private readonly ConcurrentDictionary<string, ResolvedPerson> _people = new();

    public bool IsDown { get; set; }

    /// <summary>How many were asked for.</summary>
    public int Asked => _asked;

    private int _asked;

    /// <summary>People that undos said are still used, by the cause that they named.</summary>
    public ConcurrentDictionary<string, string[]> Removed { get; } = new();

    /// <param name="sign">Their address or name.</param>
    public Guid Add(string sign, Guid? company = null) => Guid.Parse((_people[sign] = Person(company)).Id);

    public Guid this[string sign] => Guid.Parse(_people[sign].Id);

    public bool Knows(string sign) => _people.ContainsKey(sign);

    public override AsyncUnaryCall<ResolvePeopleResponse> ResolvePeopleAsync(ResolvePeopleRequest request, CallOptions options)
    {
        if (IsDown)
        {
            return FakeCall.Of(Task.FromException<ResolvePeopleResponse>(new RpcException(new Status(StatusCode.Unavailable, "down"))));
        }
        Interlocked.Add(ref _asked, request.People.Count);
        var answer = new ResolvePeopleResponse();
        foreach (var person in request.People)
        {
            var sign = person.Email.Length > 0 ? person.Email : person.Name;
            answer.People.Add(
                request.CreateMissing ? _people.GetOrAdd(sign, _ => Person(null))
                : _people.TryGetValue(sign, out var known) ? known
                : new ResolvedPerson()
            );
        }
        return FakeCall.Of(Task.FromResult(answer));
    }

    public override AsyncUnaryCall<ResolveResponse> ResolveContactsAsync(ResolveRequest request, CallOptions options)
    {
        if (IsDown)
        {
            return FakeCall.Of(Task.FromException<ResolveResponse>(new RpcException(new Status(StatusCode.Unavailable, "down"))));
        }
        var answer = new ResolveResponse();
        answer.Found.AddRange(
            from id in request.Asked
            from known in _people
            where known.Value.Id == id && known.Key.Contains('@', StringComparison.Ordinal)
            select new Resolved
            {
                Asked = id,
                Id = id,
                Name = "Ana",
                Email = known.Key,
            }
        );
        return FakeCall.Of(Task.FromResult(answer));
    }

    public override AsyncUnaryCall<RemoveCreatedResponse> RemoveCreatedAsync(RemoveCreatedRequest request, CallOptions options)
    {
        Removed[request.CausationId] = [.. request.KeepIds];
        return FakeCall.Of(Task.FromResult(new RemoveCreatedResponse()));
    }

    private static ResolvedPerson Person(Guid? company) => new() { Id = $"{Guid.CreateVersion7()}", CompanyId = $"{company}" };
}
