using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace CrmCloud.SupportTicketing.Data.Migrations;

/// <summary>What imports say of a ticket: its rating and what is odd about it. And the place of queues.</summary>
[DbContext(typeof(SupportDbContext))]
[Migration("20261125_02_imports")]
public sealed class Imports : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) =>
        migrationBuilder.Sql(
            """
            alter table tickets
                add queue_id uuid,
                add satisfaction_score int,
                add satisfaction_comment text,
                add satisfaction_at timestamptz,
                add flags jsonb not null default '[]';
            -- What goes with its ticket is looked for by the ticket alone.
            create index ticket_messages_by_ticket on ticket_messages (ticket_id);
            """
        );
}
