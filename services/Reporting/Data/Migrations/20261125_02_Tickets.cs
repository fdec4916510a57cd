using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace CrmCloud.Reporting.Data.Migrations;

/// <summary>Facts of tickets, and their twin for rebuilds. Tickets from before come with <c>./crm rebuild reporting</c>.</summary>
[DbContext(typeof(ReportingDbContext))]
[Migration("20261125_02_tickets")]
public sealed class Tickets : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) =>
        migrationBuilder.Sql(
            """
            create table ticket_facts (
                id uuid primary key,
                workspace_id uuid not null,
                version bigint not null,
                created_at timestamptz not null,
                updated_at timestamptz not null,
                deleted_at timestamptz,
                number bigint not null,
                external_id text,
                status text not null,
                priority text not null,
                channel text not null,
                queue_id uuid,
                assignee_id uuid,
                requester_id uuid,
                company_id uuid,
                product text,
                first_response_at timestamptz,
                solved_at timestamptz,
                closed_at timestamptz,
                satisfaction_score int,
                satisfaction_at timestamptz,
                flags jsonb not null,
                tags jsonb not null,
                custom jsonb not null,
                -- Where a file says that it is over but not since when, as good as at its beginning.
                done_at timestamptz generated always as (
                    case when status in ('solved', 'closed') then coalesce(solved_at, closed_at, created_at) end) stored,
                written_at timestamptz not null default now()
            );
            create index ticket_facts_created on ticket_facts (workspace_id, created_at);
            create index ticket_facts_done on ticket_facts (workspace_id, done_at);
            select crm_protect('ticket_facts', relay_rights => 'select, insert, update, delete');

            create table rebuild.ticket_facts (like ticket_facts including all);
            select crm_protect('rebuild.ticket_facts'::regclass, relay_rights => 'select, delete');
            """
        );
}
