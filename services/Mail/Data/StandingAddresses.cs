using System.Collections.Concurrent;
using CrmCloud.BuildingBlocks.Calls;
using CrmCloud.Mail.Domain;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace CrmCloud.Mail.Data;

/// <summary>
/// Makes the addresses that exist in every workspace, at the first look at any of its addresses: workspaces are older than mail, and
/// nobody should have to ask for support@.
/// </summary>
public sealed class StandingAddresses(IServiceScopeFactory scopes)
{
    private const int Most = 100_000;
    private readonly ConcurrentDictionary<Guid, bool> _made = new();

    public async ValueTask EnsureAsync(Guid workspaceId, CancellationToken cancellation)
    {
        if (_made.ContainsKey(workspaceId))
        {
            return;
        }
        await MakeAsync(workspaceId, cancellation);
        if (_made.Count >= Most)
        {
            _made.Clear();
        }
        _made[workspaceId] = true;
    }

    /// <summary>In a scope of its own: they are made by the service, and not by whoever looked first.</summary>
    private async Task MakeAsync(Guid workspaceId, CancellationToken cancellation)
    {
        await using var scope = scopes.InWorkspace(workspaceId, MailModule.Actor);
        var db = scope.ServiceProvider.GetRequiredService<MailDbContext>();
        var names = MailAddress.Standing.Keys.ToArray();
        var known = await db
            .Addresses.Where(address => names.Contains(address.Address))
            .Select(address => address.Address)
            .ToListAsync(cancellation);
        foreach (var (name, purpose) in MailAddress.Standing.Where(standing => !known.Contains(standing.Key)))
        {
            db.Addresses.Add(new MailAddress { Address = name, Purpose = purpose });
        }
        try
        {
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateException error) when (error.InnerException is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation })
        {
            // Another look at the same moment has made them.
        }
    }
}
