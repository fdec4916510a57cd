using CrmCloud.BuildingBlocks.Imports;
using CrmCloud.BuildingBlocks.Workspaces;
using CrmCloud.Deals.Data;
using CrmCloud.Deals.Domain;
using CrmCloud.Deals.Integration;

namespace CrmCloud.Deals.Features.Imports;

/// <summary>What the rows of a file are completed from: pipelines, the currency, and what peers said of leads and companies.</summary>
public sealed class DealImportScene(DealPlaces places, Beginnings beginnings, WorkspaceSettings settings)
{
    private readonly Remembered<Guid, KnownLead> _leads = new();
    private readonly Remembered<Guid, string> _companyNames = new();

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
}
