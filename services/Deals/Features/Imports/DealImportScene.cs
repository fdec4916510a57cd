using CrmCloud.BuildingBlocks.Workspaces;
using CrmCloud.Deals.Data;
using CrmCloud.Deals.Domain;
using CrmCloud.Deals.Integration;

namespace CrmCloud.Deals.Features.Imports;

/// <summary>What the rows of a file are completed from: pipelines, the currency, and what peers said of leads and companies.</summary>
public sealed class DealImportScene(DealPlaces places, Beginnings beginnings, WorkspaceSettings settings)
{
    private readonly Remembered<KnownLead> _leads = new();
    private readonly Remembered<string> _companyNames = new();

    public IReadOnlyList<Pipeline> Pipelines { get; private set; } = [];
    public string Currency { get; private set; } = "";

    /// <exception cref="Grpc.Core.RpcException">Workspace is away.</exception>
    public async Task LoadAsync(CancellationToken cancellation)
    {
        await beginnings.EnsureAsync(cancellation);
        Pipelines = await places.AllAsync(cancellation);
        Currency = (await settings.GetAsync(cancellation)).Currency;
    }

    public void Remember(KnownLead lead) => _leads[lead.Id] = lead;

    public void Remember(KnownParty company) => _companyNames[company.Id] = company.Name;

    public KnownLead? LeadOf(Deal deal) => deal.LeadId is { } id ? _leads[id] : null;

    public string? CompanyNameOf(Deal deal) => deal.CompanyId is { } id ? _companyNames[id] : null;

    /// <summary>
    /// The latest answers, in two generations: more of them than an import remembers which cell meant which id, so that none is
    /// missing that will not be asked for again.
    /// </summary>
    private sealed class Remembered<T>
        where T : class
    {
        private const int GenerationSize = 40_000;
        private Dictionary<Guid, T?> _now = [];
        private Dictionary<Guid, T?> _before = [];

        public T? this[Guid id]
        {
            get => _now.TryGetValue(id, out var value) ? value : _before.GetValueOrDefault(id);
            set
            {
                if (_now.Count >= GenerationSize)
                {
                    (_before, _now) = (_now, []);
                }
                _now[id] = value;
            }
        }
    }
}
