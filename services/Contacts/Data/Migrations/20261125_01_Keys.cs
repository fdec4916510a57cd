using CrmCloud.BuildingBlocks.Data;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace CrmCloud.Contacts.Data.Migrations;

/// <summary>Indexes by address, number, company and record that row-level security lets be used.</summary>
[DbContext(typeof(ContactsDbContext))]
[Migration("20261125_01_keys")]
public sealed class Keys : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql(KeyTables.Create);
        migrationBuilder.Sql(
            """
            drop index contacts_by_company, contacts_by_email, contacts_by_phone, activities_about, tasks_about, deal_links_by_contact;
            select crm_keyed('contacts', 'id', 'company_ids', 'email_keys', 'phone_keys');
            select crm_keyed('activities', 'id', 'about_keys');
            select crm_keyed('tasks', 'id', 'about_keys');
            select crm_keyed('deal_links', 'deal_id', 'contact_ids');
            """
        );
    }
}
