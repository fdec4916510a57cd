using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace CrmCloud.Reporting.Data.Migrations;

/// <summary>
/// Facts of deals with their history, and a second set of all read models (schema <c>rebuild</c>) in which a rebuild works
/// while the first one serves. <c>won_at</c> and <c>lost_at</c> of leads are no longer read; they go with a later version.
/// </summary>
[DbContext(typeof(ReportingDbContext))]
[Migration("20261124_01_deals")]
public sealed class Deals : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) =>
        migrationBuilder.Sql(
            """
            create table deal_facts (
                id uuid primary key,
                workspace_id uuid not null,
                version bigint not null,
                created_at timestamptz not null,
                updated_at timestamptz not null,
                deleted_at timestamptz,
                external_id text,
                pipeline_id uuid not null,
                stage_id uuid not null,
                status text not null,
                amount numeric,
                currency text not null,
                probability int not null,
                expected_close_date date,
                company_id uuid,
                contact_ids jsonb not null,
                lead_id uuid,
                owner_id uuid,
                team_id uuid,
                product_ids jsonb not null,
                lost_reason_id uuid,
                source text,
                region text,
                won_at timestamptz,
                lost_at timestamptz,
                stage_since timestamptz,
                tags jsonb not null,
                custom jsonb not null,
                closed_at timestamptz generated always as (case status when 'won' then won_at when 'lost' then lost_at end) stored,
                written_at timestamptz not null default now()
            );
            create index deal_facts_closed on deal_facts (workspace_id, closed_at);
            create index deal_facts_open on deal_facts (workspace_id) where status = 'open';
            create index deal_facts_lead on deal_facts (workspace_id, lead_id) include (status, won_at, deleted_at) where lead_id is not null;
            select crm_protect('deal_facts', relay_rights => 'select, insert, update, delete');

            create table deal_versions (
                like deal_facts including defaults including generated,
                valid_from timestamptz not null,
                primary key (id, version)
            );
            create index deal_versions_valid on deal_versions (workspace_id, id, version desc);
            select crm_protect('deal_versions', relay_rights => 'select, insert, update, delete');

            -- Null where the version before this one wrote the row.
            alter table lead_facts add written_at timestamptz default now();
            alter table names add position int, add written_at timestamptz default now();
            alter table workspace_settings add written_at timestamptz default now();

            -- Counts the changes of a workspace's facts, so that a figure once computed is known to hold still.
            create table fact_revisions (
                workspace_id uuid primary key,
                revision bigint not null
            );
            select crm_protect('fact_revisions', relay_rights => 'select, insert, update, delete');

            create schema rebuild;
            do $$
            declare
                read_model text;
            begin
                execute format('grant usage on schema rebuild to %I, %I', current_setting('crm.app_role'), current_setting('crm.relay_role'));
                execute format('grant insert, update on lead_facts, names, workspace_settings to %I', current_setting('crm.relay_role'));
                foreach read_model in array array['lead_facts', 'deal_facts', 'deal_versions', 'names', 'workspace_settings', 'fact_revisions']
                loop
                    execute format('create table rebuild.%I (like public.%I including all)', read_model, read_model);
                    perform crm_protect(format('rebuild.%I', read_model)::regclass, relay_rights => 'select, delete');
                end loop;
            end $$;
            """
        );
}
