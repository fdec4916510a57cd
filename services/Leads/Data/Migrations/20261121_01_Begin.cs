using CrmCloud.BuildingBlocks.Data;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace CrmCloud.Leads.Data.Migrations;

[DbContext(typeof(LeadsDbContext))]
[Migration("20261121_01_begin")]
public sealed class Begin : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql(StandardTables.Protect);
        migrationBuilder.Sql(StandardTables.Create);
        migrationBuilder.Sql(
            """
            create table disqualify_reasons (
                id uuid primary key,
                workspace_id uuid not null,
                version bigint not null,
                created_at timestamptz not null,
                updated_at timestamptz not null,
                deleted_at timestamptz,
                name text not null,
                "order" int not null
            );
            create index disqualify_reasons_list on disqualify_reasons (workspace_id, "order");
            select crm_protect('disqualify_reasons');

            create table leads (
                id uuid primary key,
                workspace_id uuid not null,
                version bigint not null,
                created_at timestamptz not null,
                updated_at timestamptz not null,
                deleted_at timestamptz,
                external_id text,
                first_name text,
                last_name text,
                name text generated always as (nullif(trim(coalesce(first_name, '') || ' ' || coalesce(last_name, '')), '')) stored,
                email text,
                phone text,
                company_name text,
                tax_id text,
                job_title text,
                website text,
                city text,
                region text,
                country text,
                source text,
                channel text,
                campaign text,
                status text not null,
                qualification text not null,
                disqualify_reason_id uuid,
                score int not null,
                grade text,
                owner_id uuid,
                team_id uuid,
                converted_contact_id uuid,
                converted_company_id uuid,
                converted_deal_id uuid,
                converted_at timestamptz,
                tags jsonb not null,
                custom jsonb not null
            );
            create index leads_newest on leads (workspace_id, created_at desc, id desc);
            create index leads_by_status on leads (workspace_id, status, created_at desc, id desc);
            create index leads_by_owner on leads (workspace_id, owner_id, created_at desc, id desc) where owner_id is not null;
            create index leads_by_external_id on leads (workspace_id, external_id) where external_id is not null;
            create index leads_by_email on leads (workspace_id, lower(email)) where email is not null;
            select crm_protect('leads');
            """
        );
    }
}
