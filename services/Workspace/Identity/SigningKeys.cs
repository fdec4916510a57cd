using System.Security.Cryptography;
using CrmCloud.ServiceDefaults.Authentication;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.IdentityModel.Tokens;
using Npgsql;
using NpgsqlTypes;

namespace CrmCloud.Workspace.Identity;

/// <summary>A key of the set: with its private half here, its public half for everyone.</summary>
public sealed record SigningKey(string Id, ECDsa Key, DateTimeOffset CreatedAt, DateTimeOffset ExpiresAt)
{
    public ECDsaSecurityKey SecurityKey { get; } = new(Key) { KeyId = Id };
}

/// <summary>
/// The keys that sign internal tokens. The newest signs for a day; then the next one is made, and the old one stays published
/// until every token it signed has long expired. All replicas share them through the database, where the private halves are
/// encrypted.
/// </summary>
public sealed class SigningKeys(NpgsqlDataSource database, IDataProtectionProvider protection, TimeProvider clock)
    : ISigningKeys,
        IDisposable
{
    /// <summary>How long a key signs.</summary>
    public static readonly TimeSpan SigningTime = TimeSpan.FromHours(24);

    /// <summary>How long it stays published: longer than signing time, token life, clock skew and every cache together.</summary>
    public static readonly TimeSpan PublishedTime = SigningTime + TimeSpan.FromHours(1);

    private static readonly TimeSpan s_reload = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan s_reloadForUnknown = TimeSpan.FromSeconds(1);

    /// <summary>Any fixed number: one key is made at a time, whoever is first.</summary>
    private const long RotationLock = 0x63726d5f6b657973;

    private readonly IDataProtector _protector = protection.CreateProtector("workspace.signing-keys");
    private readonly SemaphoreSlim _loading = new(1, 1);
    private IReadOnlyList<SigningKey> _keys = [];
    private DateTimeOffset _loadedAt = DateTimeOffset.MinValue;

    /// <summary>The key to sign with now; makes it where none is young enough.</summary>
    public async ValueTask<SigningKey> CurrentAsync(CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        if (Young(now) is { } current && now - _loadedAt < s_reload)
        {
            return current;
        }
        await _loading.WaitAsync(cancellation);
        try
        {
            if (Young(now) is null || now - _loadedAt >= s_reload)
            {
                await LoadAsync(now, make: true, cancellation);
            }
            return Young(now) ?? throw new InvalidOperationException("A signing key was made and is not there.");
        }
        finally
        {
            _loading.Release();
        }
    }

    /// <summary>The keys that tokens now in use may be signed with.</summary>
    public async ValueTask<IReadOnlyList<SigningKey>> PublishedAsync(CancellationToken cancellation)
    {
        await CurrentAsync(cancellation);
        var now = clock.GetUtcNow();
        return [.. _keys.Where(key => key.ExpiresAt > now)];
    }

    /// <inheritdoc/>
    public async ValueTask<SecurityKey?> FindAsync(string keyId, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        if (Known(keyId, now) is { } known)
        {
            return known;
        }
        await _loading.WaitAsync(cancellationToken);
        try
        {
            if (now - _loadedAt >= s_reloadForUnknown)
            {
                await LoadAsync(now, make: false, cancellationToken);
            }
        }
        finally
        {
            _loading.Release();
        }
        return Known(keyId, now);
    }

    public void Dispose() => _loading.Dispose();

    private SigningKey? Young(DateTimeOffset now) => _keys.FirstOrDefault(key => now - key.CreatedAt < SigningTime);

    private ECDsaSecurityKey? Known(string keyId, DateTimeOffset now) =>
        _keys.FirstOrDefault(key => key.Id == keyId && key.ExpiresAt > now)?.SecurityKey;

    private async Task LoadAsync(DateTimeOffset now, bool make, CancellationToken cancellation)
    {
        await using var connection = await database.OpenConnectionAsync(cancellation);
        await using var transaction = await connection.BeginTransactionAsync(cancellation);
        var keys = await ReadAsync(connection, now, cancellation);
        if (make && !keys.Any(key => now - key.CreatedAt < SigningTime))
        {
            await using (var single = new NpgsqlCommand($"select pg_advisory_xact_lock({RotationLock})", connection))
            {
                await single.ExecuteNonQueryAsync(cancellation);
            }
            keys = await ReadAsync(connection, now, cancellation);
            if (!keys.Any(key => now - key.CreatedAt < SigningTime))
            {
                keys = [await MakeAsync(connection, now, cancellation), .. keys];
            }
        }
        await transaction.CommitAsync(cancellation);
        _keys = keys;
        _loadedAt = now;
    }

    private async Task<IReadOnlyList<SigningKey>> ReadAsync(NpgsqlConnection connection, DateTimeOffset now, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand(
            "select id, private_key, created_at, expires_at from signing_keys where expires_at > $1 order by created_at desc limit 50",
            connection
        )
        {
            Parameters = { new() { Value = now.UtcDateTime } },
        };
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        var keys = new List<SigningKey>();
        while (await reader.ReadAsync(cancellation))
        {
            var id = reader.GetString(0);
            keys.Add(
                _keys.FirstOrDefault(key => key.Id == id)
                    ?? Open(id, reader.GetString(1), reader.GetFieldValue<DateTimeOffset>(2), reader.GetFieldValue<DateTimeOffset>(3))
            );
        }
        return keys;
    }

    private SigningKey Open(string id, string sealedKey, DateTimeOffset createdAt, DateTimeOffset expiresAt)
    {
        var key = ECDsa.Create();
        key.ImportPkcs8PrivateKey(_protector.Unprotect(Convert.FromBase64String(sealedKey)), out _);
        return new SigningKey(id, key, createdAt, expiresAt);
    }

    private async Task<SigningKey> MakeAsync(NpgsqlConnection connection, DateTimeOffset now, CancellationToken cancellation)
    {
        var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var made = new SigningKey(Guid.CreateVersion7(now).ToString("n"), key, now, now + PublishedTime);
        await using var batch = new NpgsqlBatch(connection);
        batch.BatchCommands.Add(
            new("insert into signing_keys (id, public_key, private_key, created_at, expires_at) values ($1, $2, $3, $4, $5)")
            {
                Parameters =
                {
                    new() { Value = made.Id },
                    new() { Value = key.ExportSubjectPublicKeyInfo() },
                    new() { Value = Convert.ToBase64String(_protector.Protect(key.ExportPkcs8PrivateKey())) },
                    new() { Value = made.CreatedAt.UtcDateTime },
                    new() { Value = made.ExpiresAt.UtcDateTime },
                },
            }
        );
        batch.BatchCommands.Add(
            new("delete from signing_keys where expires_at <= $1")
            {
                Parameters =
                {
                    new() { Value = now.UtcDateTime, NpgsqlDbType = NpgsqlDbType.TimestampTz },
                },
            }
        );
        await batch.ExecuteNonQueryAsync(cancellation);
        return made;
    }
}
