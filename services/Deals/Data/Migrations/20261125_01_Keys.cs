using CrmCloud.BuildingBlocks.Data;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace CrmCloud.Deals.Data.Migrations;

/// <summary>Deals found by their people and products.</summary>
[DbContext(typeof(DealsDbContext))]
[Migration("20261125_01_keys")]
public sealed class Keys : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql(KeyTables.Create);
        migrationBuilder.Sql("select crm_keyed('deals', 'id', 'contact_ids', 'product_ids')");
    }
}
