using CrmCloud.BuildingBlocks.Calls;
using CrmCloud.BuildingBlocks.Imports;
using CrmCloud.Contracts.Leads.V1;
using Grpc.Core;

namespace CrmCloud.Deals.Integration;

/// <summary>A lead as a deal needs to know it.</summary>
/// <param name="Name">The person's; none where the lead has none.</param>
public sealed record KnownLead(Guid Id, string? Name, string? CompanyName, string? Source, string? Region, DateTimeOffset CreatedAt);

/// <summary>Asks Leads.</summary>
public sealed class LeadsClient(Leads.LeadsClient client)
{
    /// <summary>Most leads of one question, and of what one answer may hold.</summary>
    private const int LargestQuestion = 500;
    private static readonly TimeSpan s_timeout = TimeSpan.FromSeconds(10);

    /// <summary>Finds leads. Those that are not found are absent from the answer.</summary>
    /// <param name="by">externalId, email or id.</param>
    /// <exception cref="PeerUnavailableException">Leads does not answer; ask again later.</exception>
    public async Task<IReadOnlyDictionary<string, KnownLead>> ResolveAsync(
        IReadOnlyCollection<string> asked,
        string by,
        TimeSpan? timeout,
        CancellationToken cancellation
    )
    {
        var found = new Dictionary<string, KnownLead>();
        foreach (var part in asked.Chunk(LargestQuestion))
        {
            var question = new ResolveLeadsRequest { By = by };
            question.Asked.AddRange(part);
            var answer = await Peers.AskAsync(
                "Leads",
                options => client.ResolveAsync(question, options),
                timeout ?? s_timeout,
                cancellation
            );
            foreach (var lead in answer.Found)
            {
                found[lead.Asked] = new KnownLead(
                    Guid.Parse(lead.Id),
                    Peers.Said(lead.Name),
                    Peers.Said(lead.CompanyName),
                    Peers.Said(lead.Source),
                    Peers.Said(lead.Region),
                    lead.CreatedAt?.ToDateTimeOffset() ?? default
                );
            }
        }
        return found;
    }
}
