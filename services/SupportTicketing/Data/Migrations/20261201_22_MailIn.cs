using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace CrmCloud.SupportTicketing.Data.Migrations;

[DbContext(typeof(SupportDbContext))]
[Migration("20261201_22_mail_in")]
public sealed class MailIn : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) =>
        migrationBuilder.Sql(
            """
            create table arrivals (
                id uuid primary key,
                workspace_id uuid not null,
                record_type text not null,
                state text not null,
                thread_id uuid not null,
                address text not null,
                nature text not null,
                about_id uuid,
                causation_id uuid,
                outcome text,
                ticket_id uuid,
                problem text,
                created_at timestamptz not null,
                finished_at timestamptz
            );
            create index arrivals_waiting on arrivals (created_at) where state in ('queued', 'running', 'undoing');
            create index arrivals_failed on arrivals (workspace_id, created_at) where state = 'failed';
            select crm_protect('arrivals', 'select, insert, update', 'select');

            create table ticket_threads (
                workspace_id uuid not null,
                thread_id uuid not null,
                ticket_id uuid not null,
                primary key (workspace_id, thread_id)
            );
            create index ticket_threads_of_ticket on ticket_threads (workspace_id, ticket_id);
            select crm_protect('ticket_threads', 'select, insert, update');

            create table blocked_senders (
                id uuid primary key,
                workspace_id uuid not null,
                address text not null,
                by_id uuid,
                created_at timestamptz not null,
                dropped bigint not null,
                last_dropped_at timestamptz
            );
            create unique index blocked_senders_by_address on blocked_senders (workspace_id, address);
            select crm_protect('blocked_senders');
            """
        );
}
