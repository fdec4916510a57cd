using CrmCloud.BuildingBlocks.Data;
using CrmCloud.BuildingBlocks.Imports;
using CrmCloud.BuildingBlocks.Jobs;
using CrmCloud.BuildingBlocks.Ledger;
using CrmCloud.BuildingBlocks.Records;
using CrmCloud.Deals.Domain;
using CrmCloud.Deals.Integration;
using Microsoft.EntityFrameworkCore;

namespace CrmCloud.Deals.Data;

public sealed class DealsDbContext(DbContextOptions<DealsDbContext> options) : CrmDbContext(options)
{
    private static readonly Dictionary<Type, LedgerShape> s_shapes = new()
    {
        [typeof(Deal)] = DealCatalog.Deals.LedgerShape,
        [typeof(Pipeline)] = DealCatalog.Pipelines.LedgerShape,
        [typeof(LostReason)] = DealCatalog.LostReasons.LedgerShape,
        [typeof(Product)] = DealCatalog.Products.LedgerShape,
        [typeof(Import)] = ImportCatalog.Shape("deal"),
        [typeof(Job)] = JobCatalog.Shape("deal"),
    };

    public DbSet<Deal> Deals => Set<Deal>();
    public DbSet<Pipeline> Pipelines => Set<Pipeline>();
    public DbSet<LostReason> LostReasons => Set<LostReason>();
    public DbSet<Product> Products => Set<Product>();

    public override IReadOnlyDictionary<Type, LedgerShape> LedgerShapes => s_shapes;

    public override object? ToIntegrationEvent(Record record, object domainEvent) => DealsIntegrationEvents.Of(record, domainEvent);

    protected override void OnServiceModelCreating(ModelBuilder model)
    {
        model.Entity<Deal>(deal =>
        {
            deal.ToTable("deals");
            deal.Property(d => d.Status).HasConversion<LowerCamelEnum<DealStatus>>();
        });
        model.Entity<Pipeline>().ToTable("pipelines");
        model.Entity<LostReason>().ToTable("lost_reasons");
        model.Entity<Product>().ToTable("products");
    }
}
