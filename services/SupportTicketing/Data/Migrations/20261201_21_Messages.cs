using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace CrmCloud.SupportTicketing.Data.Migrations;

/// <summary>What a message is as mail, and whom a ticket is written with.</summary>
[DbContext(typeof(SupportDbContext))]
[Migration("20261201_21_messages")]
public sealed class Messages : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) =>
        migrationBuilder.Sql(
            """
            alter table ticket_messages
                add author_name text,
                add "from" jsonb,
                add "to" jsonb not null default '[]',
                add cc jsonb not null default '[]',
                add html text,
                add new_text text,
                add attachments jsonb not null default '[]',
                add send_at timestamptz,
                add delivery_state text not null default 'none',
                add delivery_problem text,
                add mail_id uuid,
                add delivery_version bigint not null default 0;

            alter table tickets
                add reply_to jsonb,
                add ccs jsonb not null default '[]',
                add thread_id uuid,
                add follow_up_of uuid,
                add merged_into uuid,
                add rating_asked_at timestamptz;
            """
        );
}
