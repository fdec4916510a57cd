using CrmCloud.BuildingBlocks.Data;
using CrmCloud.BuildingBlocks.Imports;
using CrmCloud.BuildingBlocks.Jobs;
using CrmCloud.BuildingBlocks.Ledger;
using CrmCloud.BuildingBlocks.Records;
using CrmCloud.Leads.Conversion;
using CrmCloud.Leads.Domain;
using CrmCloud.Leads.Integration;
using Microsoft.EntityFrameworkCore;

namespace CrmCloud.Leads.Data;

public sealed class LeadsDbContext(DbContextOptions<LeadsDbContext> options) : CrmDbContext(options)
{
    private static readonly Dictionary<Type, LedgerShape> s_shapes = new()
    {
        [typeof(Lead)] = LeadCatalog.Leads.LedgerShape,
        [typeof(DisqualifyReason)] = LeadCatalog.Reasons.LedgerShape,
        [typeof(Import)] = ImportCatalog.Shape("lead"),
        [typeof(Job)] = JobCatalog.Shape("lead"),
    };

    public DbSet<Lead> Leads => Set<Lead>();
    public DbSet<LeadConversion> Conversions => Set<LeadConversion>();
    public DbSet<DisqualifyReason> DisqualifyReasons => Set<DisqualifyReason>();

    public override IReadOnlyDictionary<Type, LedgerShape> LedgerShapes => s_shapes;

    public override object? ToIntegrationEvent(Record record, object domainEvent) => LeadsIntegrationEvents.Of(record, domainEvent);

    protected override void OnServiceModelCreating(ModelBuilder model)
    {
        model.Entity<Lead>(lead =>
        {
            lead.ToTable("leads");
            lead.Property(l => l.Status).HasConversion<LowerCamelEnum<LeadStatus>>();
            lead.Property(l => l.Qualification).HasConversion<LowerCamelEnum<LeadQualification>>();
            lead.Ignore(l => l.Name);
            lead.Ignore(l => l.HasOnlyDeal);
        });
        model.Entity<DisqualifyReason>().ToTable("disqualify_reasons");
        model.ApplyConfiguration(new LeadConversionConfiguration());
    }
}
