using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace CrmCloud.SupportTicketing.Data.Migrations;

/// <summary>Finds the tickets that were merged into one: its clock counts from the earliest of them.</summary>
[DbContext(typeof(SupportDbContext))]
[Migration("20261201_30_merged")]
public sealed class Merged : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) =>
        migrationBuilder.Sql("create index tickets_merged on tickets (workspace_id, merged_into) where merged_into is not null");
}
