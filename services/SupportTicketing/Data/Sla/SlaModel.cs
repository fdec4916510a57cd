using CrmCloud.BuildingBlocks.Ledger;
using CrmCloud.BuildingBlocks.Records;
using CrmCloud.SupportTicketing.Domain;
using CrmCloud.SupportTicketing.Domain.Sla;
using Microsoft.EntityFrameworkCore;

namespace CrmCloud.SupportTicketing.Data.Sla;

/// <summary>How calendars, policies and clocks are stored.</summary>
internal static class SlaModel
{
    public static IEnumerable<KeyValuePair<Type, LedgerShape>> LedgerShapes =>
        [
            new(typeof(BusinessCalendar), SlaCatalog.Calendars.LedgerShape),
            new(typeof(SlaPolicy), SlaCatalog.Policies.LedgerShape),
            new(typeof(SlaAlert), SlaCatalog.Alerts.LedgerShape),
        ];

    public static void Map(ModelBuilder model)
    {
        model.Entity<Ticket>().Property(ticket => ticket.SlaState).HasConversion<LowerCamelEnum<SlaState>>();
        model.Entity<BusinessCalendar>().ToTable("business_calendars");
        model.Entity<SlaPolicy>().ToTable("sla_policies");
        model.Entity<SlaAlert>(alert =>
        {
            alert.ToTable("sla_alerts");
            alert.HasOne<Ticket>().WithMany().HasForeignKey(a => a.TicketId);
            alert.Property(a => a.Promise).HasConversion<LowerCamelEnum<SlaPromise>>();
            alert.Property(a => a.Kind).HasConversion<LowerCamelEnum<SlaAlertKind>>();
        });
        model.Entity<SlaRecount>().ToTable("sla_recounts");
    }
}
