using CrmCloud.BuildingBlocks.Data;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace CrmCloud.Reporting.Data.Migrations;

[DbContext(typeof(ReportingDbContext))]
[Migration("20261121_01_begin")]
public sealed class Begin : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql(StandardTables.Protect);
        migrationBuilder.Sql(StandardTables.Create);
        migrationBuilder.Sql(
            """
            create table lead_facts (
                id uuid primary key,
                workspace_id uuid not null,
                version bigint not null,
                created_at timestamptz not null,
                updated_at timestamptz not null,
                deleted_at timestamptz,
                external_id text,
                source text,
                channel text,
                campaign text,
                region text,
                country text,
                status text not null,
                qualification text not null,
                disqualify_reason_id uuid,
                score int not null,
                owner_id uuid,
                team_id uuid,
                converted_at timestamptz,
                won_at timestamptz,
                lost_at timestamptz,
                tags jsonb not null,
                custom jsonb not null
            );
            create index lead_facts_created on lead_facts (workspace_id, created_at);
            select crm_protect('lead_facts', relay_rights => 'select, delete');

            create table names (
                id uuid primary key,
                workspace_id uuid not null,
                kind text not null,
                name text not null,
                version bigint not null
            );
            select crm_protect('names', relay_rights => 'select, delete');

            create table workspace_settings (
                workspace_id uuid primary key,
                time_zone text not null,
                currency text not null,
                version bigint not null
            );
            select crm_protect('workspace_settings', relay_rights => 'select, delete');
            """
        );
    }
}
