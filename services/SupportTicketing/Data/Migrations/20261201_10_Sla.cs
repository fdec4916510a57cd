using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace CrmCloud.SupportTicketing.Data.Migrations;

/// <summary>Calendars, SLA policies, the last reading of each ticket's clock, and what was told of breaches.</summary>
[DbContext(typeof(SupportDbContext))]
[Migration("20261201_10_sla")]
public sealed class Sla : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) =>
        migrationBuilder.Sql(
            """
            alter table ticket_messages add automatic boolean not null default false;

            alter table tickets
                add sla_state text default 'none',
                add sla_met boolean,
                add first_response_due timestamptz,
                add resolution_due timestamptz,
                add sla_due timestamptz,
                add sla_near_at timestamptz,
                add sla_next_at timestamptz,
                add sla_told_until timestamptz;
            create index tickets_by_sla_due on tickets (workspace_id, sla_due, id);
            create index tickets_sla_next on tickets (sla_next_at) where sla_next_at is not null;
            -- The timer looks for what is due in all workspaces. It sees which tickets, and when; nothing else of them.
            do $$ begin
                execute format('create policy crossing on tickets for select to %I using (true)', current_setting('crm.relay_role'));
                execute format('grant select (workspace_id, id, sla_next_at) on tickets to %I', current_setting('crm.relay_role'));
            end $$;

            create table business_calendars (
                id uuid primary key,
                workspace_id uuid not null,
                version bigint not null,
                created_at timestamptz not null,
                updated_at timestamptz not null,
                deleted_at timestamptz,
                name text not null,
                time_zone text not null,
                hours jsonb not null,
                holidays jsonb not null
            );
            create index business_calendars_of_workspace on business_calendars (workspace_id, created_at desc, id desc);
            select crm_protect('business_calendars');

            create table sla_policies (
                id uuid primary key,
                workspace_id uuid not null,
                version bigint not null,
                created_at timestamptz not null,
                updated_at timestamptz not null,
                deleted_at timestamptz,
                name text not null,
                calendar_id uuid references business_calendars,
                targets jsonb not null,
                queue_ids jsonb not null,
                pauses_on_hold boolean not null,
                near_breach_percent int not null,
                "order" int not null
            );
            create index sla_policies_of_workspace on sla_policies (workspace_id, created_at desc, id desc);
            select crm_protect('sla_policies');

            create table sla_alerts (
                id uuid primary key,
                workspace_id uuid not null,
                version bigint not null,
                created_at timestamptz not null,
                updated_at timestamptz not null,
                deleted_at timestamptz,
                ticket_id uuid not null references tickets on delete cascade,
                promise text not null,
                kind text not null,
                due_at timestamptz not null
            );
            create unique index sla_alerts_once on sla_alerts (ticket_id, promise, kind);
            select crm_protect('sla_alerts');

            create table sla_recounts (
                id uuid primary key,
                workspace_id uuid not null,
                record_type text not null,
                state text not null,
                created_at timestamptz not null,
                after_ticket uuid not null
            );
            create index sla_recounts_waiting on sla_recounts (created_at) where state = 'queued';
            select crm_protect('sla_recounts', relay_rights => 'select');
            """
        );
}
