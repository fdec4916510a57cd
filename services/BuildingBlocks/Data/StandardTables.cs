namespace CrmCloud.BuildingBlocks.Data;

/// <summary>
/// SQL of the tables that every service has. Run by the service's first migration, as the role that owns the tables, with
/// <c>crm.app_role</c> and <c>crm.relay_role</c> set by the migrate command.
/// </summary>
public static class StandardTables
{
    /// <summary>
    /// Puts a table behind the second tenant wall. <c>app_rights</c> are what the service itself may do inside its
    /// workspace; <c>relay_rights</c> what the role that crosses workspaces may do, none unless given.
    /// </summary>
    public const string Protect = """
        create function crm_protect(target regclass, app_rights text default 'select, insert, update, delete', relay_rights text default null)
        returns void language plpgsql as $$
        declare
            app text := current_setting('crm.app_role');
            relay text := current_setting('crm.relay_role');
        begin
            execute format('alter table %s enable row level security', target);
            execute format('alter table %s force row level security', target);
            execute format(
                'create policy workspace on %s to %I using (workspace_id = nullif(current_setting(''crm.workspace'', true), '''')::uuid) with check (workspace_id = nullif(current_setting(''crm.workspace'', true), '''')::uuid)',
                target, app);
            execute format('grant %s on %s to %I', app_rights, target, app);
            if relay_rights is not null then
                execute format('create policy crossing on %s to %I using (true) with check (true)', target, relay);
                execute format('grant %s on %s to %I', relay_rights, target, relay);
            end if;
        end $$;
        """;

    /// <summary>
    /// For services whose records name people of other services as their subject: the key of an id belongs to the workspace that
    /// names it, so that an id of another workspace is nobody, and never a conflict.
    /// </summary>
    public const string SubjectsPerWorkspace = """
        alter table erasure.subject_keys drop constraint subject_keys_pkey, add primary key (workspace_id, subject_id);
        """;

