using System.Text.Json;
using CrmCloud.BuildingBlocks.Calls;
using CrmCloud.BuildingBlocks.Data;
using CrmCloud.BuildingBlocks.Imports;
using CrmCloud.BuildingBlocks.Jobs;
using CrmCloud.BuildingBlocks.Records;
using CrmCloud.BuildingBlocks.Results;
using CrmCloud.BuildingBlocks.Workspaces;
using CrmCloud.Leads.Domain;
using CrmCloud.Leads.Integration;

namespace CrmCloud.Leads.Features;

/// <summary>What Leads says about importing leads.</summary>
public sealed class LeadImports(IMemberDirectory members, ReferringDeals deals) : ImportTarget<Lead>
{
    public override RecordType<Lead> Catalog => LeadCatalog.Leads;

    public override IReadOnlyList<ImportReference<Lead>> References { get; } = [new OwnerReference<Lead>(members, LeadCatalog.Leads)];

    public override Lead Create() => new();

    public override Error? Validate(Lead record) => record.Validate().Error;

    /// <summary>A file may say what the verbs otherwise do, but not that a lead was converted: that makes other records.</summary>
    public override bool MayImport(Field<Lead> field) =>
        base.MayImport(field) && !field.Name.StartsWith("convertedTo", StringComparison.Ordinal) && field.Name != "convertedAt";

    public override Task<Error?> RefuseUndoAsync(CrmDbContext db, Guid importId, CancellationToken cancellation) =>
        deals.RefuseUndoAsync(db, importId, cancellation);
}

/// <summary>What Leads says about editing leads in bulk.</summary>
public sealed class LeadBulk(Members members) : BulkTarget<Lead>
{
    public override RecordType<Lead> Catalog => LeadCatalog.Leads;

    public override BulkAssignment<Lead> Assignment { get; } = new(members, (lead, userId, teamId) => lead.Assign(userId, teamId));

    public override IReadOnlyDictionary<string, BulkAction<Lead>> Actions { get; } =
        new Dictionary<string, BulkAction<Lead>>
        {
            ["qualify"] = (arguments, _) =>
                BulkArguments.Read<QualifyRequest>(arguments) is { } qualify
                    ? Result<Func<Lead, Result>>.Of(lead => lead.Qualify(qualify.Qualification))
                    : Error.Malformed("qualify takes qualification: none, mql or sql."),
            ["disqualify"] = (arguments, _) =>
                BulkArguments.Read<DisqualifyRequest>(arguments) is { ReasonId: var reason } && reason != Guid.Empty
                    ? Result<Func<Lead, Result>>.Of(lead => lead.Disqualify(reason))
                    : Error.Malformed("disqualify takes reasonId."),
            ["reopen"] = (_, _) => Result<Func<Lead, Result>>.Of(lead => lead.Reopen()),
        };

    public override Lead Create() => new();

    public override Error? Validate(Lead record) => record.Validate().Error;
}
