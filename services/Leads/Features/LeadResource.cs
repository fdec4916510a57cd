using System.Text.Json;
using CrmCloud.BuildingBlocks.Records;
using CrmCloud.BuildingBlocks.Resources;
using CrmCloud.BuildingBlocks.Results;
using CrmCloud.BuildingBlocks.Workspaces;
using CrmCloud.Leads.Domain;

namespace CrmCloud.Leads.Features;

/// <summary>What is particular about creating and changing leads over HTTP.</summary>
public sealed class LeadResource(Members members) : RecordResource<Lead, LeadResponse>
{
    public override RecordType<Lead> Catalog => LeadCatalog.Leads;

    public override LeadResponse Response(Lead record) => LeadResponse.Of(record);

    public override Result Validate(Lead record) => record.Validate();

    public override ValueTask<Result> CreatingAsync(Lead record, JsonElement body, CancellationToken cancellation) =>
        members.CheckAsync(record.OwnerId, record.TeamId, cancellation, userField: "ownerId");

    public override ValueTask<Result> DeletingAsync(Lead record, CancellationToken cancellation) =>
        ValueTask.FromResult(record.ConvertingSince is null ? Result.Done : LeadErrors.Converting);
}
