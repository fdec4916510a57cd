using CrmCloud.BuildingBlocks.Data;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace CrmCloud.SupportTicketing.Data.Migrations;

/// <summary>Titles that begin with what is sought are found without looking at every word that begins so.</summary>
[DbContext(typeof(SupportDbContext))]
[Migration("20261201_01_search_titles")]
public sealed class SearchTitles : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql(SearchTables.Create);
        migrationBuilder.Sql(
            """
            select crm_searchable('tickets', 'subject');
            """
        );
    }
}
