using CrmCloud.BuildingBlocks.Data;
using CrmCloud.BuildingBlocks.Imports;
using CrmCloud.BuildingBlocks.Jobs;
using CrmCloud.BuildingBlocks.Ledger;
using CrmCloud.BuildingBlocks.Records;
using CrmCloud.SupportTicketing.Data.Sla;
using CrmCloud.SupportTicketing.Domain;
using CrmCloud.SupportTicketing.Integration;
using Microsoft.EntityFrameworkCore;

namespace CrmCloud.SupportTicketing.Data;

public sealed class SupportDbContext(DbContextOptions<SupportDbContext> options) : CrmDbContext(options)
{
    private static readonly Dictionary<Type, LedgerShape> s_shapes = new(SlaModel.LedgerShapes)
    {
        [typeof(Ticket)] = TicketCatalog.Tickets.LedgerShape,
        [typeof(TicketMessage)] = TicketCatalog.Messages.LedgerShape,
        [typeof(Import)] = ImportCatalog.Shape("ticket"),
        [typeof(Job)] = JobCatalog.Shape("ticket"),
    };

    public DbSet<Ticket> Tickets => Set<Ticket>();
    public DbSet<TicketMessage> Messages => Set<TicketMessage>();

    public override IReadOnlyDictionary<Type, LedgerShape> LedgerShapes => s_shapes;

    public override object? ToIntegrationEvent(Record record, object domainEvent) => SupportIntegrationEvents.Of(record, domainEvent);

    protected override ValueTask CompletingAsync(DateTimeOffset now, CancellationToken cancellation) =>
        TicketClocks.CompleteAsync(this, now, cancellation);

    protected override void OnServiceModelCreating(ModelBuilder model)
    {
        model.Entity<Ticket>(ticket =>
        {
            ticket.ToTable("tickets");
            ticket.Property(t => t.Status).HasConversion<LowerCamelEnum<TicketStatus>>();
            ticket.Property(t => t.Priority).HasConversion<LowerCamelEnum<TicketPriority>>();
            ticket.Property(t => t.Channel).HasConversion<LowerCamelEnum<TicketChannel>>();
        });
        model.Entity<TicketMessage>(message =>
        {
            message.ToTable("ticket_messages");
            message.HasOne<Ticket>().WithMany().HasForeignKey(m => m.TicketId);
            message.Property(m => m.Kind).HasConversion<LowerCamelEnum<MessageKind>>();
            message.Property(m => m.Direction).HasConversion<LowerCamelEnum<MessageDirection>>();
        });
        SlaModel.Map(model);
    }
}
