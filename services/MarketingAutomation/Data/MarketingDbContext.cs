using CrmCloud.BuildingBlocks.Data;
using CrmCloud.BuildingBlocks.Jobs;
using CrmCloud.BuildingBlocks.Ledger;
using CrmCloud.BuildingBlocks.Records;
using CrmCloud.MarketingAutomation.Domain;
using CrmCloud.MarketingAutomation.Integration;
using Microsoft.EntityFrameworkCore;

namespace CrmCloud.MarketingAutomation.Data;

public sealed class MarketingDbContext(DbContextOptions<MarketingDbContext> options) : CrmDbContext(options)
{
    private static readonly Dictionary<Type, LedgerShape> s_shapes = new()
    {
        [typeof(Template)] = TemplateCatalog.Templates.LedgerShape,
        [typeof(Job)] = JobCatalog.Shape("template"),
    };

    public DbSet<Template> Templates => Set<Template>();

    public override IReadOnlyDictionary<Type, LedgerShape> LedgerShapes => s_shapes;

    public override object? ToIntegrationEvent(Record record, object domainEvent) => MarketingIntegrationEvents.Of(record, domainEvent);

    protected override void OnServiceModelCreating(ModelBuilder model) => model.Entity<Template>().ToTable("templates");
}
