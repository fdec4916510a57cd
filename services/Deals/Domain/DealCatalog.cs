using CrmCloud.BuildingBlocks.Records;

namespace CrmCloud.Deals.Domain;

/// <summary>The fields of deals and of what they refer to: names, types, bounds, and which verb owns what.</summary>
public static class DealCatalog
{
    private const string Scope = "deals";
    private const int NoteLength = 2_000;
    private const int NameLength = 300;
    internal const int ShortNameLength = 200;
    internal const int MostStages = 50;

    // csharpier-ignore-start
    public static RecordType<Deal> Deals { get; } = new("deal", "deals", "deals",
    [
        Field.RecordId<Deal>(),
        Field.Text<Deal>(deal => deal.ExternalId) with { MaxLength = 200 },
        Field.Text<Deal>(deal => deal.Name) with { Personal = true, Searchable = true, MaxLength = NameLength },
        Field.Reference<Deal>(deal => deal.PipelineId) with { OwnedBy = "move", AtCreation = true },
        Field.Reference<Deal>(deal => deal.StageId) with { OwnedBy = "move", AtCreation = true },
        Field.Choice<Deal, DealStatus>(deal => deal.Status) with { OwnedBy = "win, …/lose or …/reopen" },
        Field.Money<Deal>(deal => deal.Amount, (deal, currency) => deal.SayCurrency(currency)) with { Min = 0 },
        Field.Text<Deal>(deal => deal.Currency) with { ReadOnly = true },
        Field.Integer<Deal>(deal => deal.Probability) with { ReadOnly = true },
        Field.Date<Deal>(deal => deal.ExpectedCloseDate),
        Field.Reference<Deal>(deal => deal.CompanyId),
        Field.References<Deal>(deal => deal.ContactIds) with { FoundBy = "crm_with_deals_contact_ids" },
        Field.Reference<Deal>(deal => deal.LeadId) with { OwnedBy = "convert of its lead", AtCreation = true },
        Field.Reference<Deal>(deal => deal.OwnerId) with { OwnedBy = "assign", AtCreation = true },
        Field.Reference<Deal>(deal => deal.TeamId) with { OwnedBy = "assign", AtCreation = true },
        Field.References<Deal>(deal => deal.ProductIds) with { FoundBy = "crm_with_deals_product_ids" },
        Field.Reference<Deal>(deal => deal.LostReasonId) with { OwnedBy = "lose" },
        Field.Text<Deal>(deal => deal.LostNote) with { OwnedBy = "lose", Personal = true, MaxLength = NoteLength },
        Field.Text<Deal>(deal => deal.Source),
        Field.Text<Deal>(deal => deal.Region),
        Field.Text<Deal>(deal => deal.Position) with { OwnedBy = "move" },
        Field.Time<Deal>(deal => deal.WonAt) with { OwnedBy = "win" },
        Field.Time<Deal>(deal => deal.LostAt) with { OwnedBy = "lose" },
        Field.Time<Deal>(deal => deal.ClosedAt) with { FilesOnly = true, Property = null, Sql = "coalesce(won_at, lost_at)" },
        Field.Time<Deal>(deal => deal.StageSince) with { ReadOnly = true },
        Field.Tags<Deal>(deal => deal.Tags),
        .. Field.Stamps<Deal>(),
    ]);

    public static RecordType<Pipeline> Pipelines { get; } = new("pipeline", "pipelines", "pipelines",
    [
        Field.RecordId<Pipeline>(),
        Field.Text<Pipeline>(pipeline => pipeline.Name) with { MaxLength = ShortNameLength },
        Field.Items<Pipeline, Stage>(pipeline => pipeline.Stages, MostStages, Stage.Check),
        Field.Flag<Pipeline>(pipeline => pipeline.Default) with { Sql = "\"default\"" },
        .. Field.Stamps<Pipeline>(),
    ]) { Scope = Scope };

    public static RecordType<LostReason> LostReasons { get; } = new("lostReason", "lost-reasons", "lost_reasons",
    [
        Field.RecordId<LostReason>(),
        Field.Text<LostReason>(reason => reason.Name) with { MaxLength = ShortNameLength, Searchable = true },
        Field.Integer<LostReason>(reason => reason.Order) with { Sql = "\"order\"", Min = 0, Max = 10_000 },
        .. Field.Stamps<LostReason>(),
    ]) { Scope = Scope };

    public static RecordType<Product> Products { get; } = new("product", "products", "products",
    [
        Field.RecordId<Product>(),
        Field.Text<Product>(product => product.Name) with { MaxLength = ShortNameLength, Searchable = true },
        Field.Text<Product>(product => product.Code) with { MaxLength = 100, Searchable = true },
        Field.Money<Product>(product => product.Price, (product, currency) => product.SayCurrency(currency)) with { Min = 0 },
        Field.Text<Product>(product => product.Currency) with { ReadOnly = true },
        Field.Flag<Product>(product => product.Recurring),
        .. Field.Stamps<Product>(),
    ]) { Scope = Scope };
    // csharpier-ignore-end
}
