using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace CrmCloud.SupportTicketing.Data.Migrations;

[DbContext(typeof(SupportDbContext))]
[Migration("20261201_23_mail_out")]
public sealed class MailOut : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) =>
        migrationBuilder.Sql(
            """
            create table departures (
                id uuid primary key,
                workspace_id uuid not null,
                record_type text not null,
                state text not null,
                due_at timestamptz not null,
                attempts int not null,
                created_at timestamptz not null,
                finished_at timestamptz
            );
            create index departures_waiting on departures (due_at) where state in ('queued', 'running', 'undoing');
            select crm_protect('departures', 'select, insert, update', 'select');

            create table agents (
                workspace_id uuid not null,
                user_id uuid not null,
                present boolean not null,
                signature text,
                last_given_at timestamptz,
                primary key (workspace_id, user_id)
            );
            select crm_protect('agents');
            """
        );
}
