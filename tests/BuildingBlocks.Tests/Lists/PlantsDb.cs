using CrmCloud.BuildingBlocks.Data;
using CrmCloud.BuildingBlocks.Ledger;
using CrmCloud.BuildingBlocks.Records;
using Microsoft.EntityFrameworkCore;

namespace CrmCloud.BuildingBlocks.Tests.Lists;

public sealed class PlantsDb(DbContextOptions<PlantsDb> options) : CrmDbContext(options)
{
    public override IReadOnlyDictionary<Type, LedgerShape> LedgerShapes { get; } =
        new Dictionary<Type, LedgerShape> { [typeof(Plant)] = Plant.Type.LedgerShape };

    public override object? ToIntegrationEvent(Record record, object domainEvent) => null;

    protected override void OnServiceModelCreating(ModelBuilder model)
    {
        var plant = model.Entity<Plant>();
        plant.ToTable("plants");
        plant.Property(row => row.State).HasConversion<LowerCamelEnum<PlantState>>();
    }

    public const string Table = """
        create table plants (
            id uuid primary key,
            workspace_id uuid not null,
            version bigint not null,
            created_at timestamptz not null,
            updated_at timestamptz not null,
            deleted_at timestamptz,
            name text,
            note text,
            email text,
            state text not null,
            height bigint,
            leaves int not null,
            weight numeric,
            edible boolean,
            planted date,
            watered timestamptz,
            owner_id uuid,
            tags jsonb not null,
            custom jsonb not null
        );
        create index plants_list on plants (workspace_id, created_at, id);
        create index plants_state on plants (workspace_id, state, created_at, id) where deleted_at is null;
        select crm_protect('plants');
        select crm_searchable('plants', 'name', 'note');
        """;
}
