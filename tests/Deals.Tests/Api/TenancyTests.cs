using CrmCloud.Testing;
using Xunit;

namespace CrmCloud.Deals.Tests.Api;

public sealed class TenancyTests
{
    [Fact]
    public async Task No_table_shows_or_takes_rows_of_another_workspace()
    {
        var fresh = new DealsApp();
        await fresh.InitializeAsync();
        await using (fresh)
        {
            var walls = new TenantWalls(fresh.Database);
            await walls.HoldAsync();
            await fresh.InAsync(walls.Own, db => TenantFilterWall.HoldAsync(db, walls.Own));
            await fresh.InAsync(null, db => TenantFilterWall.HoldAsync(db, Guid.Empty));
        }
    }
}
