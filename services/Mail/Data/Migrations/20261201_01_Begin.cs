using CrmCloud.BuildingBlocks.Data;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace CrmCloud.Mail.Data.Migrations;

[DbContext(typeof(MailDbContext))]
[Migration("20261201_01_begin")]
public sealed class Begin : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql(StandardTables.Protect);
        migrationBuilder.Sql(StandardTables.Create);
        migrationBuilder.Sql(SearchTables.Create);
        migrationBuilder.Sql(Places);
        migrationBuilder.Sql(Messages);
        migrationBuilder.Sql(Queues);
    }

    private const string Places = """
        create table addresses (
            id uuid primary key,
            workspace_id uuid not null,
            version bigint not null,
            created_at timestamptz not null,
            updated_at timestamptz not null,
            deleted_at timestamptz,
            address text not null,
            purpose text not null,
            name text,
            signature text
        );
        create unique index addresses_by_address on addresses (workspace_id, address) where deleted_at is null;
        select crm_protect('addresses');
        select crm_searchable('addresses', 'address', 'name');

        create table mail_settings (
            id uuid primary key,
            workspace_id uuid not null,
            version bigint not null,
            created_at timestamptz not null,
            updated_at timestamptz not null,
            deleted_at timestamptz,
            host text,
            port int,
            security text not null,
            user_name text,
            password bytea,
            dkim_domain text,
            dkim_selector text,
            dkim_key bytea
        );
        create unique index mail_settings_of_workspace on mail_settings (workspace_id);
        select crm_protect('mail_settings');

        -- The id may be another service's choice: it is unique in its workspace, and two workspaces never meet over one.
        create table threads (
            id uuid not null,
            workspace_id uuid not null,
            address text not null,
            purpose text not null,
            about_type text,
            about_id uuid,
            created_at timestamptz not null,
            primary key (workspace_id, id)
        );
        select crm_protect('threads');
        """;

    // What is written lies apart from what became of it, which changes with every step of a delivery.
    private const string Messages = """
        create table messages (
            id uuid primary key,
            workspace_id uuid not null,
            version bigint not null,
            created_at timestamptz not null,
            updated_at timestamptz not null,
            deleted_at timestamptz,
            direction text not null,
            thread_id uuid not null,
            address text not null,
            purpose text not null,
            about_type text,
            about_id uuid,
            at timestamptz not null,
            header_id text,
            nature text,
            answers_id uuid,
            key text,
            state text,
            send_at timestamptz,
            attempts int not null,
            code int,
            report text
        );
        create unique index messages_by_key on messages (workspace_id, key) where key is not null;
        create index messages_by_header on messages (workspace_id, header_id) where header_id is not null;
        create index messages_of_thread on messages (workspace_id, thread_id, id);
        select crm_protect('messages');

        create table contents (
            message_id uuid primary key references messages on delete cascade,
            workspace_id uuid not null,
            from_address text not null,
            from_name text not null,
            recipients jsonb not null,
            copies jsonb not null,
            subject text not null,
            text text not null,
            new_text text not null,
            html text not null,
            ancestors jsonb not null,
            automatic boolean not null
        );
        select crm_protect('contents');

        create table attachments (
            message_id uuid not null references messages on delete cascade,
            place int not null,
            workspace_id uuid not null,
            name text not null,
            type text not null,
            content_id text not null,
            size bigint not null,
            bytes bytea not null,
            primary key (message_id, place)
        );
        alter table attachments alter column bytes set storage external;
        select crm_protect('attachments');
        """;

    private const string Queues = """
        create table inbound (
            id uuid primary key,
            workspace_id uuid not null,
            record_type text not null,
            state text not null,
            created_at timestamptz not null,
            address text not null,
            purpose text not null,
            thread_id uuid,
            sender text not null,
            hash bytea not null,
            size bigint not null,
            attempts int not null,
            reason text,
            problem text,
            message_id uuid
        );
        create unique index inbound_once on inbound (workspace_id, address, hash);
        create index inbound_waiting on inbound (created_at) where state = 'queued';
        create index inbound_refused on inbound (workspace_id, id desc) where state = 'refused';
        create index inbound_of_message on inbound (message_id) where message_id is not null;
        select crm_protect('inbound', relay_rights => 'select');

        create table raw_messages (
            id uuid primary key references inbound on delete cascade,
            workspace_id uuid not null,
            bytes bytea not null
        );
        alter table raw_messages alter column bytes set storage external;
        select crm_protect('raw_messages');

        -- One row for each message that is on its way; its claim says whose hands it is in.
        create table outbound (
            message_id uuid primary key references messages on delete cascade,
            workspace_id uuid not null,
            due_at timestamptz not null,
            remaining jsonb not null,
            paced boolean not null,
            accepted boolean not null,
            attempts int not null,
            first_tried_at timestamptz,
            claimed_by bigint,
            attempt_id uuid,
            instance text
        );
        create index outbound_due on outbound (due_at, message_id) where claimed_by is null;
        create index outbound_claimed on outbound (claimed_by) where claimed_by is not null;
        select crm_protect('outbound', relay_rights => 'select, update');

        create table domain_slots (
            workspace_id uuid not null,
            domain text not null,
            next_at timestamptz not null,
            primary key (workspace_id, domain)
        );
        select crm_protect('domain_slots');
        """;
}
