using CrmCloud.BuildingBlocks.Data;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace CrmCloud.MarketingAutomation.Data.Migrations;

[DbContext(typeof(MarketingDbContext))]
[Migration("20261124_01_begin")]
public sealed class Begin : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql(StandardTables.Protect);
        migrationBuilder.Sql(StandardTables.Create);
        migrationBuilder.Sql(SearchTables.Create);
        migrationBuilder.Sql(
            """
            create table templates (
                id uuid primary key,
                workspace_id uuid not null,
                version bigint not null,
                created_at timestamptz not null,
                updated_at timestamptz not null,
                deleted_at timestamptz,
                name text not null,
                subject text not null,
                body text not null,
                language text,
                tags jsonb not null,
                custom jsonb not null
            );
            create index templates_by_name on templates (workspace_id, name, id);
            select crm_protect('templates');
            select crm_searchable('templates', 'name', 'subject');
            """
        );
    }
}
