using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace CrmCloud.SupportTicketing.Data.Migrations;

[DbContext(typeof(SupportDbContext))]
[Migration("20261201_28_articles")]
public sealed class Articles : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) =>
        migrationBuilder.Sql(
            """
            create table articles (
                id uuid primary key,
                workspace_id uuid not null,
                version bigint not null,
                created_at timestamptz not null,
                updated_at timestamptz not null,
                deleted_at timestamptz,
                title text not null,
                text text not null,
                category text,
                published boolean not null
            );
            create index articles_list on articles (workspace_id, title, id);
            select crm_protect('articles');
            select crm_searchable('articles', 'title', 'text');
            """
        );
}
