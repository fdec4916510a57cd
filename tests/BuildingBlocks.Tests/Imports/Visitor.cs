using CrmCloud.BuildingBlocks.Data;
using CrmCloud.BuildingBlocks.Imports;
using CrmCloud.BuildingBlocks.Jobs;
using CrmCloud.BuildingBlocks.Ledger;
using CrmCloud.BuildingBlocks.Records;
using CrmCloud.BuildingBlocks.Results;
using Microsoft.EntityFrameworkCore;

namespace CrmCloud.BuildingBlocks.Tests.Imports;

/// <summary>A record of the tests' own that has what imports deal with: keys, personal fields, times, numbers, an owner.</summary>
public sealed class Visitor : CustomRecord
{
    public override Guid? SubjectId => Id;
    public string? ExternalId { get; set; }
    public string? Name { get; set; }
    public string? Email { get; set; }
    public string? Source { get; set; }
    public string Status { get; set; } = "fresh";
    public int Score { get; set; }
    public decimal? Spent { get; set; }
    public DateOnly? Born { get; set; }
    public bool? Vip { get; set; }
    public Guid? OwnerId { get; set; }
    public Guid? TeamId { get; set; }

    public static RecordType<Visitor> Type { get; } =
        new(
            "visitor",
            "visitors",
            "visitors",
            new Field<Visitor>
            {
                Name = "id",
                Type = FieldType.Id,
                Property = nameof(Id),
                Sql = "id",
                Get = visitor => visitor.Id,
                ReadOnly = true,
            },
            new Field<Visitor>
            {
                Name = "createdAt",
                Type = FieldType.Time,
                Property = nameof(CreatedAt),
                Sql = "created_at",
                ReadOnly = true,
                Get = visitor => visitor.CreatedAt,
                Set = (visitor, value) => visitor.CreatedAt = (DateTimeOffset)value!,
            },
            Text("externalId", nameof(ExternalId), visitor => visitor.ExternalId, (visitor, text) => visitor.ExternalId = text),
            Text("name", nameof(Name), visitor => visitor.Name, (visitor, text) => visitor.Name = text, personal: true),
            Text(
                "email",
                nameof(Email),
                visitor => visitor.Email,
                (visitor, text) => visitor.Email = text,
                FieldType.Email,
                personal: true
            ),
            Text("source", nameof(Source), visitor => visitor.Source, (visitor, text) => visitor.Source = text),
            new Field<Visitor>
            {
                Name = "status",
                Type = FieldType.Choice,
                Choices = ["fresh", "onHold", "gone"],
                Property = nameof(Status),
                Sql = "status",
                Get = visitor => visitor.Status,
                Set = (visitor, value) => visitor.Status = (string?)value ?? "fresh",
                OwnedBy = "hold",
            },
            new Field<Visitor>
            {
                Name = "score",
                Type = FieldType.Integer,
                Max = 1_000_000,
                Property = nameof(Score),
                Sql = "score",
                Get = visitor => (long)visitor.Score,
                Set = (visitor, value) => visitor.Score = (int)((long?)value ?? 0),
            },
            new Field<Visitor>
            {
                Name = "spent",
                Type = FieldType.Number,
                Property = nameof(Spent),
                Sql = "spent",
                Get = visitor => visitor.Spent,
                Set = (visitor, value) => visitor.Spent = (decimal?)value,
            },
            new Field<Visitor>
            {
                Name = "born",
                Type = FieldType.Date,
                Property = nameof(Born),
                Sql = "born",
                Get = visitor => visitor.Born,
                Set = (visitor, value) => visitor.Born = (DateOnly?)value,
            },
            new Field<Visitor>
            {
                Name = "vip",
                Type = FieldType.Boolean,
                Property = nameof(Vip),
                Sql = "vip",
                Get = visitor => visitor.Vip,
                Set = (visitor, value) => visitor.Vip = (bool?)value,
            },
            Reference("ownerId", nameof(OwnerId), visitor => visitor.OwnerId, (visitor, id) => visitor.OwnerId = id),
            Reference("teamId", nameof(TeamId), visitor => visitor.TeamId, (visitor, id) => visitor.TeamId = id),
            new Field<Visitor>
            {
                Name = "tags",
                Type = FieldType.Tags,
                Property = nameof(Tags),
                Sql = "tags",
                Get = visitor => visitor.Tags,
                Set = (visitor, value) => visitor.Tags = (IReadOnlyList<string>?)value ?? [],
            }
        );

