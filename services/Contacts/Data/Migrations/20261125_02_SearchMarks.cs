using CrmCloud.BuildingBlocks.Data;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace CrmCloud.Contacts.Data.Migrations;

/// <summary>Words that are searched begin with a mark of their workspace: a common beginning meets one workspace's rows only.</summary>
[DbContext(typeof(ContactsDbContext))]
[Migration("20261125_02_search_marks")]
public sealed class SearchMarks : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql(SearchTables.Create);
        migrationBuilder.Sql(
            """
            select crm_searchable('contacts', 'name', 'emails_text', 'phones_text');
            select crm_searchable('companies', 'name', 'tax_id', 'domain');
            select crm_searchable('tasks', 'title', 'body');
            """
        );
    }
}
