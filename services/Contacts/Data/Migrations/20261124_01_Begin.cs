using CrmCloud.BuildingBlocks.Data;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace CrmCloud.Contacts.Data.Migrations;

[DbContext(typeof(ContactsDbContext))]
[Migration("20261124_01_begin")]
public sealed class Begin : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql(StandardTables.Protect);
        migrationBuilder.Sql(StandardTables.Create);
        migrationBuilder.Sql(Keys);
        migrationBuilder.Sql(People);
        migrationBuilder.Sql(Interactions);
        migrationBuilder.Sql(SearchTables.Create);
        migrationBuilder.Sql(Searchable);
    }

    /// <summary>What people and companies are found by. Immutable, since generated columns and indexes are made of them.</summary>
    private const string Keys = """
        -- One part of every item of a list, in one line.
        create function contacts_texts(items jsonb, part text) returns text language sql immutable as $$
            select coalesce(string_agg(i ->> part, ', '), '') from jsonb_array_elements(items) i
        $$;

        -- A telephone number without signs, country code (Brazil's), leading zeros, and the ninth digit that mobiles got later.
        create function contacts_phone(number text) returns text language sql immutable as $$
            select nullif(case when length(local) = 11 and substr(local, 3, 1) = '9' then left(local, 2) || substr(local, 4) else local end, '')
            from (select case when length(digits) in (12, 13) and digits like '55%' then substr(digits, 3) else digits end as local
                  from (select ltrim(regexp_replace(number, '\D', '', 'g'), '0') as digits) d) l
        $$;

        create function contacts_phones(phones jsonb) returns jsonb language sql immutable as $$
            select coalesce(jsonb_agg(key), '[]') from (select contacts_phone(i ->> 'number') as key from jsonb_array_elements(phones) i) k
            where key is not null
        $$;

        create function contacts_emails(emails jsonb) returns jsonb language sql immutable as $$
            select coalesce(jsonb_agg(lower(i ->> 'address')), '[]') from jsonb_array_elements(emails) i
        $$;

        -- A name whatever its case, accents and blanks.
        create function contacts_fold(name text) returns text language sql immutable as $$
            select nullif(trim(regexp_replace(translate(lower(name),
                'áàâãäåçéèêëíìîïñóòôõöúùûüýÿ', 'aaaaaaceeeeiiiinooooouuuuyy'), '\s+', ' ', 'g')), '')
        $$;

        create function contacts_tax_id(given text) returns text language sql immutable as $$
            select nullif(upper(regexp_replace(given, '[^[:alnum:]]', '', 'g')), '')
        $$;

        create function contacts_about(about jsonb) returns jsonb language sql immutable as $$
            select coalesce(jsonb_agg((i ->> 'type') || ':' || (i ->> 'id')), '[]') from jsonb_array_elements(about) i
        $$;
        """;

    private const string People = """
        create table companies (
            id uuid primary key,
            workspace_id uuid not null,
            version bigint not null,
            created_at timestamptz not null,
            updated_at timestamptz not null,
            deleted_at timestamptz,
            external_id text,
            name text not null,
            tax_id text,
            domain text,
            industry text,
            size text,
            annual_revenue numeric,
            revenue_currency text,
            parent_id uuid,
            address jsonb,
            region text,
            owner_id uuid,
            team_id uuid,
            tags jsonb not null,
            custom jsonb not null,
            name_key text generated always as (contacts_fold(name)) stored,
            tax_key text generated always as (contacts_tax_id(tax_id)) stored,
            domain_key text generated always as (lower(domain)) stored
        );
        create index companies_newest on companies (workspace_id, created_at desc, id desc);
        create index companies_by_name on companies (workspace_id, name_key);
        create index companies_by_owner on companies (workspace_id, owner_id, created_at desc, id desc) where owner_id is not null;
        create index companies_by_tax_id on companies (workspace_id, tax_key) where tax_key is not null;
        create index companies_by_domain on companies (workspace_id, domain_key) where domain_key is not null;
        create index companies_by_external_id on companies (workspace_id, external_id) where external_id is not null;
        create index companies_by_parent on companies (workspace_id, parent_id) where parent_id is not null;
        select crm_protect('companies');

        create table contacts (
            id uuid primary key,
            workspace_id uuid not null,
            version bigint not null,
            created_at timestamptz not null,
            updated_at timestamptz not null,
            deleted_at timestamptz,
            external_id text,
            first_name text,
            last_name text,
            name text generated always as (nullif(trim(coalesce(first_name, '') || ' ' || coalesce(last_name, '')), '')) stored,
            emails jsonb not null,
            phones jsonb not null,
            tax_id text,
            job_title text,
            companies jsonb not null,
            address jsonb,
            source text,
            lifecycle text not null,
            said_lifecycle text not null,
            lifecycle_said_at timestamptz,
            lifecycle_reason text,
            owner_id uuid,
            team_id uuid,
            birthday date,
            language text,
            tags jsonb not null,
            custom jsonb not null,
            emails_text text generated always as (contacts_texts(emails, 'address')) stored,
            phones_text text generated always as (contacts_texts(phones, 'number')) stored,
            company_ids jsonb generated always as (jsonb_path_query_array(companies, '$[*].companyId')) stored,
            email_keys jsonb generated always as (contacts_emails(emails)) stored,
            phone_keys jsonb generated always as (contacts_phones(phones)) stored,
            tax_key text generated always as (contacts_tax_id(tax_id)) stored,
            name_key text generated always as (contacts_fold(coalesce(first_name, '') || ' ' || coalesce(last_name, ''))) stored
        );
        create index contacts_newest on contacts (workspace_id, created_at desc, id desc);
        create index contacts_by_lifecycle on contacts (workspace_id, lifecycle, created_at desc, id desc);
        create index contacts_by_owner on contacts (workspace_id, owner_id, created_at desc, id desc) where owner_id is not null;
        create index contacts_by_external_id on contacts (workspace_id, external_id) where external_id is not null;
        create index contacts_by_name on contacts (workspace_id, name_key) where name_key is not null;
        create index contacts_by_tax_id on contacts (workspace_id, tax_key) where tax_key is not null;
        create index contacts_by_company on contacts using gin (company_ids);
        create index contacts_by_email on contacts using gin (email_keys);
        create index contacts_by_phone on contacts using gin (phone_keys);
        select crm_protect('contacts');

        create table consents (
            id uuid primary key,
            workspace_id uuid not null,
            version bigint not null,
            created_at timestamptz not null,
            updated_at timestamptz not null,
            deleted_at timestamptz,
            contact_id uuid not null,
            purpose text not null,
            channel text,
            basis text not null,
            source text,
            text_version text,
            given_at timestamptz not null,
            withdrawn_at timestamptz
        );
        create index consents_of_contact on consents (workspace_id, contact_id, given_at desc, id desc);
        select crm_protect('consents');

        create table lead_people (
            lead_id uuid not null,
            workspace_id uuid not null,
            contact_id uuid,
            contact_created boolean not null,
            company_id uuid,
            company_created boolean not null,
            primary key (workspace_id, lead_id)
        );
        create index lead_people_by_contact on lead_people (workspace_id, contact_id) where contact_id is not null;
        create index lead_people_by_company on lead_people (workspace_id, company_id) where company_id is not null;
        select crm_protect('lead_people');
        """;

    private const string Searchable = """
        select crm_searchable('contacts', 'name', 'emails_text', 'phones_text');
        select crm_searchable('companies', 'name', 'tax_id', 'domain');
        select crm_searchable('tasks', 'title', 'body');
        """;

    private const string Interactions = """
        create table activities (
            id uuid primary key,
            workspace_id uuid not null,
            version bigint not null,
            created_at timestamptz not null,
            updated_at timestamptz not null,
            deleted_at timestamptz,
            kind text not null,
            direction text,
            subject text,
            body text,
            at timestamptz not null,
            minutes int,
            outcome text,
            about jsonb not null,
            author_id uuid,
            tags jsonb not null,
            custom jsonb not null,
            about_keys jsonb generated always as (contacts_about(about)) stored
        );
        create index activities_newest on activities (workspace_id, created_at desc, id desc);
        create index activities_by_time on activities (workspace_id, at desc, id desc);
        create index activities_by_author on activities (workspace_id, author_id, created_at desc, id desc) where author_id is not null;
        create index activities_about on activities using gin (about_keys);
        select crm_protect('activities');

        create table tasks (
            id uuid primary key,
            workspace_id uuid not null,
            version bigint not null,
            created_at timestamptz not null,
            updated_at timestamptz not null,
            deleted_at timestamptz,
            title text not null,
            body text,
            due_at timestamptz,
            remind_at timestamptz,
            assignee_id uuid,
            status text not null,
            completed_at timestamptz,
            about jsonb not null,
            tags jsonb not null,
            custom jsonb not null,
            about_keys jsonb generated always as (contacts_about(about)) stored
        );
        create index tasks_newest on tasks (workspace_id, created_at desc, id desc);
        create index tasks_by_assignee on tasks (workspace_id, assignee_id, status, due_at);
        create index tasks_by_due on tasks (workspace_id, status, due_at);
        create index tasks_about on tasks using gin (about_keys);
        select crm_protect('tasks');
        """;
}
