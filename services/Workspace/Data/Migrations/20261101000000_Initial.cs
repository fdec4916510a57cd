using CrmCloud.BuildingBlocks.Data;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace CrmCloud.Workspace.Data.Migrations;

[DbContext(typeof(WorkspaceDbContext))]
[Migration("20261101000000_Initial")]
public sealed class Initial : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql(StandardTables.Protect);
        migrationBuilder.Sql(StandardTables.Create);
        migrationBuilder.Sql(Records);
        migrationBuilder.Sql(Credentials);
        migrationBuilder.Sql(Lookups);
        migrationBuilder.Sql(Installation);
        migrationBuilder.Sql(AuditIndex);
    }

    // References are checked at commit: rows of one save come in no particular order.
    private const string Records = """
        create table workspaces (
            id uuid primary key,
            workspace_id uuid not null check (workspace_id = id),
            version bigint not null,
            created_at timestamptz not null,
            updated_at timestamptz not null,
            deleted_at timestamptz,
            name text not null,
            slug text not null,
            time_zone text not null,
            currency text not null,
            locale text not null,
            business_hours jsonb not null
        );
        create unique index workspaces_slug on workspaces (slug);
        select crm_protect('workspaces');

        create table users (
            id uuid primary key,
            workspace_id uuid not null,
            version bigint not null,
            created_at timestamptz not null,
            updated_at timestamptz not null,
            deleted_at timestamptz,
            name text not null,
            email text,
            locale text,
            roles jsonb not null,
            team_ids jsonb not null,
            active boolean not null,
            last_seen_at timestamptz
        );
        create index users_list on users (workspace_id, name, id);
        create index users_email on users (workspace_id, lower(email)) where email is not null;
        select crm_protect('users');

        create table teams (
            id uuid primary key,
            workspace_id uuid not null,
            version bigint not null,
            created_at timestamptz not null,
            updated_at timestamptz not null,
            deleted_at timestamptz,
            name text not null,
            member_ids jsonb not null
        );
        create index teams_list on teams (workspace_id, name, id);
        select crm_protect('teams');

        create table api_keys (
            id uuid primary key,
            workspace_id uuid not null,
            version bigint not null,
            created_at timestamptz not null,
            updated_at timestamptz not null,
            deleted_at timestamptz,
            name text not null,
            created_by uuid not null references users deferrable initially deferred,
            scopes jsonb not null,
            key_hash bytea not null,
            expires_at timestamptz,
            last_used_at timestamptz
        );
        create unique index api_keys_hash on api_keys (key_hash);
        create index api_keys_list on api_keys (workspace_id, created_at desc, id);
        select crm_protect('api_keys');

        create table custom_fields (
            id uuid primary key,
            workspace_id uuid not null,
            version bigint not null,
            created_at timestamptz not null,
            updated_at timestamptz not null,
            deleted_at timestamptz,
            record_type text not null,
            key text not null,
            label text not null,
            type text not null,
            options jsonb not null,
            required boolean not null
        );
        create unique index custom_fields_key on custom_fields (workspace_id, record_type, key) where deleted_at is null;
        select crm_protect('custom_fields');

        create table saved_views (
            id uuid primary key,
            workspace_id uuid not null,
            version bigint not null,
            created_at timestamptz not null,
            updated_at timestamptz not null,
            deleted_at timestamptz,
            record_type text not null,
            name text not null,
            shared boolean not null,
            definition jsonb not null,
            owner_id uuid
        );
        create index saved_views_list on saved_views (workspace_id, record_type, name, id);
        select crm_protect('saved_views');
        """;

    private const string Credentials = """
        create table accounts (
            id uuid primary key references users deferrable initially deferred,
            workspace_id uuid not null,
            user_name text,
            normalized_user_name text,
            email text not null,
            normalized_email text not null,
            email_confirmed boolean not null,
            password_hash text,
            security_stamp text,
            concurrency_stamp text,
            phone_number text,
            phone_number_confirmed boolean not null,
            two_factor_enabled boolean not null,
            lockout_end timestamptz,
            lockout_enabled boolean not null,
            access_failed_count int not null
        );
        create unique index accounts_email on accounts (normalized_email);
        select crm_protect('accounts');

        create table sessions (
            id uuid primary key,
            workspace_id uuid not null,
            user_id uuid not null references users deferrable initially deferred,
            token_hash bytea not null,
            created_at timestamptz not null,
            last_seen_at timestamptz not null,
            expires_at timestamptz not null,
            revoked_at timestamptz
        );
        create unique index sessions_hash on sessions (token_hash);
        create index sessions_user on sessions (user_id);
        create index sessions_expiry on sessions (expires_at);
        select crm_protect('sessions', relay_rights => 'select, delete');

        create table invitations (
            id uuid primary key,
            workspace_id uuid not null,
            email text not null,
            name text not null,
            roles jsonb not null,
            token_hash bytea not null,
            created_at timestamptz not null,
            expires_at timestamptz not null,
            used_at timestamptz
        );
        create unique index invitations_hash on invitations (token_hash);
        create index invitations_list on invitations (workspace_id, created_at desc, id);
        select crm_protect('invitations', relay_rights => 'select, delete');

        create table password_resets (
            id uuid primary key,
            workspace_id uuid not null,
            user_id uuid not null references users deferrable initially deferred,
            token_hash bytea not null,
            created_at timestamptz not null,
            expires_at timestamptz not null,
            used_at timestamptz
        );
        create unique index password_resets_hash on password_resets (token_hash);
        create index password_resets_user on password_resets (user_id);
        select crm_protect('password_resets', relay_rights => 'select, delete');
        """;

    /// <summary>
    /// What must be found before a workspace is known, each by one exact secret or address, and answered with ids only. The
    /// functions run as the tables' owner, whom a policy lets read these tables and no others.
    /// </summary>
    private const string Lookups = """
        create policy lookup on accounts for select to current_user using (true);
        create policy lookup on sessions for select to current_user using (true);
        create policy lookup on api_keys for select to current_user using (true);
        create policy lookup on invitations for select to current_user using (true);
        create policy lookup on password_resets for select to current_user using (true);
        create policy lookup on workspaces for select to current_user using (true);

        create function find_account(email text) returns table (id uuid, workspace_id uuid)
        language sql stable security definer set search_path = pg_catalog, public
        as $$ select a.id, a.workspace_id from public.accounts a where a.normalized_email = $1 $$;

        create function find_session(hash bytea) returns table (id uuid, workspace_id uuid)
        language sql stable security definer set search_path = pg_catalog, public
        as $$ select s.id, s.workspace_id from public.sessions s where s.token_hash = $1 $$;

        create function find_api_key(hash bytea) returns table (id uuid, workspace_id uuid)
        language sql stable security definer set search_path = pg_catalog, public
        as $$ select k.id, k.workspace_id from public.api_keys k where k.key_hash = $1 $$;

        create function find_invitation(hash bytea) returns table (id uuid, workspace_id uuid)
        language sql stable security definer set search_path = pg_catalog, public
        as $$ select i.id, i.workspace_id from public.invitations i where i.token_hash = $1 $$;

        create function find_password_reset(hash bytea) returns table (id uuid, workspace_id uuid)
        language sql stable security definer set search_path = pg_catalog, public
        as $$ select r.id, r.workspace_id from public.password_resets r where r.token_hash = $1 $$;

        create function find_workspace(slug text) returns uuid
        language sql stable security definer set search_path = pg_catalog, public
        as $$ select w.id from public.workspaces w where w.slug = $1 $$;

        create function has_workspaces() returns boolean
        language sql stable security definer set search_path = pg_catalog, public
        as $$ select exists (select from public.workspaces) $$;

        do $$
        declare
            lookup text;
        begin
            foreach lookup in array array['find_account(text)', 'find_session(bytea)', 'find_api_key(bytea)', 'find_invitation(bytea)',
                'find_password_reset(bytea)', 'find_workspace(text)', 'has_workspaces()']
            loop
                execute format('revoke all on function %s from public', lookup);
                execute format('grant execute on function %s to %I', lookup, current_setting('crm.app_role'));
            end loop;
        end $$;
        """;

    /// <summary>What belongs to the installation and to no workspace.</summary>
    private const string Installation = """
        create table signing_keys (
            id text primary key,
            public_key bytea not null,
            private_key text not null,
            created_at timestamptz not null,
            expires_at timestamptz not null
        );

        create table data_protection_keys (
            name text primary key,
            xml text not null,
            created_at timestamptz not null default now()
        );

        create table setup_codes (
            hash bytea primary key,
            expires_at timestamptz not null
        );

        do $$
        declare
            target text;
            app text := current_setting('crm.app_role');
        begin
            foreach target in array array['signing_keys', 'data_protection_keys', 'setup_codes']
            loop
                execute format('alter table %I enable row level security', target);
                execute format('alter table %I force row level security', target);
                execute format('create policy installation on %I to %I using (true) with check (true)', target, app);
                execute format('grant select, insert, delete on %I to %I', target, app);
            end loop;
        end $$;
        """;

    private const string AuditIndex = """
        create table audit_entries (
            id uuid primary key,
            workspace_id uuid not null,
            version bigint not null,
            created_at timestamptz not null,
            updated_at timestamptz not null,
            deleted_at timestamptz,
            service text not null,
            seq bigint not null,
            actor_kind text not null,
            actor_id uuid,
            actor_name text,
            origin text not null,
            correlation_id uuid not null,
            causation_id uuid,
            kind text not null,
            record_type text not null,
            record_id uuid not null,
            fields jsonb not null
        );
        create index audit_entries_list on audit_entries (workspace_id, created_at desc, id desc);
        create index audit_entries_record on audit_entries (record_id, created_at desc);
        create index audit_entries_actor on audit_entries (workspace_id, actor_id, created_at desc) where actor_id is not null;
        select crm_protect('audit_entries', 'select', 'select, insert');

        create table audit_cursors (
            service text primary key,
            cursor text not null,
            updated_at timestamptz not null
        );
        do $$
        declare
            relay text := current_setting('crm.relay_role');
        begin
            alter table audit_cursors enable row level security;
            alter table audit_cursors force row level security;
            execute format('create policy follower on audit_cursors to %I using (true) with check (true)', relay);
            execute format('grant select, insert, update on audit_cursors to %I', relay);
        end $$;
        """;
}
