using CrmCloud.BuildingBlocks.Data;
using CrmCloud.BuildingBlocks.Imports;
using CrmCloud.BuildingBlocks.Records;
using CrmCloud.BuildingBlocks.Results;
using CrmCloud.BuildingBlocks.Workspaces;
using CrmCloud.Deals.Data;
using CrmCloud.Deals.Domain;
using CrmCloud.Deals.Integration;

namespace CrmCloud.Deals.Features.Imports;

/// <summary>What Deals says about importing deals.</summary>
public sealed class DealImports(
    DealsDbContext db,
    DealImportScene scene,
    DealPlaces places,
    WorkspaceSettings settings,
    IMemberDirectory members,
    LeadsClient leads,
    ContactsClient contacts,
    TimeProvider clock
) : ImportTarget<Deal>
{
    /// <summary>What files say by references and dates instead.</summary>
    private static readonly HashSet<string> s_otherwise =
    [
        "pipelineId",
        "stageId",
        "status",
        "companyId",
        "contactIds",
        "leadId",
        "ownerId",
        "productIds",
        "lostReasonId",
        "position",
    ];

    private static readonly string[] s_naming = ["company", "contact", "lead"];

    public override RecordType<Deal> Catalog => DealCatalog.Deals;

    public override IReadOnlyList<ImportReference<Deal>> References { get; } =
    [
        new OwnerReference<Deal>(members, DealCatalog.Deals),
        new PipelineReference(places),
        new StageReference(db, places),
        new LeadReference(leads, scene),
        new CompanyReference(contacts, scene),
        new ContactReference(contacts),
        new ProductReference(db, settings, clock),
        new LostReasonReference(db, clock),
    ];

    public override IReadOnlyDictionary<string, string> Synonyms => DealSynonyms.All;

    public override bool MayImport(Field<Deal> field) => base.MayImport(field) && !s_otherwise.Contains(field.Name);

    public override Deal Create() => new();

    public override Task PreparingAsync(CancellationToken cancellation) => scene.LoadAsync(cancellation);

    public override Error? Completing(Deal record, bool isNew) =>
        isNew ? ImportedDeal.Begin(record, scene, StoredTime.Now(clock)) : ImportedDeal.Change(record, scene, StoredTime.Now(clock));

    public override Error? Validate(Deal record) => record.Validate().Error;

    public override Error? ValidateUnresolved(Deal record, IReadOnlyCollection<string> references) =>
        references.Intersect(s_naming).Any() ? null : Validate(record);
}
