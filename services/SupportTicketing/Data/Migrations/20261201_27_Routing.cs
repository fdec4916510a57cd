using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace CrmCloud.SupportTicketing.Data.Migrations;

[DbContext(typeof(SupportDbContext))]
[Migration("20261201_27_routing")]
public sealed class RoutingRules : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) =>
        migrationBuilder.Sql(
            """
            create table routing_rules (
                id uuid primary key,
                workspace_id uuid not null,
                version bigint not null,
                created_at timestamptz not null,
                updated_at timestamptz not null,
                deleted_at timestamptz,
                name text not null,
                "order" int not null,
                active boolean not null,
                address text,
                subject_contains text,
                product text,
                requester_domain text,
                queue_id uuid,
                priority text,
                assignee_id uuid,
                tags jsonb not null
            );
            create index routing_rules_list on routing_rules (workspace_id, "order", id);
            select crm_protect('routing_rules');
            alter table agents add name text;
            """
        );
}
