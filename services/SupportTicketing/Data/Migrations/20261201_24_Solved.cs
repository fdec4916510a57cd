using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace CrmCloud.SupportTicketing.Data.Migrations;

/// <summary>What happens to a solved ticket: settings, and what the timer that closes it may look at in all workspaces.</summary>
[DbContext(typeof(SupportDbContext))]
[Migration("20261201_24_solved")]
public sealed class Solved : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) =>
        migrationBuilder.Sql(
            """
            create table support_settings (
                id uuid primary key,
                workspace_id uuid not null,
                version bigint not null,
                created_at timestamptz not null,
                updated_at timestamptz not null,
                deleted_at timestamptz,
                asks_for_rating boolean not null,
                closes_after_days int
            );
            create unique index support_settings_of_workspace on support_settings (workspace_id);
            select crm_protect('support_settings', 'select, insert, update', 'select');

            create index tickets_solved on tickets (solved_at) where status = 'solved' and deleted_at is null;
            do $$ declare relay text := current_setting('crm.relay_role'); begin
                execute format('create policy closing on tickets for select to %I using (true)', relay);
                execute format('grant select (id, workspace_id, status, solved_at, updated_at, deleted_at) on tickets to %I', relay);
            end $$;
            """
        );
}
