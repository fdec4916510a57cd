using System.Globalization;
using System.Text;
using CrmCloud.BuildingBlocks.Ledger;
using CrmCloud.BuildingBlocks.Records;
using CrmCloud.BuildingBlocks.Tenancy;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;
using Npgsql;

namespace CrmCloud.BuildingBlocks.Data;

/// <summary>
/// Saves many changes with one statement per table instead of one per row: the same changes, ledger entries and outbox rows
/// as SaveChanges, for imports and bulk edits. PostgreSQL refuses COPY FROM under row-level security, so rows travel as
/// arrays to <c>INSERT … SELECT FROM unnest</c>, which is checked by the policies like any insert.
/// </summary>
public sealed class BulkSaver(LedgerCollector collector)
{
    /// <summary>Saves all tracked changes in the context's transaction, which must be open, and clears the tracker.</summary>
    /// <exception cref="DbUpdateConcurrencyException">A record was changed by someone else since it was read; nothing was kept.</exception>
    public async Task SaveAsync(CrmDbContext db, CancellationToken cancellation)
    {
        if (db.Database.CurrentTransaction is null)
        {
            throw new InvalidOperationException("Saving in bulk needs an open transaction.");
        }
        db.ChangeTracker.DetectChanges();
        await collector.CollectAsync(db, cancellation);
        var groups = db
            .ChangeTracker.Entries()
            .Where(entry => entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted)
            .GroupBy(entry => (entry.Metadata, entry.State))
            .OrderBy(group => group.Key.State)
            .ThenBy(group => group.Key.State == EntityState.Deleted ? -Depth(group.Key.Metadata) : Depth(group.Key.Metadata));
        var connection = (NpgsqlConnection)db.Database.GetDbConnection();
        await using var batch = new NpgsqlBatch(connection);
        batch.Timeout = 120;
        batch.BatchCommands.Add(TenantSql.SetWorkspace(db.WorkspaceId));
        var expected = new List<(NpgsqlBatchCommand Command, int Rows)>();
        foreach (var group in groups)
        {
            var rows = group.ToList();
            var command = group.Key.State switch
            {
                EntityState.Added => Insert(group.Key.Metadata, rows),
                EntityState.Modified => Update(group.Key.Metadata, rows),
                _ => Delete(group.Key.Metadata, rows),
            };
            batch.BatchCommands.Add(command);
            expected.Add((command, rows.Count));
        }
        if (expected.Count > 0)
        {
            try
            {
                await batch.ExecuteNonQueryAsync(cancellation);
            }
            catch (PostgresException error) when (LedgerConflict.Is(error))
            {
                throw LedgerConflict.Of(error);
            }
        }
        if (expected.FirstOrDefault(pair => pair.Command.RecordsAffected != pair.Rows) is { Command: not null } missed)
        {
            throw new DbUpdateConcurrencyException($"{missed.Command.RecordsAffected} of {missed.Rows} rows were as they had been read.");
        }
        db.ChangeTracker.Clear();
    }

    /// <summary>How many tables a row must find there first: what refers comes after what it refers to, and goes before it.</summary>
    private static int Depth(IEntityType type) =>
        type.GetForeignKeys()
            .Where(key => key.PrincipalEntityType != type)
            .Select(key => 1 + Depth(key.PrincipalEntityType))
            .DefaultIfEmpty()
            .Max();

    private static NpgsqlBatchCommand Insert(IEntityType type, IReadOnlyList<EntityEntry> rows)
    {
        var columns = type.GetProperties().Where(property => property.ValueGenerated == ValueGenerated.Never || property.IsKey()).ToList();
        var command = new NpgsqlBatchCommand();
        var names = string.Join(", ", columns.Select(ColumnName));
        var arrays = string.Join(
            ", ",
            columns.Select((column, i) => Array(command, column, rows, i, entry => entry.Property(column).CurrentValue))
        );
        command.CommandText = string.Create(
            CultureInfo.InvariantCulture,
            $"insert into {TableName(type)} ({names}) select * from unnest({arrays})"
        );
        return command;
    }

    private static NpgsqlBatchCommand Update(IEntityType type, IReadOnlyList<EntityEntry> rows)
    {
        var key = type.FindProperty(nameof(Record.Id))!;
        var version = type.FindProperty(nameof(Record.Version))!;
        var columns = type.GetProperties().Where(property => property != key && property.Name != nameof(Record.WorkspaceId)).ToList();
        var command = new NpgsqlBatchCommand();
        var text = new StringBuilder($"update {TableName(type)} as t set ");
        text.AppendJoin(", ", columns.Select(column => $"{ColumnName(column)} = v.{ColumnName(column)}"));
        text.Append(" from unnest(");
        text.AppendJoin(", ", columns.Select((column, i) => Array(command, column, rows, i, entry => entry.Property(column).CurrentValue)));
        text.Append(", ").Append(Array(command, key, rows, columns.Count, entry => entry.Property(key).CurrentValue));
        text.Append(", ").Append(Array(command, version, rows, columns.Count + 1, entry => entry.Property(version).OriginalValue));
        text.Append(") as v(").AppendJoin(", ", columns.Select(ColumnName)).Append(", id, read_version)");
        text.Append(" where t.id = v.id and t.version = v.read_version");
        command.CommandText = text.ToString();
        return command;
    }

    private static NpgsqlBatchCommand Delete(IEntityType type, IReadOnlyList<EntityEntry> rows)
    {
        var key = type.FindProperty(nameof(Record.Id))!;
        var version = type.FindProperty(nameof(Record.Version))!;
        var command = new NpgsqlBatchCommand();
        var ids = Array(command, key, rows, 0, entry => entry.Property(key).CurrentValue);
        var versions = Array(command, version, rows, 1, entry => entry.Property(version).OriginalValue);
        command.CommandText = string.Create(
            CultureInfo.InvariantCulture,
            $"delete from {TableName(type)} as t using unnest({ids}, {versions}) as v(id, version) where t.id = v.id and t.version = v.version"
        );
        return command;
    }

    /// <summary>Adds one column of all rows as an array parameter and returns its place in the text.</summary>
    private static string Array(
        NpgsqlBatchCommand command,
        IProperty property,
        IReadOnlyList<EntityEntry> rows,
        int index,
        Func<EntityEntry, object?> value
    )
    {
        var mapping = property.GetRelationalTypeMapping();
        var converter = mapping.Converter;
        var values = new object?[rows.Count];
        for (var i = 0; i < rows.Count; i++)
        {
            var plain = value(rows[i]);
            values[i] = plain is not null && converter is not null ? converter.ConvertToProvider(plain) : plain;
        }
        command.Parameters.Add(
            new NpgsqlParameter
            {
                Value = TypedArrays.Of(values, converter?.ProviderClrType ?? property.ClrType),
                DataTypeName = mapping.StoreType + "[]",
            }
        );
        return string.Create(CultureInfo.InvariantCulture, $"${index + 1}");
    }

    private static string ColumnName(IProperty property) => SqlName.Quoted(property.GetColumnName());

    private static string TableName(IEntityType type) =>
        type.GetSchema() is { } schema ? $"{schema}.{type.GetTableName()}" : type.GetTableName()!;
}
