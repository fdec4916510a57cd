using CrmCloud.BuildingBlocks.Lists;
using CrmCloud.Workspace.Domain;
using Microsoft.EntityFrameworkCore;

namespace CrmCloud.Workspace.Data;

/// <summary>The present workspace's time zone, from its settings.</summary>
public sealed class WorkspaceTimeZone(WorkspaceDbContext db) : IWorkspaceTimeZone
{
    public async ValueTask<TimeZoneInfo> GetAsync(CancellationToken cancellation)
    {
        var name = await db.Workspaces.Select(workspace => workspace.TimeZone).SingleOrDefaultAsync(cancellation);
        return TimeZoneInfo.FindSystemTimeZoneById(name ?? WorkspaceSettings.DefaultTimeZone);
    }
}
