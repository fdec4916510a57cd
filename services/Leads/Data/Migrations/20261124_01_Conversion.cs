using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace CrmCloud.Leads.Data.Migrations;

/// <summary>Conversions, and the mark on a lead that is being converted.</summary>
[DbContext(typeof(LeadsDbContext))]
[Migration("20261124_01_conversion")]
public sealed class ConversionTables : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) =>
        migrationBuilder.Sql(
            """
            alter table leads add column converting_since timestamptz;
            create index leads_by_deal on leads (workspace_id, converted_deal_id) where converted_deal_id is not null;

            create table conversions (
                id uuid primary key,
                workspace_id uuid not null,
                lead_id uuid not null,
                record_type text not null,
                state text not null,
                caller jsonb not null,
                causation_id uuid not null,
                deal_name text,
                amount numeric,
                currency text,
                pipeline_id uuid,
                contact_id uuid,
                company_id uuid,
                deal_id uuid,
                problem text,
                created_at timestamptz not null,
                finished_at timestamptz
            );
            create index conversions_of_lead on conversions (workspace_id, lead_id, id desc);
            create unique index conversions_running on conversions (lead_id) where state = 'queued';
            create index conversions_waiting on conversions (created_at) where state in ('queued', 'running', 'undoing');
            select crm_protect('conversions', 'select, insert, update', 'select');
            """
        );
}
