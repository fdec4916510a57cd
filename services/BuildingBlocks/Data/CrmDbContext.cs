using System.Text.Json;
using CrmCloud.BuildingBlocks.Calls;
using CrmCloud.BuildingBlocks.Idempotency;
using CrmCloud.BuildingBlocks.Imports;
using CrmCloud.BuildingBlocks.Inbox;
using CrmCloud.BuildingBlocks.Jobs;
using CrmCloud.BuildingBlocks.Ledger;
using CrmCloud.BuildingBlocks.Outbox;
using CrmCloud.BuildingBlocks.Records;
using CrmCloud.BuildingBlocks.Tenancy;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace CrmCloud.BuildingBlocks.Data;

/// <summary>
/// The database of one service. Adds to the service's own sets what all services keep alike (ledger, outbox, inbox, keys,
/// imports, jobs), the first tenant wall (a query filter) and the naming rule.
/// </summary>
public abstract class CrmDbContext(DbContextOptions options) : DbContext(options)
{
    /// <summary>Name of the query filter that is the first tenant wall.</summary>
    public const string TenantFilter = "tenant";

    /// <summary>Name of the query filter that hides what is in the bin.</summary>
    public const string BinFilter = "bin";

    /// <summary>The work that this context serves; set when it is taken from the pool.</summary>
    public CallContextAccessor Calls { get; set; } = new();

    public CallContext? Call => Calls.Current;

    /// <summary>The workspace whose rows are visible; an id that no row has where the work has none.</summary>
    public Guid WorkspaceId => Calls.Current?.WorkspaceId ?? Guid.Empty;

    public DbSet<LedgerEntry> Ledger => Set<LedgerEntry>();
    public DbSet<OutboxMessage> Outbox => Set<OutboxMessage>();

    /// <summary>Domain event to integration event: the published language of the service, in one switch. Null: stays inside.</summary>
    public abstract object? ToIntegrationEvent(Record record, object domainEvent);

    /// <summary>Public name of a record's type and which of its properties are personal, for the ledger.</summary>
    public abstract IReadOnlyDictionary<Type, LedgerShape> LedgerShapes { get; }

    /// <summary>
    /// Completes what is about to be saved with what follows from it, before the ledger looks at it; for saves one by one and in bulk.
    /// </summary>
    protected internal virtual ValueTask CompletingAsync(DateTimeOffset now, CancellationToken cancellation) => ValueTask.CompletedTask;

    /// <summary>The service's own entities.</summary>
    protected abstract void OnServiceModelCreating(ModelBuilder model);

    /// <exception cref="DbUpdateConcurrencyException">A record was changed by someone else since it was read.</exception>
    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        try
        {
            return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        }
        catch (DbUpdateException error) when (LedgerConflict.Is(error.InnerException))
        {
            throw LedgerConflict.Of(error);
        }
    }

    protected sealed override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ApplyConfiguration(new LedgerEntryConfiguration());
        modelBuilder.ApplyConfiguration(new SubjectKeyConfiguration());
        modelBuilder.ApplyConfiguration(new OutboxMessageConfiguration());
        modelBuilder.ApplyConfiguration(new InboxMessageConfiguration());
        modelBuilder.ApplyConfiguration(new IdempotentAnswerConfiguration());
        modelBuilder.ApplyConfiguration(new ImportConfiguration());
        modelBuilder.ApplyConfiguration(new JobConfiguration());
        OnServiceModelCreating(modelBuilder);
        foreach (var entity in modelBuilder.Model.GetEntityTypes().Where(type => typeof(Record).IsAssignableFrom(type.ClrType)).ToList())
        {
            var builder = modelBuilder.Entity(entity.ClrType);
            builder.HasKey(nameof(Record.Id));
            builder.Property(nameof(Record.Id)).ValueGeneratedNever();
            builder.Property(nameof(Record.Version)).IsConcurrencyToken();
            builder.HasBinFilter();
        }
        modelBuilder.HasTenantFilters(this);
        modelBuilder.UseSnakeCaseColumns();
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<CustomValues>().HaveConversion<CustomValuesToJson, CustomValuesComparer>().HaveColumnType("jsonb");
        configurationBuilder.Properties<IReadOnlyList<string>>().HaveConversion<TextsToJson, TextsComparer>().HaveColumnType("jsonb");
        configurationBuilder.Properties<IReadOnlyList<Guid>>().HaveConversion<IdsToJson, IdsComparer>().HaveColumnType("jsonb");
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<ToUtc>();
        foreach (var structure in LedgerShapes.Keys.SelectMany(StructuresOf).Distinct())
        {
            configurationBuilder
                .Properties(structure)
                .HaveConversion(typeof(StructureToJson<>).MakeGenericType(structure))
                .HaveColumnType("jsonb");
        }
    }

    private sealed class CustomValuesToJson() : ValueConverter<CustomValues, string>(value => value.Json, json => new CustomValues(json));

    private sealed class CustomValuesComparer()
        : ValueComparer<CustomValues>((a, b) => a!.Equals(b), value => value.GetHashCode(), value => value);

    private sealed class TextsToJson()
        : ValueConverter<IReadOnlyList<string>, string>(
            texts => JsonSerializer.Serialize(texts, JsonSerializerOptions.Default),
            json => JsonSerializer.Deserialize<string[]>(json, JsonSerializerOptions.Default)!
        );

    private sealed class TextsComparer()
        : ValueComparer<IReadOnlyList<string>>((a, b) => a!.SequenceEqual(b!), texts => texts.Count, texts => texts);

    private static IEnumerable<Type> StructuresOf(Type record) =>
        record.GetProperties().Select(property => property.PropertyType).Where(typeof(IStructured).IsAssignableFrom);

    private sealed class IdsToJson()
        : ValueConverter<IReadOnlyList<Guid>, string>(
            ids => JsonSerializer.Serialize(ids, JsonSerializerOptions.Default),
            json => JsonSerializer.Deserialize<Guid[]>(json, JsonSerializerOptions.Default)!
        );

    private sealed class IdsComparer() : ValueComparer<IReadOnlyList<Guid>>((a, b) => a!.SequenceEqual(b!), ids => ids.Count, ids => ids);

    private sealed class ToUtc() : ValueConverter<DateTimeOffset, DateTimeOffset>(time => time.ToUniversalTime(), time => time);
}
