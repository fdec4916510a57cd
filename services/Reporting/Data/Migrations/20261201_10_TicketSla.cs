using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace CrmCloud.Reporting.Data.Migrations;

/// <summary>Whether what was promised for a ticket was kept.</summary>
[DbContext(typeof(ReportingDbContext))]
[Migration("20261201_10_ticket_sla")]
public sealed class TicketSla : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) =>
        migrationBuilder.Sql(
            """
            alter table ticket_facts add sla_met boolean;
            alter table rebuild.ticket_facts add sla_met boolean;
            """
        );
}
