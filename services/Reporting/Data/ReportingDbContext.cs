using CrmCloud.BuildingBlocks.Data;
using CrmCloud.BuildingBlocks.Ledger;
using CrmCloud.BuildingBlocks.Records;
using CrmCloud.Reporting.Domain;
using Microsoft.EntityFrameworkCore;

namespace CrmCloud.Reporting.Data;

/// <summary>Read models only: everything here can be thrown away and made again from the other services' change feeds.</summary>
public sealed class ReportingDbContext(DbContextOptions<ReportingDbContext> options) : CrmDbContext(options)
{
    public DbSet<LeadFact> LeadFacts => Set<LeadFact>();
    public DbSet<DealFact> DealFacts => Set<DealFact>();
    public DbSet<TicketFact> TicketFacts => Set<TicketFact>();
    public DbSet<KnownName> Names => Set<KnownName>();
    public DbSet<WorkspaceSettings> Settings => Set<WorkspaceSettings>();

    /// <summary>Nothing here is edited, so nothing is recorded.</summary>
    public override IReadOnlyDictionary<Type, LedgerShape> LedgerShapes { get; } = new Dictionary<Type, LedgerShape>();

    public override object? ToIntegrationEvent(Record record, object domainEvent) => null;

    protected override void OnServiceModelCreating(ModelBuilder model)
    {
        model.Entity<LeadFact>().ToTable(LeadFactCatalog.Type.Table);
        model.Entity<DealFact>().ToTable(DealFactCatalog.Type.Table);
        model.Entity<TicketFact>().ToTable(TicketFactCatalog.Type.Table);
        model.Entity<KnownName>(name =>
        {
            name.ToTable("names");
            name.HasKey(n => n.Id);
            name.Property(n => n.Id).ValueGeneratedNever();
        });
        model.Entity<WorkspaceSettings>(settings =>
        {
            settings.ToTable("workspace_settings");
            settings.HasKey(s => s.WorkspaceId);
            settings.Property(s => s.WorkspaceId).ValueGeneratedNever();
        });
    }
}
