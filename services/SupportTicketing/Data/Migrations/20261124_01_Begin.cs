using CrmCloud.BuildingBlocks.Data;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace CrmCloud.SupportTicketing.Data.Migrations;

[DbContext(typeof(SupportDbContext))]
[Migration("20261124_01_begin")]
public sealed class Begin : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql(StandardTables.Protect);
        migrationBuilder.Sql(StandardTables.Create);
        migrationBuilder.Sql(StandardTables.SubjectsPerWorkspace);
        migrationBuilder.Sql(SearchTables.Create);
        migrationBuilder.Sql(
            """
            create table ticket_numbers (
                workspace_id uuid primary key,
                last bigint not null
            );
            select crm_protect('ticket_numbers', 'select, insert, update');

            create table tickets (
                id uuid primary key,
                workspace_id uuid not null,
                version bigint not null,
                created_at timestamptz not null,
                updated_at timestamptz not null,
                deleted_at timestamptz,
                number bigint not null,
                external_id text,
                subject text not null,
                status text not null,
                priority text not null,
                channel text not null,
                assignee_id uuid,
                requester_id uuid,
                company_id uuid,
                product text,
                first_response_at timestamptz,
                solved_at timestamptz,
                closed_at timestamptz,
                tags jsonb not null,
                custom jsonb not null
            );
            create unique index tickets_by_number on tickets (workspace_id, number);
            create index tickets_newest on tickets (workspace_id, created_at desc, id desc);
            create index tickets_by_status on tickets (workspace_id, status, created_at desc, id desc);
            create index tickets_by_assignee on tickets (workspace_id, assignee_id, created_at desc, id desc) where assignee_id is not null;
            create index tickets_by_requester on tickets (workspace_id, requester_id) where requester_id is not null;
            create index tickets_by_external_id on tickets (workspace_id, external_id) where external_id is not null;
            select crm_protect('tickets');
            select crm_searchable('tickets', 'subject');

            create table ticket_messages (
                id uuid primary key,
                workspace_id uuid not null,
                version bigint not null,
                created_at timestamptz not null,
                updated_at timestamptz not null,
                deleted_at timestamptz,
                ticket_id uuid not null references tickets on delete cascade,
                kind text not null,
                direction text,
                author_id uuid,
                text text not null,
                sent_at timestamptz not null,
                requester_id uuid
            );
            create index ticket_messages_of_ticket on ticket_messages (workspace_id, ticket_id, id);
            select crm_protect('ticket_messages');
            """
        );
    }
}
