using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace CrmCloud.Deals.Data.Migrations;

/// <summary>
/// What a board shows above its columns, kept by the statements that change deals: each adds the difference that it makes, and
/// whoever reads adds the differences up. No row is updated, so moves do not wait for each other.
/// </summary>
[DbContext(typeof(DealsDbContext))]
[Migration("20261124_02_board")]
public sealed class Board : Migration
{
    private const string Difference = """
        select workspace_id, stage_id, sum(n), sum(n * coalesce(amount, 0)), sum(n * coalesce(amount, 0) * probability / 100)
        from ($ROWS) as rows(n, workspace_id, stage_id, amount, probability)
        group by workspace_id, stage_id
        having sum(n) <> 0 or sum(n * coalesce(amount, 0)) <> 0 or sum(n * coalesce(amount, 0) * probability) <> 0
        """;

    private const string Open = "workspace_id, stage_id, amount, probability from $TABLE where status = 'open' and deleted_at is null";

    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql(
            """
            create table stage_totals (
                seq bigint generated always as identity primary key,
                workspace_id uuid not null,
                stage_id uuid not null,
                deals bigint not null,
                amount numeric not null,
                weighted numeric not null
            );
            create index stage_totals_of_workspace on stage_totals (workspace_id, stage_id);
            alter table deals no force row level security;
            """
        );
        migrationBuilder.Sql($"insert into stage_totals (workspace_id, stage_id, deals, amount, weighted) {Of(Rows(1, "deals"))}");
        migrationBuilder.Sql("alter table deals force row level security; select crm_protect('stage_totals');");
        Follow(migrationBuilder, "insert", "referencing new table as made", Rows(1, "made"));
        Follow(
            migrationBuilder,
            "update",
            "referencing old table as gone new table as made",
            $"{Rows(-1, "gone")} union all {Rows(1, "made")}"
        );
        Follow(migrationBuilder, "delete", "referencing old table as gone", Rows(-1, "gone"));
    }

    private static void Follow(MigrationBuilder migrationBuilder, string change, string tables, string rows) =>
        migrationBuilder.Sql(
            $"""
            create function deals_{change}_totals() returns trigger language plpgsql as $$
            begin
                insert into stage_totals (workspace_id, stage_id, deals, amount, weighted) {Of(rows)};
                return null;
            end $$;
            create trigger deals_{change}_totals after {change} on deals {tables}
                for each statement execute function deals_{change}_totals();
            """
        );

    private static string Of(string rows) => Difference.Replace("$ROWS", rows, StringComparison.Ordinal);

    private static string Rows(int sign, string table) => $"select {sign}, {Open.Replace("$TABLE", table, StringComparison.Ordinal)}";
}
