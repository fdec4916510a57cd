using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace CrmCloud.SupportTicketing.Data.Migrations;

[DbContext(typeof(SupportDbContext))]
[Migration("20261201_20_queues")]
public sealed class Queues : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) =>
        migrationBuilder.Sql(
            """
            create table queues (
                id uuid primary key,
                workspace_id uuid not null,
                version bigint not null,
                created_at timestamptz not null,
                updated_at timestamptz not null,
                deleted_at timestamptz,
                name text not null,
                address text not null,
                "default" boolean not null,
                signature text,
                distributes boolean not null,
                -- Checked at the end of a transaction, in which one queue may hand it over to another.
                constraint queues_one_default exclude using btree (workspace_id with =)
                    where ("default" and deleted_at is null) deferrable initially deferred
            );
            create index queues_list on queues (workspace_id, created_at, id);
            create unique index queues_by_address on queues (workspace_id, address) where deleted_at is null;
            select crm_protect('queues');
            create index tickets_by_queue on tickets (workspace_id, queue_id, status, created_at desc, id desc);
            """
        );
}
