using System.Text.Json;
using CrmCloud.BuildingBlocks.Data;
using CrmCloud.BuildingBlocks.Ledger;
using CrmCloud.BuildingBlocks.Records;
using CrmCloud.Mail.Domain;
using CrmCloud.Mail.Inbound;
using CrmCloud.Mail.Integration;
using CrmCloud.Mail.Outbound;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace CrmCloud.Mail.Data;

public sealed class MailDbContext(DbContextOptions<MailDbContext> options) : CrmDbContext(options)
{
    private static readonly Dictionary<Type, LedgerShape> s_shapes = new()
    {
        [typeof(MailAddress)] = MailCatalog.Addresses.LedgerShape,
        [typeof(MailMessage)] = MailCatalog.Messages,
        [typeof(MailSettings)] = MailCatalog.Settings,
    };

    public DbSet<MailAddress> Addresses => Set<MailAddress>();
    public DbSet<MailSettings> Settings => Set<MailSettings>();
    public DbSet<MailThread> Threads => Set<MailThread>();
    public DbSet<MailMessage> Messages => Set<MailMessage>();
    public DbSet<MailContent> Contents => Set<MailContent>();
    public DbSet<MailAttachment> Attachments => Set<MailAttachment>();
    public DbSet<InboundMail> Inbound => Set<InboundMail>();
    public DbSet<RawMessage> RawMessages => Set<RawMessage>();
    public DbSet<OutboundMail> Outbound => Set<OutboundMail>();

    public override IReadOnlyDictionary<Type, LedgerShape> LedgerShapes => s_shapes;

    public override object? ToIntegrationEvent(Record record, object domainEvent) => MailIntegrationEvents.Of(record, domainEvent);

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);
        configurationBuilder.Properties<IReadOnlyList<Party>>().HaveConversion<PartiesToJson, PartiesComparer>().HaveColumnType("jsonb");
    }

    protected override void OnServiceModelCreating(ModelBuilder model)
    {
        model.Entity<MailAddress>(address =>
        {
            address.ToTable("addresses");
            address.Property(a => a.Purpose).HasConversion<LowerCamelEnum<Purpose>>();
        });
        model.Entity<MailSettings>(settings =>
        {
            settings.ToTable("mail_settings");
            settings.Property(s => s.Security).HasConversion<LowerCamelEnum<ConnectionSecurity>>();
        });
        model.Entity<MailThread>(thread =>
        {
            thread.ToTable("threads");
            thread.HasKey(t => new { t.WorkspaceId, t.Id });
            thread.Property(t => t.Purpose).HasConversion<LowerCamelEnum<Purpose>>();
        });
        AddMessages(model);
        AddQueues(model);
    }

    private static void AddMessages(ModelBuilder model)
    {
        model.Entity<MailMessage>(message =>
        {
            message.ToTable("messages");
            message.Property(m => m.Direction).HasConversion<LowerCamelEnum<Direction>>();
            message.Property(m => m.Purpose).HasConversion<LowerCamelEnum<Purpose>>();
            message.Property(m => m.Nature).HasConversion<LowerCamelEnum<Nature>>();
            message.Property(m => m.State).HasConversion<LowerCamelEnum<DeliveryState>>();
        });
        model.Entity<MailContent>(content =>
        {
            content.ToTable("contents");
            content.HasKey(c => c.MessageId);
            content.HasOne<MailMessage>().WithOne().HasForeignKey<MailContent>(c => c.MessageId);
        });
        model.Entity<MailAttachment>(attachment =>
        {
            attachment.ToTable("attachments");
            attachment.HasKey(a => new { a.MessageId, a.Place });
            attachment.HasOne<MailMessage>().WithMany().HasForeignKey(a => a.MessageId);
        });
    }

    private static void AddQueues(ModelBuilder model)
    {
        model.Entity<InboundMail>(mail =>
        {
            mail.ToTable("inbound");
            mail.HasKey(m => m.Id);
            mail.Property(m => m.Id).ValueGeneratedNever();
            mail.Property(m => m.State).HasConversion<LowerCamelEnum<InboundState>>();
            mail.Property(m => m.Purpose).HasConversion<LowerCamelEnum<Purpose>>();
        });
        model.Entity<RawMessage>(raw =>
        {
            raw.ToTable("raw_messages");
            raw.HasKey(r => r.Id);
            raw.HasOne<InboundMail>().WithOne().HasForeignKey<RawMessage>(r => r.Id);
        });
        model.Entity<OutboundMail>(mail =>
        {
            mail.ToTable("outbound");
            mail.HasKey(m => m.MessageId);
            mail.HasOne<MailMessage>().WithOne().HasForeignKey<OutboundMail>(m => m.MessageId);
        });
    }

    private sealed class PartiesToJson()
        : ValueConverter<IReadOnlyList<Party>, string>(
            parties => JsonSerializer.Serialize(parties, JsonSerializerOptions.Web),
            json => JsonSerializer.Deserialize<Party[]>(json, JsonSerializerOptions.Web)!
        );

    private sealed class PartiesComparer()
        : ValueComparer<IReadOnlyList<Party>>((a, b) => a!.SequenceEqual(b!), parties => parties.Count, parties => parties);
}
