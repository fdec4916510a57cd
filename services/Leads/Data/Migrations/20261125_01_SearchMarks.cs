using CrmCloud.BuildingBlocks.Data;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace CrmCloud.Leads.Data.Migrations;

/// <summary>Words that are searched begin with a mark of their workspace: a common beginning meets one workspace's rows only.</summary>
[DbContext(typeof(LeadsDbContext))]
[Migration("20261125_01_search_marks")]
public sealed class SearchMarks : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql(SearchTables.Create);
        migrationBuilder.Sql(
            """
            select crm_searchable('leads', 'name', 'email', 'phone', 'company_name');
            """
        );
    }
}
