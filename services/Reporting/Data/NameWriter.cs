using System.Text.Json;
using CrmCloud.Reporting.Domain;
using Npgsql;

namespace CrmCloud.Reporting.Data;

/// <summary>Writes names and settings, and only where they are newer than what is held.</summary>
public sealed class NameWriter(ReportingDbContext db)
{
    private static readonly JsonSerializerOptions s_columns = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    public Task WriteAsync(IReadOnlyCollection<KnownName> names, CancellationToken cancellation) =>
        FactRevision.WriteAsync(
            db,
            """
            insert into names as held (id, workspace_id, kind, name, position, version)
            select distinct on (id) id, workspace_id, kind, name, position, version
            from jsonb_populate_recordset(null::names, @names::jsonb) order by id, version desc
            on conflict (id) do update set (name, position, version, written_at) = (excluded.name, excluded.position, excluded.version, now())
            where excluded.version > held.version
            """,
            cancellation,
            new NpgsqlParameter("names", JsonSerializer.Serialize(names, s_columns))
        );

    /// <summary>Sets what is given of the settings; the feed tells only what changed.</summary>
    public Task WriteSettingsAsync(string? timeZone, string? currency, long version, CancellationToken cancellation) =>
        FactRevision.WriteAsync(
            db,
            $"""
            insert into workspace_settings as held (workspace_id, time_zone, currency, version)
            values (@{FactRevision.Workspace}, coalesce(@zone, '{WorkspaceSettings.DefaultTimeZone}'),
                    coalesce(@currency, '{WorkspaceSettings.DefaultCurrency}'), @version)
            on conflict (workspace_id) do update
            set time_zone = coalesce(@zone, held.time_zone), currency = coalesce(@currency, held.currency), version = excluded.version,
                written_at = now()
            where excluded.version > held.version
            """,
            cancellation,
            Text("zone", timeZone),
            Text("currency", currency),
            new NpgsqlParameter("version", version)
        );

    private static NpgsqlParameter Text(string name, string? value) =>
        new(name, NpgsqlTypes.NpgsqlDbType.Text) { Value = value ?? (object)DBNull.Value };
}
