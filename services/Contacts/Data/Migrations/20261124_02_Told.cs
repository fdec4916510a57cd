using CrmCloud.BuildingBlocks.Data;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace CrmCloud.Contacts.Data.Migrations;

/// <summary>What Leads and Deals tell: which of their records is of whom, and what happened to it.</summary>
[DbContext(typeof(ContactsDbContext))]
[Migration("20261124_02_told")]
public sealed class Told : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql(StandardTables.SubjectsPerWorkspace);
        migrationBuilder.Sql(Tables);
    }

    private const string Tables = """
        create table lead_links (
            lead_id uuid not null,
            workspace_id uuid not null,
            version bigint not null,
            contact_id uuid,
            company_id uuid,
            -- Stays when a conversion is undone: whom it was is whom it concerns.
            last_contact_id uuid,
            qualification text not null,
            qualified_at timestamptz not null,
            converted_at timestamptz,
            removed boolean not null,
            -- Taken back by an undo: what is older leaves no entry on the timeline.
            traceless boolean not null,
            primary key (workspace_id, lead_id)
        );
        create index lead_links_by_contact on lead_links (workspace_id, contact_id) where contact_id is not null;
        create index lead_links_by_company on lead_links (workspace_id, company_id) where company_id is not null;
        select crm_protect('lead_links');

        create table deal_links (
            deal_id uuid not null,
            workspace_id uuid not null,
            version bigint not null,
            contact_ids jsonb not null,
            -- All whom it ever named: each of them is looked at again when something happens.
            people jsonb not null,
            company_id uuid,
            status text not null,
            since timestamptz not null,
            removed boolean not null,
            -- Taken back by an undo: what is older leaves no entry on the timeline.
            traceless boolean not null,
            primary key (workspace_id, deal_id)
        );
        create index deal_links_by_contact on deal_links using gin (contact_ids);
        create index deal_links_by_company on deal_links (workspace_id, company_id) where company_id is not null;
        select crm_protect('deal_links');

        create table timeline (
            id uuid not null,
            workspace_id uuid not null,
            at timestamptz not null,
            kind text not null,
            record text not null,
            record_version bigint not null,
            actor_kind text not null,
            actor_id uuid,
            actor_name text,
            data jsonb not null,
            primary key (workspace_id, id)
        );
        create index timeline_of_record on timeline (workspace_id, record, at desc, id desc);
        select crm_protect('timeline');
        """;
}
