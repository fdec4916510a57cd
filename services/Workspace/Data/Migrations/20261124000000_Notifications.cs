using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace CrmCloud.Workspace.Data.Migrations;

[DbContext(typeof(WorkspaceDbContext))]
[Migration("20261124000000_Notifications")]
public sealed class AddNotifications : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) =>
        migrationBuilder.Sql(
            """
            create table notifications (
                id uuid primary key,
                workspace_id uuid not null,
                user_id uuid not null,
                kind text not null,
                record_type text not null,
                record_id uuid not null,
                actor_kind text not null,
                actor_id uuid,
                actor_name text,
                at timestamptz not null,
                read_at timestamptz
            );
            create index notifications_list on notifications (workspace_id, user_id, id desc);
            create index notifications_unread on notifications (workspace_id, user_id, id desc) where read_at is null;
            create index notifications_at on notifications (at);
            select crm_protect('notifications', relay_rights => 'select, delete');
            """
        );
}