    public const string Create = """
        create table ledger (
            seq bigint generated always as identity,
            tx xid8 not null default pg_current_xact_id(),
            id uuid not null,
            workspace_id uuid not null,
            at timestamptz not null,
            actor_kind text not null,
            actor_id uuid,
            actor_name text,
            origin text not null,
            correlation_id uuid not null,
            causation_id uuid,
            kind text not null,
            record_type text not null,
            record_id uuid not null,
            record_version bigint not null,
            subject_id uuid,
            patch jsonb not null,
            personal bytea,
            primary key (tx, seq)
        );
        create unique index ledger_record on ledger (record_id, record_version);
        create index ledger_causation on ledger (causation_id, seq) where causation_id is not null;
        select crm_protect('ledger', 'select, insert', 'select');

        create schema erasure;
        do $$ begin
            execute format('grant usage on schema erasure to %I, %I', current_setting('crm.app_role'), current_setting('crm.relay_role'));
        end $$;
        create table erasure.subject_keys (
            subject_id uuid primary key,
            workspace_id uuid not null,
            key bytea not null,
            created_at timestamptz not null
        );
        select crm_protect('erasure.subject_keys', 'select, insert, delete', 'select');

        create table outbox (
            seq bigint generated always as identity primary key,
            id uuid not null,
            workspace_id uuid not null,
            partition smallint not null,
            record_id uuid not null,
            type text not null,
            envelope text not null,
            trace_parent text,
            attempts int not null default 0,
            next_attempt_at timestamptz,
            parked_at timestamptz,
            error text
        );
        create index outbox_waiting on outbox (record_id, seq) where next_attempt_at is not null;
        select crm_protect('outbox', 'insert, select', 'select, update, delete');

        create table inbox (
            consumer text not null,
            message_id uuid not null,
            workspace_id uuid not null,
            received_at timestamptz not null,
            primary key (consumer, message_id)
        );
        create index inbox_received on inbox (received_at);
        select crm_protect('inbox', 'select, insert', 'select, delete');

        create table parked_messages (
            id uuid not null,
            workspace_id uuid not null,
            consumer text not null,
            type text not null,
            envelope text not null,
            error text not null,
            attempts int not null,
            parked_at timestamptz not null,
            primary key (consumer, id)
        );
        select crm_protect('parked_messages', 'select, insert, update, delete', 'select, update, delete');

        create table idempotent_answers (
            workspace_id uuid not null,
            caller_id uuid not null,
            key text not null,
            request_hash bytea not null,
            status int not null,
            content_type text,
            location text,
            etag text,
            body bytea,
            created_at timestamptz not null,
            primary key (workspace_id, caller_id, key)
        );
        create index idempotent_answers_created on idempotent_answers (created_at);
        select crm_protect('idempotent_answers', 'select, insert, update', 'select, delete');

        create table imports (
            id uuid primary key,
            workspace_id uuid not null,
            version bigint not null,
            created_at timestamptz not null,
            updated_at timestamptz not null,
            deleted_at timestamptz,
            record_type text not null,
            state text not null,
            file_name text not null,
            file_size bigint not null,
            bytes_read bigint not null,
            mapping jsonb not null,
            caller jsonb not null,
            total bigint not null,
            processed bigint not null,
            created bigint not null,
            updated bigint not null,
            skipped bigint not null,
            failed bigint not null,
            unmapped_columns jsonb not null,
            problem text,
            started_at timestamptz,
            finished_at timestamptz,
            made jsonb not null,
            undo_requested_at timestamptz,
            undo_caller jsonb,
            undo_cause uuid,
            undo_before_seq bigint
        );
        create index imports_list on imports (workspace_id, record_type, id desc);
        create index imports_waiting on imports (created_at) where state in ('queued', 'running', 'undoing');
        select crm_protect('imports', relay_rights => 'select');

        -- Not tied to imports: a file arrives before its import is accepted. What was never accepted is swept.
        create table import_chunks (
            import_id uuid not null,
            number int not null,
            workspace_id uuid not null,
            uploaded_at timestamptz not null,
            bytes bytea not null,
            primary key (import_id, number)
        );
        alter table import_chunks alter column bytes set storage external;
        select crm_protect('import_chunks', relay_rights => 'select, delete');

        create table import_errors (
            import_id uuid not null references imports on delete cascade,
            line bigint not null,
            workspace_id uuid not null,
            row_text text not null,
            reason text not null,
            primary key (import_id, line)
        );
        select crm_protect('import_errors');

        create table jobs (
            id uuid primary key,
            workspace_id uuid not null,
            version bigint not null,
            created_at timestamptz not null,
            updated_at timestamptz not null,
            deleted_at timestamptz,
            record_type text not null,
            state text not null,
            request jsonb not null,
            caller jsonb not null,
            total bigint not null,
            processed bigint not null,
            failed bigint not null,
            items_ready boolean not null,
            problem text,
            finished_at timestamptz,
            undo_requested_at timestamptz,
            undo_caller jsonb,
            undo_cause uuid,
            undo_before_seq bigint
        );
        create index jobs_waiting on jobs (created_at) where state in ('queued', 'running', 'undoing');
        select crm_protect('jobs', relay_rights => 'select');

        create table job_items (
            job_id uuid not null references jobs on delete cascade,
            record_id uuid not null,
            workspace_id uuid not null,
            done boolean not null default false,
            error text,
            primary key (job_id, record_id)
        );
        create index job_items_waiting on job_items (job_id, record_id) where not done;
        create index job_items_failed on job_items (job_id, record_id) where error is not null;
        select crm_protect('job_items');

        -- What the undo of an import or a job left as it is, because people changed it since.
        create table undo_kept (
            cause_id uuid not null,
            record_id uuid not null,
            workspace_id uuid not null,
            made boolean not null,
            fields jsonb not null,
            primary key (cause_id, record_id)
        );
        select crm_protect('undo_kept');
        """;
}
