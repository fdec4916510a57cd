using CrmCloud.BuildingBlocks.Data;
using CrmCloud.BuildingBlocks.Imports;
using CrmCloud.BuildingBlocks.Jobs;
using CrmCloud.BuildingBlocks.Ledger;
using CrmCloud.BuildingBlocks.Records;
using CrmCloud.Contacts.Domain;
using CrmCloud.Contacts.Integration;
using Microsoft.EntityFrameworkCore;

namespace CrmCloud.Contacts.Data;

public sealed class ContactsDbContext(DbContextOptions<ContactsDbContext> options) : CrmDbContext(options)
{
    private static readonly Dictionary<Type, LedgerShape> s_shapes = new()
    {
        [typeof(Contact)] = ContactCatalog.Contacts.LedgerShape,
        [typeof(Company)] = ContactCatalog.Companies.LedgerShape,
        [typeof(Activity)] = ActivityCatalog.Activities.LedgerShape,
        [typeof(WorkTask)] = ActivityCatalog.Tasks.LedgerShape,
        [typeof(Consent)] = ActivityCatalog.Consents.LedgerShape,
        [typeof(Import)] = ImportCatalog.Shape("contact"),
        [typeof(Job)] = JobCatalog.Shape("contact"),
    };

    public DbSet<Contact> Contacts => Set<Contact>();
    public DbSet<Company> Companies => Set<Company>();
    public DbSet<Activity> Activities => Set<Activity>();
    public DbSet<WorkTask> Tasks => Set<WorkTask>();
    public DbSet<Consent> Consents => Set<Consent>();
    public DbSet<LeadPerson> LeadPeople => Set<LeadPerson>();

    public override IReadOnlyDictionary<Type, LedgerShape> LedgerShapes => s_shapes;

    public override object? ToIntegrationEvent(Record record, object domainEvent) => ContactsIntegrationEvents.Of(record, domainEvent);

    protected override void OnServiceModelCreating(ModelBuilder model)
    {
        model.Entity<Contact>(contact =>
        {
            contact.ToTable("contacts");
            contact.Property(c => c.Lifecycle).HasConversion<LowerCamelEnum<Lifecycle>>();
            contact.Property(c => c.SaidLifecycle).HasConversion<LowerCamelEnum<Lifecycle>>();
        });
        model.Entity<Company>().ToTable("companies");
        model.Entity<Activity>(activity =>
        {
            activity.ToTable("activities");
            activity.Property(a => a.Kind).HasConversion<LowerCamelEnum<ActivityKind>>();
            activity.Property(a => a.Direction).HasConversion<LowerCamelEnum<ActivityDirection>>();
        });
        model.Entity<WorkTask>(task =>
        {
            task.ToTable("tasks");
            task.Property(t => t.Status).HasConversion<LowerCamelEnum<WorkTaskStatus>>();
        });
        model.Entity<Consent>(consent =>
        {
            consent.ToTable("consents");
            consent.Property(c => c.Basis).HasConversion<LowerCamelEnum<LegalBasis>>();
        });
        model.Entity<LeadPerson>(person =>
        {
            person.ToTable("lead_people");
            person.HasKey(p => new { p.WorkspaceId, p.LeadId });
        });
    }
}
