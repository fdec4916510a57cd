using CrmCloud.BuildingBlocks.Data;
using CrmCloud.BuildingBlocks.Imports;
using CrmCloud.BuildingBlocks.Jobs;
using CrmCloud.BuildingBlocks.Ledger;
using CrmCloud.BuildingBlocks.Records;
using CrmCloud.SupportTicketing.Data.Sla;
using CrmCloud.SupportTicketing.Domain;
using CrmCloud.SupportTicketing.Intake;
using CrmCloud.SupportTicketing.Integration;
using CrmCloud.SupportTicketing.Outgoing;
using Microsoft.EntityFrameworkCore;

namespace CrmCloud.SupportTicketing.Data;

public sealed class SupportDbContext(DbContextOptions<SupportDbContext> options) : CrmDbContext(options)
{
    private static readonly Dictionary<Type, LedgerShape> s_shapes = new(SlaModel.LedgerShapes)
    {
        [typeof(Ticket)] = TicketCatalog.Tickets.LedgerShape,
        [typeof(TicketMessage)] = TicketCatalog.Messages.LedgerShape,
        [typeof(Macro)] = DeskCatalog.Macros.LedgerShape,
        [typeof(RoutingRule)] = DeskCatalog.RoutingRules.LedgerShape,
        [typeof(Article)] = DeskCatalog.Articles.LedgerShape,
        [typeof(SupportSettings)] = DeskCatalog.Settings.LedgerShape,
        [typeof(Queue)] = DeskCatalog.Queues.LedgerShape,
        [typeof(Import)] = ImportCatalog.Shape("ticket"),
        [typeof(Job)] = JobCatalog.Shape("ticket"),
    };

    public DbSet<Ticket> Tickets => Set<Ticket>();
    public DbSet<TicketMessage> Messages => Set<TicketMessage>();
    public DbSet<Macro> Macros => Set<Macro>();
    public DbSet<RoutingRule> RoutingRules => Set<RoutingRule>();
    public DbSet<Article> Articles => Set<Article>();
    public DbSet<SupportSettings> Settings => Set<SupportSettings>();
    public DbSet<Queue> Queues => Set<Queue>();
    public DbSet<Arrival> Arrivals => Set<Arrival>();
    public DbSet<TicketThread> Threads => Set<TicketThread>();
    public DbSet<Departure> Departures => Set<Departure>();
    public DbSet<DeskAgent> Agents => Set<DeskAgent>();
    public DbSet<BlockedSender> BlockedSenders => Set<BlockedSender>();

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
            ticket.Property(t => t.StatusBeforeMerge).HasConversion<LowerCamelEnum<TicketStatus>>();
            ticket.Property(t => t.Channel).HasConversion<LowerCamelEnum<TicketChannel>>();
        });
        model.Entity<TicketMessage>(message =>
        {
            message.ToTable("ticket_messages");
            message.HasOne<Ticket>().WithMany().HasForeignKey(m => m.TicketId);
            message.Property(m => m.Kind).HasConversion<LowerCamelEnum<MessageKind>>();
            message.Property(m => m.DeliveryState).HasConversion<LowerCamelEnum<DeliveryState>>();
            message.Property(m => m.Direction).HasConversion<LowerCamelEnum<MessageDirection>>();
        });
        SlaModel.Map(model);
        model.Entity<Macro>().ToTable("macros");
        model
            .Entity<RoutingRule>()
            .ToTable("routing_rules")
            .Property(rule => rule.Priority)
            .HasConversion<LowerCamelEnum<TicketPriority>>();
        model.Entity<Article>().ToTable("articles");
        model.Entity<SupportSettings>().ToTable("support_settings");
        model.Entity<Queue>().ToTable("queues");
        model.ApplyConfiguration(new ArrivalConfiguration());
        model.ApplyConfiguration(new DepartureConfiguration());
        model.Entity<DeskAgent>().ToTable("agents").HasKey(agent => new { agent.WorkspaceId, agent.UserId });
        model.Entity<TicketThread>().ToTable("ticket_threads").HasKey(thread => new { thread.WorkspaceId, thread.ThreadId });
        model.Entity<BlockedSender>(sender =>
        {
            sender.ToTable("blocked_senders");
            sender.Property(s => s.Id).ValueGeneratedNever();
            // Two mails at once are counted one after the other.
            sender.Property(s => s.Dropped).IsConcurrencyToken();
        });
    }
}
