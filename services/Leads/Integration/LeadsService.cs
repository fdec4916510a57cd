using CrmCloud.Contracts.Leads.V1;
using CrmCloud.Leads.Data;
using CrmCloud.Leads.Domain;
using Google.Protobuf.WellKnownTypes;
using Grpc.Core;
using Microsoft.EntityFrameworkCore;

namespace CrmCloud.Leads.Integration;

/// <summary>Answers the other services' questions about leads.</summary>
public sealed class LeadsService(LeadsDbContext db) : Contracts.Leads.V1.Leads.LeadsBase
{
    private const int MostAsked = 500;

    public override async Task<ResolveLeadsResponse> Resolve(ResolveLeadsRequest request, ServerCallContext context)
    {
        if (request.Asked.Count > MostAsked)
        {
            throw new RpcException(new Status(StatusCode.InvalidArgument, $"More than {MostAsked} at a time."));
        }
        var (query, key) = By(request);
        // Of several with the same key the oldest is the one.
        var found = await query.AsNoTracking().OrderBy(lead => lead.Id).ToListAsync(context.CancellationToken);
        var byKey = new Dictionary<string, Lead>();
        foreach (var lead in found)
        {
            byKey.TryAdd(key(lead), lead);
        }
        var response = new ResolveLeadsResponse();
        foreach (var asked in request.Asked)
        {
            if (byKey.TryGetValue(request.By == "externalId" ? asked : Folded(asked), out var lead))
            {
                response.Found.Add(Resolved(asked, lead));
            }
        }
        return response;
    }

    private (IQueryable<Lead> Query, Func<Lead, string> Key) By(ResolveLeadsRequest request)
    {
        switch (request.By)
        {
            case "externalId":
                var externalIds = request.Asked.ToList();
                return (db.Leads.Where(lead => externalIds.Contains(lead.ExternalId!)), lead => lead.ExternalId!);
            case "email":
                var addresses = request.Asked.Select(Folded).ToList();
#pragma warning disable CA1304, CA1311 // becomes lower() in the database
                return (db.Leads.Where(lead => addresses.Contains(lead.Email!.ToLower())), lead => Folded(lead.Email!));
#pragma warning restore CA1304, CA1311
            case "id":
                var ids = request.Asked.Select(asked => Guid.TryParse(asked, out var id) ? id : Guid.Empty).ToList();
                return (db.Leads.Where(lead => ids.Contains(lead.Id)), lead => lead.Id.ToString());
            default:
                throw new RpcException(new Status(StatusCode.InvalidArgument, "Leads are found by externalId, email or id."));
        }
    }

    private static string Folded(string text) => text.Trim().ToLowerInvariant();

    private static ResolvedLead Resolved(string asked, Lead lead) =>
        new()
        {
            Asked = asked,
            Id = lead.Id.ToString(),
            Name = lead.Name ?? "",
            CompanyName = lead.CompanyName ?? "",
            ExternalId = lead.ExternalId ?? "",
            Source = lead.Source ?? "",
            Region = lead.Region ?? "",
            CreatedAt = lead.CreatedAt.ToTimestamp(),
            OwnerId = lead.OwnerId?.ToString() ?? "",
            TeamId = lead.TeamId?.ToString() ?? "",
        };
}
