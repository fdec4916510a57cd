using System.Text.Json;
using CrmCloud.BuildingBlocks.Records;
using CrmCloud.BuildingBlocks.Resources;
using CrmCloud.BuildingBlocks.Results;
using CrmCloud.BuildingBlocks.Workspaces;
using CrmCloud.Contacts.Data;
using CrmCloud.Contacts.Domain;

namespace CrmCloud.Contacts.Features;

/// <summary>What is particular about creating and changing companies over HTTP.</summary>
public sealed class CompanyResource(Members members, CompanyTree tree, WorkspaceSettings settings)
    : RecordResource<Company, CompanyResponse>
{
    public override RecordType<Company> Catalog => ContactCatalog.Companies;

    public override CompanyResponse Response(Company record) => CompanyResponse.Of(record);

    public override Result Validate(Company record) => record.Validate();

    public override async ValueTask<Result> CreatingAsync(Company record, JsonElement body, CancellationToken cancellation)
    {
        await CompleteRevenueAsync(record, cancellation);
        return await members.CheckAsync(record.OwnerId, record.TeamId, cancellation, userField: "ownerId") is { Failed: true } unknown
            ? unknown
            : await tree.CheckAsync(record, cancellation);
    }

    public override async ValueTask<Result> ChangingAsync(Company record, JsonElement body, CancellationToken cancellation)
    {
        await CompleteRevenueAsync(record, cancellation);
        return body.TryGetProperty("parentId", out _) ? await tree.CheckAsync(record, cancellation) : Result.Done;
    }

    /// <summary>A bare number is in the currency that the revenue had before, or else in the workspace's.</summary>
    private async ValueTask CompleteRevenueAsync(Company record, CancellationToken cancellation) =>
        record.CompleteRevenue(record.LacksCurrency ? (await settings.GetAsync(cancellation)).Currency : null);
}
