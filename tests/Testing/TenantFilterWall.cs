using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Shouldly;

namespace CrmCloud.Testing;

/// <summary>
/// Looks at every entity of a service's model through EF: with its filters, and with all of them off, so that only the second
/// wall is left. The database is one that <see cref="TenantWalls.HoldAsync"/> has filled.
/// </summary>
public static class TenantFilterWall
{
    private static readonly MethodInfo s_hold = typeof(TenantFilterWall).GetMethod(
        nameof(HoldOfAsync),
        BindingFlags.NonPublic | BindingFlags.Static
    )!;

    /// <param name="db">The service's context, at work for <paramref name="workspace"/>.</param>
    /// <param name="workspace">The only one whose rows may be seen; <see cref="Guid.Empty"/> for work without a workspace.</param>
    public static async Task HoldAsync(DbContext db, Guid workspace)
    {
        var types = db.Model.GetEntityTypes().Where(type => !type.IsOwned()).Select(type => type.ClrType).ToList();
        types.ShouldNotBeEmpty();
        foreach (var type in types)
        {
            await (Task)s_hold.MakeGenericMethod(type).Invoke(null, [db, workspace])!;
        }
    }

    private static async Task HoldOfAsync<T>(DbContext db, Guid workspace)
        where T : class
    {
        var filtered = await db.Set<T>().Select(row => EF.Property<Guid>(row, "WorkspaceId")).ToListAsync();
        filtered.ShouldAllBe(id => id == workspace, typeof(T).Name);
        var unfiltered = await db.Set<T>().IgnoreQueryFilters().Select(row => EF.Property<Guid>(row, "WorkspaceId")).ToListAsync();
        unfiltered.ShouldAllBe(id => id == workspace, typeof(T).Name);
        unfiltered.Count.ShouldBe(workspace == Guid.Empty ? 0 : 1, typeof(T).Name);
        if (workspace != Guid.Empty)
        {
            db.Set<T>().ToQueryString().ShouldContain("workspace_id", customMessage: $"{typeof(T).Name} has no tenant filter");
        }
    }
}
