using CrmCloud.BuildingBlocks.Data;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace CrmCloud.Deals.Data.Migrations;

[DbContext(typeof(DealsDbContext))]
[Migration("20261124_01_begin")]
public sealed class Begin : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql(StandardTables.Protect);
        migrationBuilder.Sql(StandardTables.Create);
        migrationBuilder.Sql(StandardTables.SubjectsPerWorkspace);
        migrationBuilder.Sql(
            """
            create table pipelines (
                id uuid primary key,
                workspace_id uuid not null,
                version bigint not null,
                created_at timestamptz not null,
                updated_at timestamptz not null,
                deleted_at timestamptz,
                name text not null,
                stages jsonb not null,
                "default" boolean not null,
                -- Checked at the end of a transaction, in which one pipeline may hand it over to another.
                constraint pipelines_one_default exclude using btree (workspace_id with =)
                    where ("default" and deleted_at is null) deferrable initially deferred
            );
            create index pipelines_list on pipelines (workspace_id, created_at, id);
            select crm_protect('pipelines');

            create table lost_reasons (
                id uuid primary key,
                workspace_id uuid not null,
                version bigint not null,
                created_at timestamptz not null,
                updated_at timestamptz not null,
                deleted_at timestamptz,
                name text not null,
                "order" int not null
            );
            create index lost_reasons_list on lost_reasons (workspace_id, "order", id);
            select crm_protect('lost_reasons');

            create table products (
                id uuid primary key,
                workspace_id uuid not null,
                version bigint not null,
                created_at timestamptz not null,
                updated_at timestamptz not null,
                deleted_at timestamptz,
                name text not null,
                code text,
                price numeric,
                currency text not null,
                recurring boolean not null
            );
            create index products_list on products (workspace_id, name, id);
            select crm_protect('products');

            create table deals (
                id uuid primary key,
                workspace_id uuid not null,
                version bigint not null,
                created_at timestamptz not null,
                updated_at timestamptz not null,
                deleted_at timestamptz,
                external_id text,
                name text,
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
                lost_note text,
                source text,
                region text,
                position text not null,
                won_at timestamptz,
                lost_at timestamptz,
                stage_since timestamptz not null,
                conversion_lead_id uuid,
                tags jsonb not null,
                custom jsonb not null
            );
            create index deals_newest on deals (workspace_id, created_at desc, id desc);
            create index deals_by_status on deals (workspace_id, status, created_at desc, id desc);
            create index deals_by_owner on deals (workspace_id, owner_id, created_at desc, id desc) where owner_id is not null;
            create index deals_by_company on deals (workspace_id, company_id) where company_id is not null;
            create index deals_by_lead on deals (workspace_id, lead_id) where lead_id is not null;
            create index deals_by_external_id on deals (workspace_id, external_id) where external_id is not null;
            create index deals_by_reason on deals (workspace_id, lost_reason_id) where lost_reason_id is not null;
            -- A column of a board, and what may follow in it (ties cannot be, but the id tells the list so).
            create index deals_in_stage on deals (workspace_id, stage_id, position, id) where status = 'open' and deleted_at is null;
            create unique index deals_by_conversion on deals (workspace_id, conversion_lead_id)
                where conversion_lead_id is not null and deleted_at is null;
            select crm_protect('deals');
            """
        );
        migrationBuilder.Sql(SearchTables.Create);
        migrationBuilder.Sql("select crm_searchable('deals', 'name')");
    }
}
