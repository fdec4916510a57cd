using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace CrmCloud.SupportTicketing.Data.Migrations;

[DbContext(typeof(SupportDbContext))]
[Migration("20261201_25_merging")]
public sealed class Merging : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) =>
        migrationBuilder.Sql(
            """
            alter table tickets add status_before_merge text;
            alter table ticket_messages add merged_from uuid;
            create index ticket_messages_merged on ticket_messages (workspace_id, merged_from) where merged_from is not null;
            """
        );
}
