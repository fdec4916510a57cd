using CrmCloud.BuildingBlocks.Data;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace CrmCloud.Leads.Data.Migrations;

/// <summary>Leads are found by the beginnings of words.</summary>
[DbContext(typeof(LeadsDbContext))]
[Migration("20261124_01_search")]
public sealed class Search : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql(SearchTables.Create);
        migrationBuilder.Sql("select crm_searchable('leads', 'name', 'email', 'phone', 'company_name')");
    }
}
