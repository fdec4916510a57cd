using CrmCloud.BuildingBlocks.Results;
using CrmCloud.Contacts.Domain;
using Microsoft.EntityFrameworkCore;

namespace CrmCloud.Contacts.Data;

/// <summary>Which company stands below which.</summary>
public sealed class CompanyTree(ContactsDbContext db)
{
    /// <summary>Levels that are looked through; nobody has so many, unless they form a circle already.</summary>
    private const int MostLevels = 100;

    /// <summary>Refuses a parent that is not there, is the company itself, or stands below it.</summary>
    public async Task<Result> CheckAsync(Company company, CancellationToken cancellation)
    {
        if (company.ParentId is not { } parent)
        {
            return Result.Done;
        }
        var above = await db
            .Database.SqlQuery<Guid>(
                $"""
                with recursive above as (
                    select id, parent_id, 1 as level from companies where id = {parent} and workspace_id = {db.WorkspaceId} and deleted_at is null
                    union all
                    select c.id, c.parent_id, a.level + 1 from companies c join above a on c.id = a.parent_id
                    where c.workspace_id = {db.WorkspaceId} and a.level < {MostLevels}
                )
                select id as "Value" from above
                """
            )
            .ToListAsync(cancellation);
        return above.Count == 0 ? ContactErrors.UnknownParent
            : above.Contains(company.Id) || above.Count == MostLevels ? ContactErrors.ParentOfItself
            : Result.Done;
    }
}