    public static Error? Check(Visitor visitor) =>
        visitor.ExternalId is null && visitor.Name is null && visitor.Email is null
            ? Error.Invalid("name", "A visitor has an id, a name or an address.")
            : null;

    private static Field<Visitor> Text(
        string name,
        string property,
        Func<Visitor, string?> get,
        Action<Visitor, string?> set,
        FieldType type = FieldType.Text,
        bool personal = false
    ) =>
        new()
        {
            Name = name,
            Type = type,
            Property = property,
            Sql = SnakeCase.Of(property),
            Personal = personal,
            MaxLength = 5_000,
            Get = get,
            Set = (visitor, value) => set(visitor, (string?)value),
        };

    private static Field<Visitor> Reference(string name, string property, Func<Visitor, Guid?> get, Action<Visitor, Guid?> set) =>
        new()
        {
            Name = name,
            Type = FieldType.Id,
            Property = property,
            Sql = SnakeCase.Of(property),
            Get = visitor => get(visitor),
            Set = (visitor, value) => set(visitor, (Guid?)value),
        };
}

public sealed class VisitorsDb(DbContextOptions<VisitorsDb> options) : CrmDbContext(options)
{
    public const string Table = """
        create table visitors (
            id uuid primary key,
            workspace_id uuid not null,
            version bigint not null,
            created_at timestamptz not null,
            updated_at timestamptz not null,
            deleted_at timestamptz,
            external_id text,
            name text,
            email text,
            source text,
            status text not null,
            score int not null,
            spent numeric,
            born date,
            vip boolean,
            owner_id uuid,
            team_id uuid,
            tags jsonb not null,
            custom jsonb not null
        );
        create index visitors_external on visitors (workspace_id, external_id);
        -- The rule that only the database knows of, for the tests of what it refuses.
        create unique index visitors_unique on visitors (workspace_id, source) where source like 'only-one%';
        select crm_protect('visitors');
        """;

    public override IReadOnlyDictionary<Type, LedgerShape> LedgerShapes { get; } =
        new Dictionary<Type, LedgerShape>
        {
            [typeof(Visitor)] = Visitor.Type.LedgerShape,
            [typeof(Import)] = Import.LedgerShape("visitorImport"),
            [typeof(Job)] = Job.LedgerShape("visitorBulkEdit"),
        };

    public override object? ToIntegrationEvent(Record record, object domainEvent) => null;

    protected override void OnServiceModelCreating(ModelBuilder model) => model.Entity<Visitor>().ToTable("visitors");
}

public sealed class VisitorImports(IMemberDirectory members, VisitorHooks hooks) : ImportTarget<Visitor>
{
    public override RecordType<Visitor> Catalog => Visitor.Type;
    public override IReadOnlyList<ImportReference<Visitor>> References { get; } = [new OwnerReference<Visitor>(members, Visitor.Type)];

    public override Visitor Create() => new();

    public override Error? Validate(Visitor record) => Visitor.Check(record);

    public override Task SavingAsync(ImportBatch<Visitor> batch, CancellationToken cancellation)
    {
        hooks.Saving?.Invoke(batch);
        return Task.CompletedTask;
    }

    public override Task<Error?> RefuseUndoAsync(CrmDbContext db, Guid importId, CancellationToken cancellation) =>
        Task.FromResult(hooks.RefuseUndo?.Invoke(importId));
}

public sealed class VisitorBulk : BulkTarget<Visitor>
{
    public override RecordType<Visitor> Catalog => Visitor.Type;

    public override Visitor Create() => new();

    public override Error? Validate(Visitor record) => Visitor.Check(record);

    public override IReadOnlyDictionary<string, BulkAction<Visitor>> Actions { get; } =
        new Dictionary<string, BulkAction<Visitor>>
        {
            ["hold"] = (_, _) =>
                Result<Func<Visitor, Result>>.Of(visitor =>
                {
                    if (visitor.Status == "gone")
                    {
                        return new Error(ErrorKind.Conflict, "visitors.gone", "The visitor is gone.");
                    }
                    visitor.Status = "onHold";
                    return Result.Done;
                }),
        };
}

/// <summary>What a test does inside of an import.</summary>
public sealed class VisitorHooks
{
    public Action<ImportBatch<Visitor>>? Saving { get; set; }
    public Func<Guid, Error?>? RefuseUndo { get; set; }
}
